// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

#include <QObject>

namespace wellmet::ui {

class DraftEditor;
class LiveCritique;

// Applies fixes to the note, each call as one undo step of the text, and only to words that still stand as
// they were judged.
class NoteFixer : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive it.
    NoteFixer(DraftEditor& editor, LiveCritique& critique, QObject* parent = nullptr);

    void fixAtCursor(); // of the finding at the cursor, else of the first that has one
    void fix(const critique::Finding& finding);
    // What is safe by itself, and leaves the note no worse.
    void fixEverythingSafe();

Q_SIGNALS:
    void message(const QString& sentence);

private:
    DraftEditor& m_editor;
    LiveCritique& m_critique;
};

} // namespace wellmet::ui

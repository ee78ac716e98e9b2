// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"
#include "critique/spelling.h"

#include <QObject>

class QMenu;

namespace wellmet::spelling {
class SpellingDesk;
}

namespace wellmet::ui {

class DraftEditor;
class LiveCritique;
class NotebookEditor;

// Spelling in the editor: gives the critic a dictionary once the note has been painted, puts suggestions into
// the note's menu, and adds words to the user's own.
class SpellingHelp : public QObject
{
    Q_OBJECT

public:
    // All are borrowed; they may go just before it does, with the pane that owns them.
    SpellingHelp(DraftEditor& editor, LiveCritique& critique, NotebookEditor& notebookEditor,
                 QObject* parent = nullptr);

    void addToDictionary(const prose::TextRange& word); // one undo step of the notebook

Q_SIGNALS:
    void message(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();
    void readOwnWords();
    void fillMenu(QMenu& menu, qsizetype position);
    void offer(QMenu& menu, const critique::Finding& finding);
    void sayOnceThatNothingIsInstalled();

    DraftEditor& m_editor;
    LiveCritique& m_critique;
    critique::Spelling m_spelling;
    NotebookEditor& m_notebookEditor;
    spelling::SpellingDesk* m_desk = nullptr; // from the first paint on
};

} // namespace wellmet::ui

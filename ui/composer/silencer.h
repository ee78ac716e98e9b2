// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/finding.h"
#include "notebook/silence.h"

#include <QObject>

#include <functional>

namespace wellmet::ui {

class NotebookEditor;

// Silences findings as the user asks, says what is silent from now on, and notices when a rule has been
// silenced twice for the same reason.
class Silencer : public QObject
{
    Q_OBJECT

public:
    // Borrowed; must outlive it.
    explicit Silencer(NotebookEditor& editor, QObject* parent = nullptr);

    // `text` is the note that the finding is about.
    void silence(const critique::Finding& finding, const QString& text, const contacts::Contact& contact,
                 notebook::SilenceScope scope);
    void retire(const QString& rule); // silences it everywhere

Q_SIGNALS:
    void message(const QString& sentence, const QString& actionLabel, const std::function<void()>& action);
    void retirementDue(const QString& rule);

private:
    bool keep(const notebook::Silence& silence, const QString& sentence);

    NotebookEditor& m_editor;
};

} // namespace wellmet::ui

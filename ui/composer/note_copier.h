// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/critique_report.h"

#include <QObject>

#include <functional>

namespace wellmet::ui {

class Clipboard;
class NotebookEditor;

// The moment a note leaves: plain text to the clipboard, a line in the person's timeline, an offer to follow
// up. The critic may warn; it never blocks.
class NoteCopier : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive this.
    NoteCopier(NotebookEditor& editor, Clipboard& clipboard, QObject* parent = nullptr);

    // Copies `text` without the blanks around it. The same note copied again on the same day is noted once.
    void copy(const contacts::Contact& contact, const QString& text, contacts::Channel channel,
              const critique::CritiqueReport& report);
    void copySubject(const QString& subject);

Q_SIGNALS:
    // One sentence for the message bar, with what may be done about it; both action parts may be empty.
    void message(const QString& sentence, const QString& actionLabel, const std::function<void()>& action);

private:
    bool record(const contacts::ContactId& id, const QString& text, contacts::Channel channel);
    void followUp(const contacts::ContactId& id, QDate on, const QString& name);

    NotebookEditor& m_editor;
    Clipboard& m_clipboard;
};

} // namespace wellmet::ui

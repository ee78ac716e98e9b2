// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/note_copier.h"

#include "base/date_text.h"
#include "notebook/note_budget.h"
#include "notebook/notebook.h"
#include "notebook/review.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/wording.h"
#include "ui/widgets/clipboard.h"

#include <algorithm>
#include <ranges>

namespace wellmet::ui {

namespace {

bool isNotedToday(const contacts::Contact& contact, const QString& text, contacts::Channel channel,
                  QDate today)
{
    return std::ranges::any_of(contact.history, [&](const contacts::Interaction& entry) {
        return entry.kind == contacts::Interaction::sent() && entry.text == text &&
               entry.channel == channel && entry.on == PartialDate(today);
    });
}

const critique::Finding* whatWouldStop(const critique::CritiqueReport& report)
{
    const auto stop =
        std::ranges::find(report.findings, critique::Severity::Stop, &critique::Finding::severity);
    return stop == report.findings.end() ? nullptr : &*stop;
}

} // namespace

NoteCopier::NoteCopier(NotebookEditor& editor, Clipboard& clipboard, QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_clipboard(clipboard)
{
}

void NoteCopier::copy(const contacts::Contact& contact, const QString& text, contacts::Channel channel,
                      const critique::CritiqueReport& report)
{
    const QString name = spokenName(contact);
    const QString note = text.trimmed();
    if (note.isEmpty()) {
        Q_EMIT message(tr("There is nothing to copy yet. Write to %1 first, or ask for a draft.").arg(name),
                       {}, {});
        return;
    }
    m_clipboard.setText(note);
    // Else the editor has already said why it couldn't be written down.
    const bool isNoted = record(contact.id, note, channel);
    QString sentence = isNoted ? tr("Copied, and noted as sent to %1 today.").arg(name) : tr("Copied.");
    if (isNoted && channel == contacts::Channel::LinkedIn200) {
        if (const auto budget =
                notebook::noteBudget(m_editor.notebook(), m_editor.notebook().clock().today());
            budget && budget->period != notebook::BudgetPeriod::None)
            sentence += u' ' + budgetLine(*budget);
    }
    if (const critique::Finding* stop = whatWouldStop(report))
        sentence += u' ' + tr("One thing would stop %1: %2").arg(name, stop->message);
    if (!isNoted) {
        Q_EMIT message(sentence, {}, {});
        return;
    }
    const bool isShort = contacts::isNote(channel);
    const QDate due = m_editor.notebook().clock().today().addDays(isShort ? 14 : 7);
    Q_EMIT message(sentence, isShort ? tr("Follow up in two weeks") : tr("Follow up in a week"),
                   [this, id = contact.id, due, name] { followUp(id, due, name); });
}

void NoteCopier::copySubject(const QString& subject)
{
    if (subject.trimmed().isEmpty())
        return;
    m_clipboard.setText(subject.trimmed());
    Q_EMIT message(tr("Subject copied."), {}, {});
}

bool NoteCopier::record(const contacts::ContactId& id, const QString& text, contacts::Channel channel)
{
    const auto contact = m_editor.notebook().contact(id);
    if (!contact) {
        Q_EMIT m_editor.failed(contact.error().message);
        return false;
    }
    const QDate today = m_editor.notebook().clock().today();
    if (isNotedToday(*contact, text, channel, today))
        return true;
    return m_editor.change(notebook::recordSent(*contact, text, channel, today), tr("Mark as sent"));
}

void NoteCopier::followUp(const contacts::ContactId& id, QDate on, const QString& name)
{
    const auto contact = m_editor.notebook().contact(id);
    if (!contact) {
        Q_EMIT m_editor.failed(contact.error().message);
        return;
    }
    contacts::Contact after = *contact;
    contacts::Interaction entry;
    entry.kind = contacts::Interaction::followUp();
    entry.on = PartialDate(on);
    after.history.push_back(entry);
    if (m_editor.change({.before = *contact, .after = after}, tr("Follow up")))
        Q_EMIT message(tr("%1 will be under “Today” on %2.").arg(name, dateText(PartialDate(on))), {}, {});
}

} // namespace wellmet::ui

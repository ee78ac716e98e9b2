// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/contact_edits.h"

#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/widgets/blank.h"

namespace wellmet::ui {

using namespace Qt::StringLiterals;

ContactEdits::ContactEdits(NotebookEditor& editor, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_clock(clock)
{
}

void ContactEdits::show(const contacts::Contact& contact)
{
    m_contact = contact;
    Q_EMIT changed();
}

bool ContactEdits::edit(const QString& what, const Edit& edit, const QString& mergeKey)
{
    const contacts::ContactId id = m_contact.id;
    readAgain();
    contacts::Contact after = m_contact;
    edit(after);
    if (after == m_contact)
        return true;
    const bool written = m_editor.change({.before = m_contact, .after = std::move(after)}, what, mergeKey);
    if (m_contact.id == id)
        readAgain();
    return written;
}

void ContactEdits::readAgain()
{
    const auto now = m_editor.notebook().contact(m_contact.id);
    if (now && *now != m_contact)
        show(*now);
}

void bindBlank(Blank& blank, ContactEdits& edits, TextField field)
{
    QObject::connect(&edits, &ContactEdits::changed, &blank,
                     [&blank, &edits, get = field.get] { blank.setValue(get(edits.contact())); });
    blank.setCommit([&blank, &edits, field = std::move(field)](const QString& text) {
        return edits.edit(
            field.what, [&](contacts::Contact& contact) { field.set(contact, text); }, blank.visit());
    });
}

TextField textField(const QString& what, QString contacts::Contact::*member)
{
    return {.what = what,
            .get = [member](const contacts::Contact& contact) { return contact.*member; },
            .set = [member](contacts::Contact& contact, const QString& text) { contact.*member = text; }};
}

TextField listField(const QString& what, QStringList contacts::Contact::*member)
{
    const auto set = [member](contacts::Contact& contact, const QString& text) {
        QStringList items;
        for (const QString& item : text.split(u',')) {
            if (const QString word = item.trimmed(); !word.isEmpty() && !items.contains(word))
                items << word;
        }
        contact.*member = items;
    };
    return {.what = what,
            .get = [member](const contacts::Contact& contact) { return (contact.*member).join(u", "_s); },
            .set = set};
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QList>

#include <optional>
#include <vector>

namespace wellmet::contacts {

// One step in the notebook: a contact as it was and as it becomes. No `before` adds, no `after` deletes. It
// is at once the write, the check that nobody else wrote meanwhile, and its own undo.
struct ContactChange
{
    std::optional<Contact> before;
    std::optional<Contact> after;

    ContactChange reversed() const { return {.before = after, .after = before}; }
    friend bool operator==(const ContactChange&, const ContactChange&) = default;
};

using ContactChanges = std::vector<ContactChange>;

// Whom they are about, in their order.
inline QList<ContactId> idsOf(const ContactChanges& changes)
{
    QList<ContactId> ids;
    for (const ContactChange& change : changes)
        ids << (change.after ? change.after->id : change.before->id);
    return ids;
}

} // namespace wellmet::contacts

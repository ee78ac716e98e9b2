// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strong_id.h"
#include "contacts/closeness.h"
#include "contacts/fact.h"
#include "contacts/interaction.h"
#include "contacts/met.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wellmet::contacts {

using ContactId = StrongId<struct ContactTag, QString>;

// Everything the notebook knows of one person: the unit that is stored, imported, exported and undone.
// Only `name` is required.
struct Contact
{
    ContactId id; // null until stored, unless a document brought one
    QString name; // as its owner writes it
    QString givenName;
    QString familyName;
    QString role;
    QString organization;
    QString address;                    // how they are greeted ("Tom", "Dr Adeyemi"); empty = by name
    QString relation;                   // completes "They are (or were) my …"
    std::optional<Closeness> closeness; // as recorded; see effectiveCloseness
    bool cautious = false;              // known to accept few requests
    Met met;
    std::vector<Fact> facts;
    QStringList emails;
    QStringList links;
    QStringList tags;
    QString notes;                    // free text, never sent: treated as private
    std::vector<Interaction> history; // oldest first
    QJsonObject extra;                // unknown keys, kept and written back

    friend bool operator==(const Contact&, const Contact&) = default;
};

// The recorded closeness, else the least that how-we-met supports: never met, or nothing known, is a
// stranger.
Closeness effectiveCloseness(const Contact& contact);

// True when the tag "rival" marks them as working for a competitor.
bool isRival(const Contact& contact);

} // namespace wellmet::contacts

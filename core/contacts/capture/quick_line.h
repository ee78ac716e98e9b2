// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace wellmet::contacts {

// What one part of a quick line says of a person.
enum class QuickKind { Name, Role, Organization, RoleAt, Met, MetBy, Email, Link, Tag, Note, Fact };

struct QuickMeaning
{
    QuickKind kind = QuickKind::Note;
    FactKind fact = FactKind::Topic; // Fact only

    friend bool operator==(const QuickMeaning&, const QuickMeaning&) = default;
};

struct QuickPart
{
    QString typed; // the part as it stands in the line
    QuickMeaning meaning;
    QString text;     // what is kept of it: "SQLite"
    PartialDate date; // when it says one, read off its end

    friend bool operator==(const QuickPart&, const QuickPart&) = default;
};

struct QuickLine
{
    std::vector<QuickPart> parts; // in the line's order
    Contact contact;              // without an id; its name is empty when the line gives none
};

// What the user says that a part means, by the part as typed.
using QuickChoices = std::map<QString, QuickMeaning>;

// Reads one line about one person, parts set off by commas or semicolons, the name first:
//
//     Ana Ruiz, data engineer at Acme, PyCon yesterday, talked about SQLite; wants the slides
//
// becomes Ana Ruiz with role, employer, how we met and two facts. A fact is known by its first words ("talked
// about", "wants", "congrats on", "promised to"), a date by dateFromText at the end of a part, an address or
// a link by its form, "#pydata" is a tag. What nothing speaks for is kept as a private note, never guessed
// at. `event` is how everyone of this line was met, null when nothing is known; then the line's own word
// counts. Nothing typed is lost: every part comes back in `parts`.
QuickLine readQuickLine(const QString& line, QDate today, const Met& event = {},
                        const QuickChoices& choices = {});

} // namespace wellmet::contacts

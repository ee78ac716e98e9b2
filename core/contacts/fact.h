// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/partial_date.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace wellmet::contacts {

// What a fact completes; see frameOf for the sentence with its blank.
enum class FactKind {
    Topic,
    Memory,
    Shared,
    Together,
    Mutual,
    Work,
    Congrats,
    Thanks,
    Reason,
    Ask,
    Offer,
    Promise,
    Wants
};

// How the sender knows a contact's work (FactKind::Work).
enum class WorkHow { Noticed, Read, Heard, Watched, Use };

std::span<const IdRow<FactKind>> factKindTable();
QString toId(FactKind kind);
std::optional<FactKind> factKindFromId(QStringView id);

std::span<const IdRow<WorkHow>> workHowTable();
QString toId(WorkHow how);
std::optional<WorkHow> workHowFromId(QStringView id);

// The sentence the user completes, the blank written as "…": "We talked about …".
QString frameOf(FactKind kind);

// One thing known about a contact, stored as the completion of its kind's frame, in the user's own words.
struct Fact
{
    FactKind kind = FactKind::Topic;
    QString text;
    PartialDate on;             // when the thing itself was; null when unknown
    bool isPrivate = false;     // stays in the notebook: no draft, finding, log or clipboard
    bool mayName = true;        // Mutual: may the person be named in a note?
    std::optional<WorkHow> how; // Work
    PartialDate due;            // Promise
    QJsonObject extra;          // keys a newer or other program wrote; kept and written back

    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace wellmet::contacts

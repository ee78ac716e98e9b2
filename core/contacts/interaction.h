// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/partial_date.h"
#include "contacts/channel.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace wellmet::contacts {

enum class Outcome { Pending, Accepted, Replied, Ignored, Declined, Withdrawn };

std::span<const IdRow<Outcome>> outcomeTable();
QString toId(Outcome outcome);
std::optional<Outcome> outcomeFromId(QStringView id);

// One entry of a contact's timeline.
struct Interaction
{
    // Kinds that Wellmet writes itself; a document may hold others, which are shown and kept as they are.
    static QString sent(); // "sent": a note copied and on its way
    static QString
    received(); // "received": they wrote; by the channel of a connection note, they asked to connect
    static QString followUp(); // "follow-up": a date to write again; `on` is when it is due
    static QString met();      // "met": a meeting after the first

    QString kind;
    PartialDate on;
    std::optional<Channel> channel;
    QString text; // the note as it was sent or came; empty for other kinds
    std::optional<Outcome> outcome;
    QJsonObject extra;

    friend bool operator==(const Interaction&, const Interaction&) = default;
};

} // namespace wellmet::contacts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/partial_date.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace wellmet::contacts {

enum class MetHow { Event, Work, Study, Introduced, Online, Community, Other, Never };

std::span<const IdRow<MetHow>> metHowTable();
QString toId(MetHow how);
std::optional<MetHow> metHowFromId(QStringView id);

// How we met: "We met at [PyData Manchester] on [14 October 2026], introduced by [Ellen Park]."
struct Met
{
    std::optional<MetHow> how;
    QString where; // with or without its preposition ("at PyData", "on the train to Leeds", "Slack")
    PartialDate on;
    QString by; // who introduced us
    QJsonObject extra;

    // True when nothing has been recorded.
    bool isEmpty() const;
    friend bool operator==(const Met&, const Met&) = default;
};

} // namespace wellmet::contacts

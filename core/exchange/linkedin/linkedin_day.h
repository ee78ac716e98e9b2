// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QString>

#include <optional>

namespace wellmet::exchange {

// A day as LinkedIn writes it ("14 Nov 2019", "2019-11-14", "11/14/2019"), as an ISO date; anything else as
// it is.
QString isoDay(const QString& text);

// When something was sent: the day, and the minute as far as the file tells.
struct Moment
{
    PartialDate on;
    QString at; // "2026-01-29T14:37" or, with seconds, "2026-01-29T14:37:05"
};

// "1/29/26, 2:37 PM" (invitations) or "2019-11-14 08:15:00 UTC" (messages), zones aside.
std::optional<Moment> momentOf(const QString& text);

// "Jan 2020", "2020" or any form of a day, as far as it is known: when a position or a course began.
PartialDate monthOf(const QString& text);

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"

#include <QString>

#include <optional>
#include <span>

namespace wellmet::contacts {

enum class Channel { LinkedIn200, LinkedIn300, LinkedInMessage, InMail, Email, Other };

// Every channel with its id in the interchange document, in the order they are offered.
std::span<const IdRow<Channel>> channelTable();
QString toId(Channel channel);
std::optional<Channel> channelFromId(QStringView id);

// How long a text may be, in UTF-16 code units, the way the channel counts.
struct Limits
{
    int body = 0;    // the channel refuses more; 0 = no limit
    int aim = 0;     // better to stay below this; 0 = up to the limit
    int subject = 0; // 0 = the channel has no subject, or no limit for it
    bool hasSubject = false;
};

// The limits last checked on 2026-11-22: notes 200 and 300, message 8,000 (aim below 400), InMail 1,900 with
// a subject of 200, e-mail none (aim at 125 words, about 750). A user's own settings may override them.
Limits defaultLimits(Channel channel);

// True for the two connection notes, where asking to connect is itself the ask.
bool isNote(Channel channel);

} // namespace wellmet::contacts

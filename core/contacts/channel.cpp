// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/channel.h"

namespace wellmet::contacts {

namespace {
constexpr IdRow<Channel> kTable[] = {
    {Channel::LinkedIn200, u"linkedin-200"},
    {Channel::LinkedIn300, u"linkedin-300"},
    {Channel::LinkedInMessage, u"linkedin-message"},
    {Channel::InMail, u"inmail"},
    {Channel::Email, u"email"},
    {Channel::Other, u"other"},
};
} // namespace

std::span<const IdRow<Channel>> channelTable()
{
    return kTable;
}

QString toId(Channel channel)
{
    return idOf(channelTable(), channel).toString();
}

std::optional<Channel> channelFromId(QStringView id)
{
    return valueOf(channelTable(), id);
}

Limits defaultLimits(Channel channel)
{
    switch (channel) {
    case Channel::LinkedIn200:
        return {.body = 200};
    case Channel::LinkedIn300:
        return {.body = 300};
    case Channel::LinkedInMessage:
        return {.body = 8000, .aim = 400};
    case Channel::InMail:
        return {.body = 1900, .aim = 400, .subject = 200, .hasSubject = true};
    case Channel::Email:
        return {.aim = 750, .hasSubject = true};
    case Channel::Other:
        return {.aim = 400};
    }
    return {};
}

bool isNote(Channel channel)
{
    return channel == Channel::LinkedIn200 || channel == Channel::LinkedIn300;
}

} // namespace wellmet::contacts

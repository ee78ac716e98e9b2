// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/interaction.h"

namespace wellmet::contacts {

namespace {
constexpr IdRow<Outcome> kTable[] = {
    {Outcome::Pending, u"pending"}, {Outcome::Accepted, u"accepted"}, {Outcome::Replied, u"replied"},
    {Outcome::Ignored, u"ignored"}, {Outcome::Declined, u"declined"}, {Outcome::Withdrawn, u"withdrawn"},
};
} // namespace

std::span<const IdRow<Outcome>> outcomeTable()
{
    return kTable;
}

QString toId(Outcome outcome)
{
    return idOf(outcomeTable(), outcome).toString();
}

std::optional<Outcome> outcomeFromId(QStringView id)
{
    return valueOf(outcomeTable(), id);
}

QString Interaction::sent()
{
    return QStringLiteral("sent");
}

QString Interaction::received()
{
    return QStringLiteral("received");
}

QString Interaction::followUp()
{
    return QStringLiteral("follow-up");
}

QString Interaction::met()
{
    return QStringLiteral("met");
}

} // namespace wellmet::contacts

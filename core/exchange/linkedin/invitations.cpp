// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/invitations.h"

#include "exchange/linkedin/linkedin_day.h"
#include "exchange/profile_link.h"

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Channel;
using contacts::Interaction;
using Standing = LinkedInPeople::Standing;

namespace {

Interaction entryOf(const QString& sentAt, const QString& message, bool isOutgoing)
{
    const std::optional<Moment> moment = momentOf(sentAt);
    const bool isLong = message.size() > contacts::defaultLimits(Channel::LinkedIn200).body;
    Interaction entry;
    entry.kind = isOutgoing ? Interaction::sent() : Interaction::received();
    entry.on = moment ? moment->on : PartialDate();
    entry.channel = isLong ? Channel::LinkedIn300 : Channel::LinkedIn200;
    entry.text = message;
    if (isOutgoing)
        entry.outcome = contacts::Outcome::Pending;
    entry.extra = linkedInTrace(moment ? moment->at : sentAt);
    return entry;
}

} // namespace

bool readInvitations(const Table& table, LinkedInPeople& people, std::vector<Rejection>& rejected,
                     QString& own, ProgressReport& report)
{
    const TableHead& head = table.head;
    const auto take = [&](const CsvRow& row) {
        const QString direction = head.textIn(row, u"direction").trimmed();
        const bool isOutgoing = direction.compare(u"OUTGOING", Qt::CaseInsensitive) == 0;
        if (!isOutgoing && direction.compare(u"INCOMING", Qt::CaseInsensitive) != 0)
            return u"it isn't said whether this was sent or received"_s;
        const QString inviter = head.textIn(row, u"inviterprofileurl").trimmed();
        const QString invitee = head.textIn(row, u"inviteeprofileurl").trimmed();
        const QString& link = isOutgoing ? invitee : inviter;
        if (own.isEmpty())
            own = profileSlug(QStringView(isOutgoing ? inviter : invitee));
        contacts::Contact* person =
            people.find(head.textIn(row, isOutgoing ? u"to" : u"from"), link, row.line,
                        isOutgoing ? Standing::Person : Standing::MaybeStranger);
        if (!person)
            return u"no name"_s;
        person->history.push_back(entryOf(head.textIn(row, u"sentat").simplified(),
                                          head.textIn(row, u"message").trimmed(), isOutgoing));
        return QString();
    };
    return eachRow(table, rejected, report, take);
}

} // namespace wellmet::exchange

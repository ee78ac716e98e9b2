// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/timeline.h"

#include "contacts/due/due_changes.h"
#include "contacts/wording/fact_text.h"
#include "drafting/english/place_phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace wellmet::ui {

using contacts::Channel;
using contacts::Contact;
using contacts::Interaction;
using Source = TimelineEntry::Source;

namespace {

constexpr QLatin1String kPromise("promise");

QString say(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

QString sentText(std::optional<Channel> channel)
{
    switch (channel.value_or(Channel::Other)) {
    case Channel::LinkedIn200:
    case Channel::LinkedIn300:
        return say("Sent a LinkedIn note");
    case Channel::LinkedInMessage:
        return say("Sent a LinkedIn message");
    case Channel::InMail:
        return say("Sent an InMail");
    case Channel::Email:
        return say("Sent an e-mail");
    case Channel::Other:
        return say("Sent a note");
    }
    return {};
}

QString historyText(const Interaction& entry)
{
    if (entry.kind == Interaction::sent())
        return sentText(entry.channel);
    if (entry.kind == Interaction::received())
        return entry.channel && contacts::isNote(*entry.channel) ? say("They asked to connect")
                                                                 : say("They wrote");
    if (entry.kind == Interaction::followUp())
        return say("Follow up");
    if (entry.kind == Interaction::met())
        return say("Met again");
    if (entry.kind == contacts::followedUpKind())
        return say("Followed up");
    if (entry.kind == contacts::inTouchKind())
        return say("Were in touch");
    if (entry.kind == contacts::promiseKeptKind())
        return say("Kept a promise: %1").arg(entry.extra.value(kPromise).toString());
    return entry.kind;
}

QString firstMeeting(const contacts::Met& met)
{
    const QString place = drafting::placePhrase(met).at;
    return place.isEmpty() ? say("Met") : say("Met %1").arg(place);
}

// Later first. An unknown date is older than any known one.
bool isLater(const TimelineEntry& a, const TimelineEntry& b)
{
    const QDate left = a.on.last();
    const QDate right = b.on.last();
    if (left == right)
        return a.source == Source::History && b.source == Source::History && a.place > b.place;
    return left.isValid() && (!right.isValid() || left > right);
}

} // namespace

QString outcomeText(contacts::Outcome outcome)
{
    using contacts::Outcome;
    switch (outcome) {
    case Outcome::Pending:
        return say("pending");
    case Outcome::Accepted:
        return say("accepted");
    case Outcome::Replied:
        return say("replied");
    case Outcome::Ignored:
        return say("ignored");
    case Outcome::Declined:
        return say("declined");
    case Outcome::Withdrawn:
        return say("withdrawn");
    }
    return {};
}

std::vector<TimelineEntry> timelineOf(const Contact& contact)
{
    std::vector<TimelineEntry> entries;
    for (size_t i = 0; i < contact.history.size(); ++i) {
        const Interaction& entry = contact.history[i];
        entries.push_back({Source::History, static_cast<int>(i), entry.on, historyText(entry), entry.text});
    }
    for (size_t i = 0; i < contact.facts.size(); ++i) {
        const contacts::Fact& fact = contact.facts[i];
        if (fact.kind == contacts::FactKind::Promise && !fact.due.isNull())
            entries.push_back(
                {Source::Promise, static_cast<int>(i), fact.due, contacts::livePreview(fact, &contact), {}});
    }
    if (!contact.met.isEmpty() && contact.met.how != contacts::MetHow::Never)
        entries.push_back({Source::Met, 0, contact.met.on, firstMeeting(contact.met), {}});
    std::stable_sort(entries.begin(), entries.end(), isLater);
    return entries;
}

} // namespace wellmet::ui

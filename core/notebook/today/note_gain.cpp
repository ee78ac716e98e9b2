// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/place_phrase.h"
#include "notebook/today/past_time.h"
#include "notebook/today/today.h"

#include <QJsonObject>

#include <algorithm>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Closeness;
using contacts::Contact;
using contacts::Fact;
using contacts::FactKind;
using contacts::Interaction;

namespace {

// What makes a note worth more, in points. Whoever met once may not place a bare name any more, and a fresh
// meeting is remembered; with three things to say a short note is full.
constexpr int kMetOnce = 30;
constexpr int kAcquaintance = 25;
constexpr int kStranger = 15;
constexpr int kEachFact = 10;
constexpr int kMostFacts = 3;
constexpr int kPlace = 5;
constexpr int kNews = 20;
constexpr int kSomethingForThem = 10;

struct Freshness
{
    qint64 days; // since the meeting, at most
    int points;
};
constexpr Freshness kFreshness[] = {{7, 30}, {30, 22}, {90, 12}, {365, 5}};

constexpr qint64 kNewsIsOld = 30;
constexpr qint64 kNewsIsFar = 14;

int pointsOf(Closeness closeness)
{
    switch (closeness) {
    case Closeness::MetOnce:
        return kMetOnce;
    case Closeness::Acquaintance:
        return kAcquaintance;
    default:
        return kStranger;
    }
}

bool isFreshNews(const Fact& fact, QDate today)
{
    if (fact.kind != FactKind::Congrats)
        return false;
    return fact.on.isNull() ||
           (fact.on.last().daysTo(today) <= kNewsIsOld && today.daysTo(fact.on.first()) <= kNewsIsFar);
}

bool isForThem(const Fact& fact)
{
    return fact.kind == FactKind::Wants || fact.kind == FactKind::Promise || fact.kind == FactKind::Offer;
}

// What there is to write about somebody: what isn't private.
struct Material
{
    int facts = 0;
    bool hasNews = false;
    bool hasSomethingForThem = false;
};

Material materialOf(const Contact& contact, QDate today)
{
    Material material;
    for (const Fact& fact : contact.facts) {
        if (fact.isPrivate)
            continue;
        ++material.facts;
        material.hasNews = material.hasNews || isFreshNews(fact, today);
        material.hasSomethingForThem = material.hasSomethingForThem || isForThem(fact);
    }
    return material;
}

bool haveMet(const Contact& contact)
{
    return !contact.met.isEmpty() && contact.met.how != contacts::MetHow::Never;
}

// Connected already, written to, or asked by them: the request needs no note of ours.
bool needsNoRequest(const Contact& contact)
{
    const bool isConnected = contact.extra.value(u"linkedin"_s).toObject().contains(u"connected_on"_s);
    return isConnected || std::ranges::any_of(contact.history, [](const Interaction& entry) {
               const bool asked =
                   entry.kind == Interaction::received() && entry.channel && contacts::isNote(*entry.channel);
               return asked || entry.kind == Interaction::sent();
           });
}

int freshnessOf(const Contact& contact, QDate today)
{
    if (!haveMet(contact) || contact.met.on.isNull())
        return 0;
    const qint64 days = contact.met.on.first().daysTo(today);
    const auto* fitting =
        std::ranges::find_if(kFreshness, [&](const Freshness& row) { return days <= row.days; });
    return fitting == std::end(kFreshness) ? 0 : fitting->points;
}

QString acquaintance(const Contact& contact, Closeness closeness, QDate today)
{
    if (closeness == Closeness::Stranger)
        return u"They don’t know you yet"_s;
    QString text = closeness == Closeness::Acquaintance ? u"You first met"_s : u"You met"_s;
    const bool isDay = contact.met.on.precision() == PartialDate::Precision::Day;
    const QString place = drafting::placePhrase(contact.met).at;
    if (place.isEmpty() && contact.met.on.isNull())
        return closeness == Closeness::Acquaintance ? u"You have met a few times"_s : u"You have met once"_s;
    if (!place.isEmpty())
        text += u' ' + place;
    if (isDay)
        return text + u' ' + howLongAgo(contact.met.on.first(), today);
    return contact.met.on.isNull() ? text : text + u' ' + whenAndHowLongAgo(contact.met.on, today);
}

QString occasion(const Material& material)
{
    if (material.hasNews)
        return u", and there is news to congratulate them on."_s;
    if (material.hasSomethingForThem)
        return u", and you have something for them."_s;
    if (material.facts == 0)
        return u", and the place alone will remind them."_s;
    return material.facts == 1 ? u", and there is one thing to write about."_s
                               : u", and there are %1 things to write about."_s.arg(material.facts);
}

} // namespace

std::optional<NoteGain> noteGain(const Contact& contact, QDate today)
{
    const Closeness closeness = contacts::effectiveCloseness(contact);
    const Material material = materialOf(contact, today);
    const bool hasPlace = haveMet(contact) && !contact.met.where.isEmpty();
    if (closeness >= Closeness::Familiar || needsNoRequest(contact) || (material.facts == 0 && !hasPlace))
        return std::nullopt;
    return NoteGain{.id = contact.id,
                    .name = contact.name,
                    .points = pointsOf(closeness) + kEachFact * std::min(material.facts, kMostFacts) +
                              (hasPlace ? kPlace : 0) + freshnessOf(contact, today) +
                              (material.hasNews ? kNews : 0) +
                              (material.hasSomethingForThem ? kSomethingForThem : 0),
                    .why = acquaintance(contact, closeness, today) + occasion(material)};
}

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/contact_merge.h"

#include "exchange/linkedin/people.h"
#include "exchange/profile_link.h"
#include "notebook/import/merge_field.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using namespace contacts;

bool isSameText(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

// A note that was copied here and one that LinkedIn tells of are one when the words are, even if it went out
// a day later or by another zone's calendar; of two from LinkedIn the minute decides.
bool isSameEntry(const Interaction& known, const Interaction& incoming)
{
    if (known.kind != incoming.kind)
        return false;
    const QString minute = exchange::linkedInMinute(known);
    const QString other = exchange::linkedInMinute(incoming);
    if (!minute.isEmpty() && !other.isEmpty())
        return minute == other && isSameText(known.text, incoming.text);
    const bool isFromElsewhere = minute != other;
    const qint64 days = known.on.first().daysTo(incoming.on.first());
    const bool isNearDay = isFromElsewhere && !known.text.isEmpty() && !known.on.isNull() &&
                           !incoming.on.isNull() && days >= -1 && days <= 1;
    return (known.on == incoming.on || isNearDay) && isSameText(known.text, incoming.text);
}

namespace {

QJsonValue merged(const QJsonValue& known, const QJsonValue& incoming);

void mergeKeys(QJsonObject& known, const QJsonObject& incoming)
{
    for (auto key = incoming.constBegin(); key != incoming.constEnd(); ++key)
        known[key.key()] = merged(known[key.key()], key.value());
}

// Objects are merged key by key, lists gain what they lack, and of two plain values the known one stays.
QJsonValue merged(const QJsonValue& known, const QJsonValue& incoming)
{
    if (known.isUndefined() || known.isNull())
        return incoming;
    if (known.isObject() && incoming.isObject()) {
        QJsonObject object = known.toObject();
        mergeKeys(object, incoming.toObject());
        return object;
    }
    if (!known.isArray() || !incoming.isArray())
        return known;
    QJsonArray list = known.toArray();
    for (const QJsonValue item : incoming.toArray()) {
        if (!list.contains(item))
            list.append(item);
    }
    return list;
}

void fill(QString& known, const QString& incoming)
{
    if (known.trimmed().isEmpty())
        known = incoming;
}

void fill(PartialDate& known, const PartialDate& incoming)
{
    if (known.isNull())
        known = incoming;
}

template <class Value>
void fill(std::optional<Value>& known, const std::optional<Value>& incoming)
{
    if (!known)
        known = incoming;
}

bool isSameLink(const QString& a, const QString& b)
{
    const QString slug = exchange::profileSlug(QStringView(a));
    return isSameText(a, b) || (!slug.isEmpty() && slug == exchange::profileSlug(QStringView(b)));
}

template <class Same>
void addMissing(QStringList& known, const QStringList& incoming, Same isSame)
{
    for (const QString& text : incoming) {
        if (std::ranges::none_of(known, [&](const QString& other) { return isSame(other, text); }))
            known << text;
    }
}

// The parts of a name belong to it.
void mergeName(Contact& known, const Contact& incoming)
{
    fill(known.name, incoming.name);
    fill(known.givenName, incoming.givenName);
    fill(known.familyName, incoming.familyName);
}

void mergeJob(Contact& known, const Contact& incoming)
{
    fill(known.role, incoming.role);
    fill(known.organization, incoming.organization);
}

void mergeMet(Met& known, const Met& incoming)
{
    fill(known.how, incoming.how);
    fill(known.where, incoming.where);
    fill(known.on, incoming.on);
    fill(known.by, incoming.by);
    mergeKeys(known.extra, incoming.extra);
}

void mergeFact(Fact& known, const Fact& incoming)
{
    fill(known.on, incoming.on);
    fill(known.how, incoming.how);
    fill(known.due, incoming.due);
    mergeKeys(known.extra, incoming.extra);
}

void mergeFacts(std::vector<Fact>& known, const std::vector<Fact>& incoming)
{
    for (const Fact& fact : incoming) {
        const auto same = std::ranges::find_if(known, [&](const Fact& other) {
            return other.kind == fact.kind && isSameText(other.text, fact.text);
        });
        if (same == known.end())
            known.push_back(fact);
        else
            mergeFact(*same, fact);
    }
}

void mergeEntry(Interaction& known, const Interaction& incoming)
{
    fill(known.channel, incoming.channel);
    const bool isSettledNow = known.outcome == Outcome::Pending && incoming.outcome != Outcome::Pending;
    if (isSettledNow && incoming.outcome)
        known.outcome = incoming.outcome;
    fill(known.outcome, incoming.outcome);
    mergeKeys(known.extra, incoming.extra);
}

void mergeHistory(std::vector<Interaction>& known, const std::vector<Interaction>& incoming)
{
    const size_t before = known.size();
    for (const Interaction& entry : incoming) {
        const auto end = known.begin() + static_cast<std::ptrdiff_t>(before);
        const auto same = std::find_if(known.begin(), end,
                                       [&](const Interaction& other) { return isSameEntry(other, entry); });
        if (same == end)
            known.push_back(entry);
        else
            mergeEntry(*same, entry);
    }
    if (known.size() > before) {
        std::ranges::stable_sort(known, {}, [](const Interaction& entry) {
            return std::pair(entry.on.first(), exchange::linkedInMinute(entry));
        });
    }
}

void mergeNotes(QString& known, const QString& incoming)
{
    if (known.trimmed().isEmpty())
        known = incoming;
    else if (!incoming.trimmed().isEmpty() && !known.contains(incoming.trimmed()))
        known += u"\n\n"_s + incoming.trimmed();
}

} // namespace

bool mergeInto(Contact& known, const Contact& incoming)
{
    const Contact before = known;
    if (agree(MergeField::Name, known, incoming))
        mergeName(known, incoming);
    if (agree(MergeField::Job, known, incoming))
        mergeJob(known, incoming);
    if (agree(MergeField::Met, known, incoming))
        mergeMet(known.met, incoming.met);
    fill(known.address, incoming.address);
    fill(known.relation, incoming.relation);
    fill(known.closeness, incoming.closeness);
    known.cautious = known.cautious || incoming.cautious;
    mergeFacts(known.facts, incoming.facts);
    addMissing(known.emails, incoming.emails, isSameText);
    addMissing(known.links, incoming.links, isSameLink);
    addMissing(known.tags, incoming.tags, isSameText);
    mergeNotes(known.notes, incoming.notes);
    mergeHistory(known.history, incoming.history);
    mergeKeys(known.extra, incoming.extra);
    exchange::acceptConnected(known);
    return known != before;
}

void fillProfile(SenderProfile& known, const SenderProfile& incoming)
{
    if (!known.name.isEmpty() && !incoming.name.isEmpty() && !isSameText(known.name, incoming.name))
        return;
    fill(known.name, incoming.name);
    if (known.role.isEmpty() && known.organization.isEmpty()) {
        known.role = incoming.role;
        known.organization = incoming.organization;
    }
    fill(known.about, incoming.about);
    fill(known.goal, incoming.goal);
    mergeKeys(known.extra, incoming.extra);
}

} // namespace wellmet::notebook

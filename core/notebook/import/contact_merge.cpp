// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/contact_merge.h"

#include "exchange/profile_link.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using namespace contacts;

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

bool isSameText(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
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

bool agree(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || isSameText(a, b);
}

// Two meetings are mixed only when nothing that both know speaks against it.
void mergeMet(Met& known, const Met& incoming)
{
    const bool isSameMeeting = agree(known.where, incoming.where) && agree(known.by, incoming.by) &&
                               (!known.how || !incoming.how || known.how == incoming.how) &&
                               (known.on.isNull() || incoming.on.isNull() || known.on == incoming.on);
    if (!isSameMeeting)
        return;
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

void mergeHistory(std::vector<Interaction>& known, const std::vector<Interaction>& incoming)
{
    bool isLonger = false;
    for (const Interaction& entry : incoming) {
        const auto same = std::ranges::find_if(known, [&](const Interaction& other) {
            return other.kind == entry.kind && other.on == entry.on && isSameText(other.text, entry.text);
        });
        if (same != known.end()) {
            fill(same->channel, entry.channel);
            fill(same->outcome, entry.outcome);
            mergeKeys(same->extra, entry.extra);
            continue;
        }
        known.push_back(entry);
        isLonger = true;
    }
    if (isLonger) {
        std::ranges::stable_sort(known, {}, [](const Interaction& entry) { return entry.on.first(); });
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
    fill(known.name, incoming.name);
    fill(known.givenName, incoming.givenName);
    fill(known.familyName, incoming.familyName);
    fill(known.role, incoming.role);
    fill(known.organization, incoming.organization);
    fill(known.address, incoming.address);
    fill(known.relation, incoming.relation);
    fill(known.closeness, incoming.closeness);
    known.cautious = known.cautious || incoming.cautious;
    mergeMet(known.met, incoming.met);
    mergeFacts(known.facts, incoming.facts);
    addMissing(known.emails, incoming.emails, isSameText);
    addMissing(known.links, incoming.links, isSameLink);
    addMissing(known.tags, incoming.tags, isSameText);
    mergeNotes(known.notes, incoming.notes);
    mergeHistory(known.history, incoming.history);
    mergeKeys(known.extra, incoming.extra);
    return known != before;
}

} // namespace wellmet::notebook

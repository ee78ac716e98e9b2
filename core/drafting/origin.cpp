// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/origin.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::Fact;
using contacts::SenderProfile;

namespace {

constexpr qsizetype kDigestLength = 16; // hexadecimal digits: enough to tell the facts of one person apart

QString digestOf(const QStringList& values)
{
    const QByteArray bytes = values.join(QChar(0x1F)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(kDigestLength));
}

QStringList valuesOf(const Fact& fact)
{
    return {contacts::toId(fact.kind),
            fact.text,
            fact.on.toIso(),
            fact.due.toIso(),
            fact.how ? contacts::toId(*fact.how) : QString(),
            fact.mayName ? u"1"_s : u"0"_s};
}

std::optional<std::size_t> factIndex(QStringView from)
{
    if (!from.startsWith(u"facts[") || !from.endsWith(u']'))
        return std::nullopt;
    bool isNumber = false;
    const qulonglong index = from.mid(6).chopped(1).toULongLong(&isNumber);
    return isNumber ? std::optional(static_cast<std::size_t>(index)) : std::nullopt;
}

QString senderValue(QStringView field, const SenderProfile& sender)
{
    return field == u"name"           ? sender.name
           : field == u"role"         ? sender.role
           : field == u"organization" ? sender.organization
           : field == u"about"        ? sender.about
           : field == u"goal"         ? sender.goal
                                      : QString();
}

// What the field says now; nothing when there is no such field or it may not be said.
std::optional<QString> digestNow(QStringView from, const Contact& contact, const SenderProfile& sender)
{
    if (const auto index = factIndex(from)) {
        if (*index >= contact.facts.size() || contact.facts[*index].isPrivate)
            return std::nullopt;
        return digestOf(valuesOf(contact.facts[*index]));
    }
    if (from == u"met") {
        return digestOf({contact.met.how ? contacts::toId(*contact.met.how) : QString(), contact.met.where,
                         contact.met.on.toIso(), contact.met.by});
    }
    if (from == u"name")
        return digestOf({contact.name, contact.givenName, contact.familyName, contact.address});
    if (from == u"organization")
        return digestOf({contact.organization});
    if (from == u"relation")
        return digestOf({contact.relation});
    if (from == u"role")
        return digestOf({contact.role});
    if (from.startsWith(u"sender."))
        return digestOf({senderValue(from.mid(7), sender)});
    return std::nullopt;
}

bool isBoundary(QStringView text, qsizetype position)
{
    return position <= 0 || position >= text.size() || text[position].isSpace() ||
           text[position - 1].isSpace();
}

// Where `words` stand in `text` apart from what is taken already.
std::optional<prose::TextRange> find(QStringView text, QStringView words, const std::vector<Standing>& taken)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const prose::TextRange range{at, words.size()};
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&range](const Standing& standing) {
            return standing.range.overlaps(range);
        });
        if (isFree && isBoundary(text, at) && isBoundary(text, range.end()))
            return range;
    }
    return std::nullopt;
}

QJsonObject toObject(const DraftedStretch& stretch)
{
    QJsonArray sources;
    for (std::size_t i = 0; i < stretch.passage.sources.size(); ++i) {
        const Source& source = stretch.passage.sources[i];
        sources.append(QJsonObject{{u"start"_s, source.range.start},
                                   {u"length"_s, source.range.length},
                                   {u"from"_s, source.from},
                                   {u"said"_s, stretch.digests[static_cast<qsizetype>(i)]}});
    }
    QJsonObject object{{u"text"_s, stretch.passage.text},
                       {u"says"_s, toText(stretch.passage.says)},
                       {u"phrase"_s, static_cast<qint64>(stretch.passage.phrase)},
                       {u"sources"_s, sources}};
    if (!stretch.passage.lowersAtOpen)
        object.insert(u"keeps_case"_s, true);
    if (stretch.isLocked)
        object.insert(u"locked"_s, true);
    return object;
}

DraftedStretch fromObject(const QJsonObject& object)
{
    DraftedStretch stretch;
    stretch.passage.text = object[u"text"_s].toString();
    stretch.passage.says = atomsFromText(object[u"says"_s].toString());
    stretch.passage.phrase = static_cast<quint32>(object[u"phrase"_s].toInteger());
    stretch.passage.lowersAtOpen = !object[u"keeps_case"_s].toBool();
    stretch.isLocked = object[u"locked"_s].toBool();
    for (const auto value : object[u"sources"_s].toArray()) {
        const prose::TextRange range{value[u"start"_s].toInteger(), value[u"length"_s].toInteger()};
        if (range.start < 0 || range.length < 0 || range.end() > stretch.passage.text.size())
            continue;
        stretch.passage.sources.push_back({.range = range, .from = value[u"from"_s].toString()});
        stretch.digests << value[u"said"_s].toString();
    }
    return stretch;
}

} // namespace

DraftedStretch drafted(const Passage& passage, const Contact& contact, const SenderProfile& sender)
{
    DraftedStretch stretch{.passage = passage};
    for (const Source& source : passage.sources)
        stretch.digests << digestNow(source.from, contact, sender).value_or(QString());
    return stretch;
}

Origin originOf(const Draft& draft, const Contact& contact, const SenderProfile& sender)
{
    Origin origin;
    for (std::size_t i = 0; i < draft.parts.size(); ++i)
        origin.push_back(drafted(passageOf(draft, i), contact, sender));
    return origin;
}

std::vector<Standing> standingIn(QStringView text, const Origin& origin)
{
    std::vector<std::size_t> order(origin.size());
    std::iota(order.begin(), order.end(), 0);
    // A short stretch may also stand inside a longer one.
    std::stable_sort(order.begin(), order.end(), [&origin](std::size_t a, std::size_t b) {
        return origin[a].passage.text.size() > origin[b].passage.text.size();
    });
    std::vector<Standing> standing;
    for (const std::size_t i : order) {
        if (origin[i].passage.text.isEmpty())
            continue;
        if (const auto range = find(text, origin[i].passage.text, standing))
            standing.push_back({.range = *range, .stretch = i});
    }
    std::sort(standing.begin(), standing.end(),
              [](const Standing& a, const Standing& b) { return a.range.start < b.range.start; });
    return standing;
}

Draft asDraft(const QString& text, const Origin& origin)
{
    Draft draft;
    draft.text = text;
    for (const Standing& standing : standingIn(text, origin)) {
        const Passage& passage = origin[standing.stretch].passage;
        draft.parts.push_back({.range = standing.range,
                               .says = passage.says,
                               .phrase = passage.phrase,
                               .lowersAtOpen = passage.lowersAtOpen});
        for (Source source : passage.sources) {
            source.range.start += standing.range.start;
            draft.sources.push_back(std::move(source));
        }
    }
    return draft;
}

std::optional<QString> currentField(const DraftedStretch& stretch, std::size_t source, const Contact& contact,
                                    const SenderProfile& sender)
{
    const QString& from = stretch.passage.sources[source].from;
    const QString& said = stretch.digests[static_cast<qsizetype>(source)];
    if (said.isEmpty())
        return std::nullopt;
    if (digestNow(from, contact, sender) == said)
        return from;
    if (!factIndex(from))
        return std::nullopt;
    for (std::size_t i = 0; i < contact.facts.size(); ++i) {
        const QString moved = u"facts[%1]"_s.arg(i);
        if (digestNow(moved, contact, sender) == said)
            return moved;
    }
    return std::nullopt;
}

QStringList outdatedIn(QStringView text, const Origin& origin, const Contact& contact,
                       const SenderProfile& sender)
{
    QStringList fields;
    for (const Standing& standing : standingIn(text, origin)) {
        const DraftedStretch& stretch = origin[standing.stretch];
        for (std::size_t i = 0; i < stretch.passage.sources.size(); ++i) {
            const QString& from = stretch.passage.sources[i].from;
            if (!fields.contains(from) && !currentField(stretch, i, contact, sender))
                fields << from;
        }
    }
    return fields;
}

QByteArray toJson(const Origin& origin)
{
    if (origin.empty())
        return {};
    QJsonArray array;
    for (const DraftedStretch& stretch : origin)
        array.append(toObject(stretch));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Origin originFromJson(const QByteArray& json)
{
    Origin origin;
    for (const auto value : QJsonDocument::fromJson(json).array())
        origin.push_back(fromObject(value.toObject()));
    return origin;
}

} // namespace wellmet::drafting

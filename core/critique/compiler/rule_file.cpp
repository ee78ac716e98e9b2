// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/compiler/rule_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr IdRow<DataRule::Scope> kScopes[] = {{DataRule::Scope::Anywhere, u"anywhere"},
                                              {DataRule::Scope::Greeting, u"greeting"},
                                              {DataRule::Scope::SentenceStart, u"sentence-start"}};

constexpr QStringView kKeys[] = {u"id",
                                 u"title",
                                 u"severity",
                                 u"objections",
                                 u"why",
                                 u"source",
                                 u"message",
                                 u"advice",
                                 u"phrases",
                                 u"unless",
                                 u"scope",
                                 u"sentenceFix",
                                 u"bad",
                                 u"good",
                                 u"context",
                                 u"signs",
                                 u"milderAmongFriends"};
constexpr QStringView kSignKeys[] = {u"enough", u"likely", u"sure", u"against", u"worth"};
constexpr QStringView kNeeded[] = {u"id", u"title", u"why", u"source", u"message"};

Error wrongAt(const QByteArray& json, qsizetype offset, const QString& what)
{
    const qsizetype line = json.first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n') + 1;
    return {Error::Code::BadInput, u"%1: %2"_s.arg(line).arg(what)};
}

// The line is that of the first place that quotes `word`.
Error wrong(const QByteArray& json, const QString& word, const QString& what)
{
    return wrongAt(json, json.indexOf('"' + word.toUtf8() + '"'), what + u" “"_s + word + u'”');
}

Result<QJsonDocument> parse(const QByteArray& json)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrongAt(json, error.offset, error.errorString());
    return document;
}

QStringList stringsFrom(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings += entry.toString();
    return strings;
}

bool hasNestedBrackets(const QString& phrase)
{
    int depth = 0;
    return std::ranges::any_of(phrase, [&depth](QChar c) {
        depth += (c == u'(') - (c == u')');
        return depth > 1;
    });
}

// What is wrong with a phrase; empty when nothing is.
QString faultOf(const QString& phrase, const prose::PatternBuilder& lists)
{
    if (phrase.trimmed().isEmpty())
        return u"a phrase without text"_s;
    if (phrase.startsWith(u'*') || phrase.endsWith(u'*'))
        return u"“*” begins or ends the phrase"_s;
    if (phrase.count(u'(') != phrase.count(u')'))
        return u"brackets don't match in"_s;
    if (hasNestedBrackets(phrase))
        return u"brackets inside brackets in"_s;
    if (prose::PatternBuilder::isPattern(phrase))
        return prose::PatternBuilder(lists).add(phrase, 0);
    return {};
}

Result<void> checkNames(const QByteArray& json, const QJsonObject& object, std::span<const QStringView> names)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (std::ranges::find(names, QStringView(entry.key())) == names.end())
            return wrong(json, entry.key(), u"no such key:"_s);
    }
    return {};
}

Result<void> checkKeys(const QByteArray& json, const QJsonObject& object)
{
    if (const auto checked = checkNames(json, object, kKeys); !checked)
        return checked.error();
    for (const QStringView key : kNeeded) {
        if (object.value(key).toString().isEmpty())
            return wrong(json, key.toString(), u"there must be a text for"_s);
    }
    return {};
}

template <class Enum>
Result<std::vector<Enum>> valuesFrom(const QByteArray& json, std::span<const IdRow<Enum>> table,
                                     const QStringList& ids)
{
    std::vector<Enum> values;
    for (const QString& id : ids) {
        const auto value = valueOf(table, id);
        if (!value)
            return wrong(json, id, u"no such value:"_s);
        values.push_back(*value);
    }
    return values;
}

Result<RuleFile::Phrase> phraseFrom(const QByteArray& json, const QJsonValue& value,
                                    const prose::PatternBuilder& lists)
{
    const QJsonObject object = value.toObject();
    RuleFile::Phrase phrase;
    phrase.text = value.isString() ? value.toString() : object["text"_L1].toString();
    phrase.message = object["message"_L1].toString();
    if (object.contains("fix"_L1))
        phrase.fix = object["fix"_L1].toString();
    if (object.contains("severity"_L1)) {
        phrase.severity = valueOf(severityTable(), object["severity"_L1].toString());
        if (!phrase.severity)
            return wrong(json, phrase.text, u"no such severity for"_s);
    }
    if (const QString fault = faultOf(phrase.text, lists); !fault.isEmpty())
        return wrong(json, phrase.text, fault);
    return phrase;
}

Result<RuleInfo> infoFrom(const QByteArray& json, const QJsonObject& object)
{
    RuleInfo info;
    info.id = object["id"_L1].toString();
    info.title = object["title"_L1].toString();
    info.why = object["why"_L1].toString();
    info.source = object["source"_L1].toString();
    info.message = object["message"_L1].toString();
    info.advice = object["advice"_L1].toString();
    info.bad = stringsFrom(object["bad"_L1]);
    info.good = stringsFrom(object["good"_L1]);
    info.examplesNeedRecipient = object["context"_L1].toString() == "example"_L1;
    info.examplesNeedStranger = object["context"_L1].toString() == "stranger"_L1;
    const auto severity = valueOf(severityTable(), object["severity"_L1].toString());
    if (!severity)
        return wrong(json, u"severity"_s, u"no such value of"_s);
    info.severity = *severity;
    auto objections = valuesFrom(json, objectionTable(), stringsFrom(object["objections"_L1]));
    if (!objections)
        return objections.error();
    info.objections = *std::move(objections);
    return info;
}

Result<std::vector<RuleFile::Phrase>> phrasesFrom(const QByteArray& json, const QJsonArray& array,
                                                  const prose::PatternBuilder& lists)
{
    std::vector<RuleFile::Phrase> phrases;
    for (const QJsonValue value : array) {
        Result<RuleFile::Phrase> phrase = phraseFrom(json, value, lists);
        if (!phrase)
            return phrase.error();
        phrases.push_back(*std::move(phrase));
    }
    if (phrases.empty())
        return wrong(json, u"phrases"_s, u"there must be some"_s);
    return phrases;
}

// "coupon|voucher" is two signs, "(my|our) <product>" one.
QStringList signsOf(const QString& line)
{
    return line.contains(u'(') ? QStringList{line} : line.split(u'|');
}

// "signs": {"enough": 5, "likely": 6, "sure": 9, "worth": {"2": ["<price>", …], "-2": […]}}
Result<void> addSigns(const QByteArray& json, const QJsonObject& signs, const prose::PatternBuilder& lists,
                      RuleFile& rule)
{
    if (const auto checked = checkNames(json, signs, kSignKeys); !checked)
        return checked.error();
    rule.enough = signs["enough"_L1].toInt();
    rule.likely = signs["likely"_L1].toInt();
    rule.sure = signs["sure"_L1].toInt();
    rule.against = signs["against"_L1].toInt();
    if (rule.enough <= 0 || rule.likely < rule.enough || rule.sure <= rule.likely)
        return wrong(json, u"enough"_s, u"“likely” and “sure” must be more than"_s);
    const QJsonObject worth = signs["worth"_L1].toObject();
    for (auto entry = worth.begin(); entry != worth.end(); ++entry) {
        const int points = entry.key().toInt();
        if (points == 0)
            return wrong(json, entry.key(), u"no number of points:"_s);
        for (const QString& line : stringsFrom(*entry)) {
            for (const QString& sign : signsOf(line)) {
                if (const QString fault = prose::PatternBuilder(lists).add(sign, 0); !fault.isEmpty())
                    return wrong(json, line, fault);
                rule.phrases.push_back({.text = sign, .points = points});
            }
        }
    }
    return {};
}

} // namespace

std::span<const IdRow<DataRule::Scope>> scopeTable()
{
    return kScopes;
}

Result<RuleFile> readRuleFile(const QByteArray& json, const prose::PatternBuilder& lists)
{
    const auto document = parse(json);
    if (!document)
        return document.error();
    const QJsonObject object = document->object();
    if (const auto checked = checkKeys(json, object); !checked)
        return checked.error();
    auto info = infoFrom(json, object);
    auto phrases = phrasesFrom(json, object["phrases"_L1].toArray(), lists);
    auto unless = valuesFrom(json, cueTable(), stringsFrom(object["unless"_L1]));
    const auto scope = valueOf(scopeTable(), object["scope"_L1].toString(u"anywhere"_s));
    if (!info)
        return info.error();
    if (!phrases)
        return phrases.error();
    if (!unless)
        return unless.error();
    if (!scope)
        return wrong(json, u"scope"_s, u"no such value of"_s);
    RuleFile rule{.info = *std::move(info),
                  .phrases = *std::move(phrases),
                  .unless = *std::move(unless),
                  .scope = *scope,
                  .sentenceFix = object["sentenceFix"_L1].toBool(),
                  .isMilderAmongFriends = object["milderAmongFriends"_L1].toBool()};
    if (object.contains("signs"_L1)) {
        const auto added = addSigns(json, object["signs"_L1].toObject(), lists, rule);
        if (!added)
            return added.error();
    }
    return rule;
}

Result<QStringList> readCueFile(const QByteArray& json, const prose::PatternBuilder& lists)
{
    const auto document = parse(json);
    if (!document)
        return document.error();
    const QStringList phrases = stringsFrom(document->array());
    for (const QString& phrase : phrases) {
        if (const QString fault = faultOf(phrase, lists); !fault.isEmpty())
            return wrong(json, phrase, fault);
    }
    return phrases;
}

Result<void> readLists(const QByteArray& json, prose::PatternBuilder& lists)
{
    const auto document = parse(json);
    if (!document)
        return document.error();
    const QJsonObject object = document->object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        for (const QString& line : stringsFrom(entry->toArray()))
            lists.addList(entry.key(), line.split(u' '));
    }
    return {};
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/data_rule.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr IdRow<DataRule::Scope> kScopeRows[] = {{DataRule::Scope::Anywhere, u"anywhere"},
                                                 {DataRule::Scope::Greeting, u"greeting"},
                                                 {DataRule::Scope::SentenceStart, u"sentence-start"}};

constexpr std::span<const IdRow<DataRule::Scope>> kScopes = kScopeRows;

constexpr QStringView kKeys[] = {u"id",     u"title",       u"severity", u"objections", u"why",
                                 u"source", u"message",     u"advice",   u"phrases",    u"unless",
                                 u"scope",  u"sentenceFix", u"bad",      u"good",       u"context"};

Error badRule(const QString& what)
{
    return {Error::Code::BadInput, u"Rule file: %1."_s.arg(what)};
}

template <class Enum>
std::optional<Enum> enumFrom(std::span<const IdRow<Enum>> table, const QJsonValue& value)
{
    return valueOf(table, value.toString());
}

QStringList stringsFrom(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings += entry.toString();
    return strings;
}

Result<DataRule::Phrase> phraseFrom(const QJsonValue& value)
{
    if (value.isString())
        return DataRule::Phrase{.text = value.toString()};
    const QJsonObject object = value.toObject();
    DataRule::Phrase phrase;
    phrase.text = object["text"_L1].toString();
    phrase.message = object["message"_L1].toString();
    if (object.contains("fix"_L1))
        phrase.fix = object["fix"_L1].toString();
    if (object.contains("severity"_L1)) {
        phrase.severity = enumFrom(severityTable(), object["severity"_L1]);
        if (!phrase.severity)
            return badRule(u"unknown severity of “%1”"_s.arg(phrase.text));
    }
    if (phrase.text.isEmpty())
        return badRule(u"a phrase without text"_s);
    return phrase;
}

Result<RuleInfo> infoFrom(const QJsonObject& object)
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
    const auto severity = enumFrom(severityTable(), object["severity"_L1]);
    if (!severity)
        return badRule(u"unknown severity in “%1”"_s.arg(info.id));
    info.severity = *severity;
    for (const QJsonValue value : object["objections"_L1].toArray()) {
        const auto objection = enumFrom(objectionTable(), value);
        if (!objection)
            return badRule(u"unknown objection in “%1”"_s.arg(info.id));
        info.objections.push_back(*objection);
    }
    return info;
}

QByteArray resource(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "rule resource", qPrintable(path));
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

Result<DataRule> readDataRule(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (std::find(std::begin(kKeys), std::end(kKeys), QStringView(entry.key())) == std::end(kKeys))
            return badRule(u"unknown key “%1”"_s.arg(entry.key()));
    }
    Result<RuleInfo> info = infoFrom(object);
    if (!info)
        return info.error();
    DataRule rule;
    rule.info = *std::move(info);
    for (const QJsonValue value : object["phrases"_L1].toArray()) {
        Result<DataRule::Phrase> phrase = phraseFrom(value);
        if (!phrase)
            return phrase.error();
        rule.phrases.push_back(*std::move(phrase));
    }
    for (const QJsonValue value : object["unless"_L1].toArray()) {
        const auto cue = enumFrom(cueTable(), value);
        if (!cue)
            return badRule(u"unknown cue in “%1”"_s.arg(rule.info.id));
        rule.unless.push_back(*cue);
    }
    const QString scopeId = object["scope"_L1].toString(u"anywhere"_s);
    const auto scope = valueOf(kScopes, scopeId);
    if (!scope)
        return badRule(u"unknown scope in “%1”"_s.arg(rule.info.id));
    rule.scope = *scope;
    rule.sentenceFix = object["sentenceFix"_L1].toBool();
    if (rule.info.id.isEmpty() || rule.phrases.empty())
        return badRule(u"a rule needs an id and phrases"_s);
    return rule;
}

std::vector<DataRule> builtInDataRules()
{
    const QString folder = u":/wellmet/rules/"_s;
    std::vector<DataRule> rules;
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        Result<DataRule> rule = readDataRule(resource(folder + name));
        Q_ASSERT_X(rule.ok(), qPrintable(name), rule.ok() ? "" : qPrintable(rule.error().message));
        if (rule)
            rules.push_back(*std::move(rule));
    }
    return rules;
}

QStringList builtInCuePhrases(Cue cue)
{
    const QString path = u":/wellmet/rules/cues/%1.json"_s.arg(idOf(cueTable(), cue));
    return stringsFrom(QJsonDocument::fromJson(resource(path)).array());
}

} // namespace wellmet::critique

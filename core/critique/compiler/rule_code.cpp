// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/compiler/rule_code.h"

#include "critique/compiler/phrase_forms.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

QString literal(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u"u\""_s + escaped + u'"';
}

QString stringLiteral(const QString& text)
{
    return text.isEmpty() ? u"{}"_s : literal(text) + u"_s"_s;
}

template <class Enum>
QString enumLiteral(const QString& type, Enum value)
{
    return u"%1(%2)"_s.arg(type).arg(static_cast<int>(value));
}

QString listLiteral(const QStringList& entries)
{
    return u'{' + entries.join(u", "_s) + u'}';
}

QString stringsLiteral(const QStringList& strings)
{
    QStringList entries;
    for (const QString& string : strings)
        entries << stringLiteral(string);
    return listLiteral(entries);
}

template <class Enum>
QString enumsLiteral(const QString& type, const std::vector<Enum>& values)
{
    QStringList entries;
    for (const Enum value : values)
        entries << enumLiteral(type, value);
    return listLiteral(entries);
}

QString infoLiteral(const RuleInfo& info)
{
    return u"{.id = %1,\n .title = %2,\n .severity = %3,\n .objections = %4,\n .why = %5,\n .source = %6,\n"
           " .message = %7,\n .advice = %8,\n .bad = %9,\n"_s.arg(
               stringLiteral(info.id), stringLiteral(info.title), enumLiteral(u"Severity"_s, info.severity),
               enumsLiteral(u"Objection"_s, info.objections), stringLiteral(info.why),
               stringLiteral(info.source), stringLiteral(info.message), stringLiteral(info.advice),
               stringsLiteral(info.bad)) +
           u" .good = %1,\n .examplesNeedRecipient = %2,\n .examplesChannel = {}}"_s.arg(
               stringsLiteral(info.good), info.examplesNeedRecipient ? u"true"_s : u"false"_s);
}

QString phraseLiteral(const RuleFile::Phrase& phrase)
{
    return u"{%1, %2, %3}"_s.arg(phrase.severity ? enumLiteral(u"Severity"_s, *phrase.severity) : u"{}"_s,
                                 phrase.fix ? u"QStringView("_s + literal(*phrase.fix) + u')' : u"{}"_s,
                                 phrase.message.isEmpty() ? u"{}"_s : literal(phrase.message));
}

// "constexpr TYPE NAME[] = {…};", one entry a line.
QString arrayCode(const QString& type, const QString& name, const QStringList& entries)
{
    return u"constexpr %1 %2[] = {\n%3};\n\n"_s.arg(type, name, entries.join(u",\n"_s));
}

// Every phrase of rules and cues in one tree, and what each of its ids stands for.
class PhraseCode
{
public:
    void add(const QString& phrase, int rule, int index)
    {
        for (const QString& form : phraseForms(phrase))
            m_matcher.add(form, static_cast<int>(m_targets.size()));
        m_targets << u"{%1, %2}"_s.arg(rule).arg(index);
    }

    QString code() const
    {
        const prose::PhraseMatcher folded = m_matcher.folded();
        const prose::PhraseTable table = folded.table();
        QStringList nodes;
        for (const auto& node : table.nodes)
            nodes << u"{%1, %2}"_s.arg(node.any).arg(node.firstEnding);
        QStringList endings;
        for (const auto& ending : table.endings)
            endings << u"{%1, %2}"_s.arg(ending.id).arg(ending.next);
        QStringList edges;
        for (const auto& edge : table.edges)
            edges << (edge.from < 0 ? u"{}"_s : u"{%1U, %2, %3}"_s.arg(edge.key).arg(edge.from).arg(edge.to));
        return arrayCode(u"DataRules::Target"_s, u"kTargets"_s, m_targets) +
               arrayCode(u"prose::PhraseTable::Node"_s, u"kNodes"_s, nodes) +
               arrayCode(u"prose::PhraseTable::Ending"_s, u"kEndings"_s, endings) +
               arrayCode(u"prose::PhraseTable::Edge"_s, u"kEdges"_s, edges);
    }

private:
    prose::PhraseMatcher m_matcher;
    QStringList m_targets;
};

QString ruleLiteral(const RuleFile& rule, int number)
{
    return u"{.info = %1,\n .phrases = kPhrases%2,\n .unless = %3,\n .scope = %4,\n .sentenceFix = %5}"_s.arg(
        infoLiteral(rule.info), QString::number(number),
        rule.unless.empty() ? u"{}"_s : u"kUnless%1"_s.arg(number),
        enumLiteral(u"DataRule::Scope"_s, rule.scope), rule.sentenceFix ? u"true"_s : u"false"_s);
}

QString ruleTables(const RuleFile& rule, int number)
{
    QStringList phrases;
    for (const RuleFile::Phrase& phrase : rule.phrases)
        phrases << phraseLiteral(phrase);
    QString code = arrayCode(u"DataRule::Phrase"_s, u"kPhrases%1"_s.arg(number), phrases);
    if (!rule.unless.empty())
        code += u"constexpr Cue kUnless%1[] = %2;\n\n"_s.arg(QString::number(number),
                                                             enumsLiteral(u"Cue"_s, rule.unless));
    return code;
}

} // namespace

QByteArray ruleCode(const std::vector<RuleFile>& rules, const std::map<Cue, QStringList>& cues)
{
    PhraseCode phrases;
    QString tables;
    QStringList literals;
    for (const RuleFile& rule : rules) {
        const auto number = static_cast<int>(literals.size());
        for (size_t i = 0; i < rule.phrases.size(); ++i)
            phrases.add(rule.phrases[i].text, number, static_cast<int>(i));
        tables += ruleTables(rule, number);
        literals << ruleLiteral(rule, number);
    }
    for (const auto& [cue, list] : cues) {
        for (const QString& phrase : list)
            phrases.add(phrase, -1 - static_cast<int>(cue), -1);
    }
    const QString code = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"
                         "// Written by wellmet_compile_rules from resources/rules.\n"
                         "#include \"critique/data_rule.h\"\n\n"
                         "using namespace Qt::StringLiterals;\n\n"
                         "namespace wellmet::critique {\n\nnamespace {\n\n"_s +
                         tables + phrases.code() + u"} // namespace\n\nDataRules builtInDataRules()\n{\n"_s +
                         u"return {.rules = "_s + listLiteral(literals) +
                         u",\n.targets = kTargets,\n.phrases = {kNodes, kEndings, kEdges}};\n}\n\n"
                         "} // namespace wellmet::critique\n"_s;
    return code.toUtf8();
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/compiler/rule_code.h"

#include "critique/compiler/phrase_forms.h"

#include <utility>

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

QString boolLiteral(bool value)
{
    return value ? u"true"_s : u"false"_s;
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
           u" .good = %1,\n .examplesNeedRecipient = %2,\n .examplesNeedStranger = %3,\n"
           " .examplesChannel = {}}"_s.arg(stringsLiteral(info.good), boolLiteral(info.examplesNeedRecipient),
                                           boolLiteral(info.examplesNeedStranger));
}

QString phraseLiteral(const RuleFile::Phrase& phrase)
{
    return u"{%1, %2, %3, %4}"_s.arg(phrase.severity ? enumLiteral(u"Severity"_s, *phrase.severity) : u"{}"_s,
                                     phrase.fix ? u"QStringView("_s + literal(*phrase.fix) + u')' : u"{}"_s,
                                     phrase.message.isEmpty() ? u"{}"_s : literal(phrase.message),
                                     QString::number(phrase.points));
}

// "constexpr TYPE NAME[] = {…};", one entry a line.
QString arrayCode(const QString& type, const QString& name, const QStringList& entries)
{
    return u"constexpr %1 %2[] = {\n%3};\n\n"_s.arg(type, name, entries.join(u",\n"_s));
}

QString patternCode(const prose::PatternTable& table)
{
    QStringList patterns;
    for (const auto& pattern : table.patterns)
        patterns << u"{%1, %2, %3, %4, %5, %6}"_s.arg(pattern.id)
                        .arg(pattern.firstStep)
                        .arg(pattern.stepCount)
                        .arg(pattern.before)
                        .arg(boolLiteral(pattern.isScattered), boolLiteral(pattern.isNegated));
    QStringList steps;
    for (const auto& step : table.steps)
        steps << u"{%1, %2, %3, %4}"_s.arg(step.group)
                     .arg(step.gap)
                     .arg(boolLiteral(step.isOptional), boolLiteral(step.startsPart));
    QStringList rows;
    for (const auto& row : table.rows)
        rows << u"{%1, %2}"_s.arg(row.firstAnchored).arg(row.anchoredCount);
    QStringList anchored;
    for (const int pattern : table.anchored)
        anchored << QString::number(pattern);
    QStringList blocks;
    for (const quint16 block : table.blocks)
        blocks << QString::number(block);
    QStringList bits;
    for (const quint64 word : table.bits)
        bits << u"%1U"_s.arg(word);
    QStringList entries;
    for (const auto& entry : table.entries)
        entries << (entry.row < 0 ? u"{}"_s : u"{%1U, %2}"_s.arg(entry.key).arg(entry.row));
    return arrayCode(u"prose::PatternTable::Pattern"_s, u"kPatterns"_s, patterns) +
           arrayCode(u"prose::PatternTable::Step"_s, u"kSteps"_s, steps) +
           arrayCode(u"prose::PatternTable::Row"_s, u"kRows"_s, rows) +
           arrayCode(u"int"_s, u"kAnchored"_s, anchored) + arrayCode(u"quint16"_s, u"kBlocks"_s, blocks) +
           arrayCode(u"quint64"_s, u"kBits"_s, bits) +
           arrayCode(u"prose::PatternTable::Entry"_s, u"kEntries"_s, entries) +
           u"constexpr prose::PatternTable kPatternTable{kPatterns, kSteps, kRows, kAnchored, kBlocks, "
           u"kBits, "
           "kEntries,\n %1, %2, %3, %4};\n\n"_s.arg(table.blocksOfRow)
               .arg(table.numberRow)
               .arg(table.nameRow)
               .arg(table.negations);
}

// Every phrase of rules and cues in one tree, every pattern in one table, and what each of their ids stands
// for.
class PhraseCode
{
public:
    explicit PhraseCode(prose::PatternBuilder lists) : m_patterns(std::move(lists)) {}

    void add(const QString& phrase, int rule, int index, bool isSign = false)
    {
        const auto id = static_cast<int>(m_targets.size());
        if (isSign || prose::PatternBuilder::isPattern(phrase)) {
            m_patterns.add(phrase, id);
        } else {
            for (const QString& form : phraseForms(phrase))
                m_matcher.add(form, id);
        }
        m_targets << u"{%1, %2}"_s.arg(rule).arg(index);
    }

    QString code()
    {
        const prose::PatternTable patterns = m_patterns.table();
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
               arrayCode(u"prose::PhraseTable::Edge"_s, u"kEdges"_s, edges) +
               (patterns.patterns.empty() ? u"constexpr prose::PatternTable kPatternTable{};\n\n"_s
                                          : patternCode(patterns));
    }

private:
    prose::PhraseMatcher m_matcher;
    prose::PatternBuilder m_patterns;
    QStringList m_targets;
};

QString ruleLiteral(const RuleFile& rule, int number)
{
    return u"{.info = %1,\n .phrases = kPhrases%2,\n .unless = %3,\n .scope = %4,\n .sentenceFix = %5,\n "
           ".isMilderAmongFriends = %6,\n .enough = %7,\n .likely = %8,\n .sure = %9"_s.arg(
               infoLiteral(rule.info), QString::number(number),
               rule.unless.empty() ? u"{}"_s : u"kUnless%1"_s.arg(number),
               enumLiteral(u"DataRule::Scope"_s, rule.scope), boolLiteral(rule.sentenceFix),
               boolLiteral(rule.isMilderAmongFriends), QString::number(rule.enough),
               QString::number(rule.likely), QString::number(rule.sure)) +
           u",\n .against = %1}"_s.arg(rule.against);
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

QByteArray ruleCode(const std::vector<RuleFile>& rules, const std::map<Cue, QStringList>& cues,
                    const prose::PatternBuilder& lists)
{
    PhraseCode phrases(lists);
    QString tables;
    QStringList literals;
    for (const RuleFile& rule : rules) {
        const auto number = static_cast<int>(literals.size());
        for (size_t i = 0; i < rule.phrases.size(); ++i)
            phrases.add(rule.phrases[i].text, number, static_cast<int>(i), rule.phrases[i].points != 0);
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
                         u",\n.targets = kTargets,\n.phrases = {kNodes, kEndings, kEdges},\n"
                         ".patterns = kPatternTable};\n}\n\n"
                         "} // namespace wellmet::critique\n"_s;
    return code.toUtf8();
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "json_text.h"

#include "critique/rule_info.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using critique::RuleInfo;

namespace {

constexpr std::array kOptions = {
    Option{u"markdown", u"", u"print the rule guide as a page, as in docs/rules.md"},
};

QStringList objectionsOf(const RuleInfo& rule)
{
    QStringList ids;
    for (const critique::Objection objection : rule.objections)
        ids << toId(objection);
    return ids;
}

void addRule(JsonText& json, const RuleInfo& rule)
{
    json.begin('{').key("id").text(rule.id).key("severity").text(toId(rule.severity));
    json.key("objections").texts(objectionsOf(rule)).key("title").text(rule.title).key("why").text(rule.why);
    json.key("source").text(rule.source).key("bad").texts(rule.bad).key("good").texts(rule.good).end('}');
}

QString quoted(const QStringList& notes, const QString& prefix)
{
    QString lines;
    for (const QString& note : notes)
        lines += prefix + note.simplified() + u'\n';
    return lines;
}

QString textOf(const RuleInfo& rule)
{
    return u"%1 (%2): %3\n\n%4\n\nobjections: %5\nsource: %6\n\nbad:\n%7\ngood:\n%8"_s.arg(
        rule.id, toId(rule.severity), rule.title, rule.why, objectionsOf(rule).join(u", "_s), rule.source,
        quoted(rule.bad, u"  - "_s), quoted(rule.good, u"  - "_s));
}

QString markdownOf(const RuleInfo& rule)
{
    return u"\n## %1\n\n`%2` · %3 · raises %4\n\n%5\n\nSource: %6\n\nIt speaks up at:\n\n%7\nIt lets pass:\n\n%8"_s
        .arg(rule.title, rule.id, toId(rule.severity), objectionsOf(rule).join(u", "_s), rule.why,
             rule.source, quoted(rule.bad, u"- "_s), quoted(rule.good, u"- "_s));
}

void printMarkdown(const std::vector<const RuleInfo*>& rules)
{
    printLine(u"# Rules\n\nWhat Wellmet looks for in a note, why each thing matters to the person who reads "
              u"it, and\n"
              "examples. Printed by `wellmet-cli rules --markdown` from the rules themselves."_s);
    for (const RuleInfo* rule : rules)
        print(markdownOf(*rule).toUtf8());
}

Result<std::vector<const RuleInfo*>> rulesFor(const Arguments& arguments)
{
    std::vector<const RuleInfo*> rules;
    for (const RuleInfo& rule : critique::ruleGuide()) {
        if (arguments.words.isEmpty() || rule.id == arguments.words.front())
            rules.push_back(&rule);
    }
    if (rules.empty())
        return Error{Error::Code::BadInput,
                     u"no rule is called “%1”; see wellmet-cli rules"_s.arg(arguments.words.value(0))};
    return rules;
}

void printJson(const std::vector<const RuleInfo*>& rules)
{
    JsonText json;
    json.begin('[');
    for (const RuleInfo* rule : rules)
        addRule(json, *rule);
    print(json.end(']').bytes() + '\n');
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto rules = rulesFor(invocation.arguments);
    if (!rules)
        return rules.error();
    if (invocation.wantsJson()) {
        printJson(*rules);
    } else if (invocation.arguments.has(u"markdown")) {
        printMarkdown(*rules);
    } else if (!invocation.arguments.words.isEmpty()) {
        print(textOf(*rules->front()).toUtf8());
    } else {
        for (const RuleInfo* rule : *rules)
            printLine(rule->id.leftJustified(24) + toId(rule->severity).leftJustified(6) + rule->title);
    }
    return ExitStatus::Done;
}

} // namespace

const Command& rulesCommand()
{
    static const Command command = {
        .name = u"rules",
        .usage = u"[RULE] [--markdown]",
        .summary = u"the checks, with why each matters and examples",
        .help = u"Lists every check of critique; with RULE tells what it looks for, why, on what evidence, "
                u"and shows\n"
                "notes on which it speaks up and notes it lets pass.",
        .options = kOptions,
        .mostWords = 1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli

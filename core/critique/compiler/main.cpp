// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while Wellmet is built: wellmet_compile_rules OUT.cpp words/lists.json RULE.json… cues/CUE.json…
// A file that is wrong stops the build with its name, the line and what is wrong.
#include "critique/compiler/rule_code.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

struct Sources
{
    std::vector<RuleFile> rules;
    std::map<Cue, QStringList> cues;
    prose::PatternBuilder lists;
};

Result<void> addCues(const QFileInfo& file, const QByteArray& json, Sources& sources)
{
    const auto cue = valueOf(cueTable(), file.completeBaseName());
    auto phrases = readCueFile(json, sources.lists);
    if (!cue)
        return Error{Error::Code::BadInput, u"1: no such cue"_s};
    if (!phrases)
        return phrases.error();
    sources.cues[*cue] = *std::move(phrases);
    return {};
}

Result<void> addRule(const QFileInfo& file, const QByteArray& json, Sources& sources)
{
    auto rule = readRuleFile(json, sources.lists);
    if (!rule)
        return rule.error();
    if (rule->info.id != file.completeBaseName())
        return Error{Error::Code::BadInput, u"1: the file's name isn't the rule's id"_s};
    sources.rules.push_back(*std::move(rule));
    return {};
}

Result<void> add(const QString& path, Sources& sources)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::BadInput, u"1: "_s + file.errorString()};
    const QFileInfo info(path);
    if (info.fileName() == u"lists.json")
        return readLists(file.readAll(), sources.lists);
    const bool isCue = info.dir().dirName() == u"cues";
    return isCue ? addCues(info, file.readAll(), sources) : addRule(info, file.readAll(), sources);
}

int refuse(const QString& path, const QString& what)
{
    std::fputs(u"%1:%2\n"_s.arg(path, what).toUtf8().constData(), stderr);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    Sources sources;
    for (int i = 2; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (const auto added = add(path, sources); !added)
            return refuse(path, added.error().message);
    }
    QFile out(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const QByteArray code = ruleCode(sources.rules, sources.cues, sources.lists);
    if (!out.open(QIODevice::WriteOnly) || out.write(code) != code.size() || !out.flush())
        return refuse(out.fileName(), u" "_s + out.errorString());
    return 0;
}

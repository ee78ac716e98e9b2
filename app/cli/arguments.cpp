// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

constexpr std::array kGlobalOptions = {
    Option{u"notebook", u"FILE", u"the notebook to use; else $WELLMET_NOTEBOOK, else the window's own"},
    Option{u"json", u"", u"machine-readable output"},
    Option{u"help", u"", u"show this help"},
    Option{u"version", u"", u"show the version"},
};

QString longName(const QString& argument)
{
    if (argument == u"-h")
        return u"help"_s;
    if (argument == u"-V")
        return u"version"_s;
    return argument.startsWith(u"--") ? argument.sliced(2) : QString();
}

const Option* findOption(std::span<const Option> known, const QString& name)
{
    for (const std::span<const Option> options : {known, globalOptions()}) {
        const auto found = std::ranges::find(options, QStringView(name), &Option::name);
        if (found != options.end())
            return &*found;
    }
    return nullptr;
}

bool isWord(const QString& argument, WordStyle style)
{
    if (!argument.startsWith(u'-') || argument == u"-")
        return true;
    return style == WordStyle::Dashed && longName(argument).isEmpty();
}

Error badUsage(const QString& message)
{
    return {Error::Code::BadInput, message};
}

} // namespace

std::span<const Option> globalOptions()
{
    return kGlobalOptions;
}

Result<Arguments> parseArguments(const QStringList& line, std::span<const Option> known, WordStyle style)
{
    Arguments arguments;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u"--") {
            arguments.words += line.sliced(i + 1);
            break;
        }
        if (isWord(line[i], style)) {
            if (style == WordStyle::OnlyFirst) {
                arguments.words = line.sliced(i);
                break;
            }
            arguments.words << line[i];
            continue;
        }
        const QString name = longName(line[i].section(u'=', 0, 0));
        const Option* option = findOption(known, name);
        if (!option)
            return badUsage(u"unknown option %1"_s.arg(line[i]));
        const bool isJoined = line[i].contains(u'=');
        if (option->value.isEmpty()) {
            if (isJoined)
                return badUsage(u"--%1 takes no value"_s.arg(name));
            arguments.options[name] = QString();
        } else if (isJoined) {
            arguments.options[name] = line[i].section(u'=', 1);
        } else if (i + 1 < line.size()) {
            arguments.options[name] = line[++i];
        } else {
            return badUsage(u"--%1 needs a value: %2"_s.arg(name, option->value));
        }
    }
    return arguments;
}

} // namespace wellmet::cli

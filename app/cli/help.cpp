// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

QString optionLines(std::span<const Option> options)
{
    QString text;
    for (const Option& option : options) {
        const QString name = u"  --"_s + option.name.toString() +
                             (option.value.isEmpty() ? QString() : u' ' + option.value.toString());
        text += name.leftJustified(20) + u"  "_s + option.help.toString() + u'\n';
    }
    return text;
}

constexpr QStringView kExitStatus = u"Exit status:\n"
                                    "  0  done; for critique: nothing should stop the note from being sent\n"
                                    "  1  critique only: at least one finding should stop it\n"
                                    "  2  bad usage or bad input; nothing was changed\n"
                                    "  3  the notebook can't be opened, read or written; nothing was lost\n";

} // namespace

QString versionText()
{
    return u"wellmet-cli %1\n"_s.arg(QStringLiteral(WELLMET_VERSION));
}

QString helpText()
{
    QString text = u"Usage: wellmet-cli [--notebook FILE] COMMAND [OPTIONS] [ARGUMENTS]\n\n"
                   "Short personal requests, written from what you remember of the people you met.\n\n"
                   "Commands:\n"_s;
    for (const Command& command : commandTable())
        text += u"  "_s + command.name.toString().leftJustified(10) + u"  "_s + command.summary.toString() +
                u'\n';
    text += u"\nOptions of every command:\n"_s + optionLines(globalOptions());
    text += u"\nResults go to standard output, everything else to standard error. “-” is standard input.\n"
            "“wellmet-cli COMMAND --help” tells more about one command.\n\n"_s;
    return text + kExitStatus.toString();
}

QString helpFor(const Command& command)
{
    QString text = u"Usage: wellmet-cli [--notebook FILE] %1 %2\n\n%3\n"_s.arg(command.name, command.usage,
                                                                               command.help);
    if (!command.options.empty())
        text += u"\nOptions:\n"_s + optionLines(command.options);
    return text + u"\nOptions of every command:\n"_s + optionLines(globalOptions());
}

} // namespace wellmet::cli

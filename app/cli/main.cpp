// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "help.h"

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::cli;

namespace {

Result<ExitStatus> showHelp(const QString& text)
{
    print(text.toUtf8());
    return ExitStatus::Done;
}

Result<ExitStatus> runCommand(const Command& command, const Arguments& global, const QStringList& line)
{
    auto arguments = parseArguments(line, command.options, command.words);
    if (!arguments)
        return arguments.error();
    arguments->options.insert(global.options);
    if (arguments->has(u"help"))
        return showHelp(helpFor(command));
    if (arguments->has(u"version"))
        return showHelp(versionText());
    if (command.mostWords >= 0 && arguments->words.size() > command.mostWords)
        return Error{Error::Code::BadInput,
                     u"%1: one argument too many: %2"_s.arg(command.name, arguments->words.back())};
    return command.run({*std::move(arguments)});
}

Result<ExitStatus> run(const QStringList& line)
{
    const auto global = parseArguments(line, {}, WordStyle::OnlyFirst);
    if (!global)
        return global.error();
    if (global->has(u"version"))
        return showHelp(versionText());
    if (global->has(u"help"))
        return showHelp(helpText());
    if (global->words.isEmpty())
        return Error{Error::Code::BadInput, u"no command; see wellmet-cli --help"_s};
    // "help" and "help COMMAND" are what users of git type.
    const bool isHelp = global->words.front() == u"help";
    if (isHelp && global->words.size() == 1)
        return showHelp(helpText());
    const QString name = global->words[isHelp ? 1 : 0];
    const auto command = std::ranges::find(commandTable(), QStringView(name), &Command::name);
    if (command == commandTable().end())
        return Error{Error::Code::BadInput, u"no command is called “%1”; see wellmet-cli --help"_s.arg(name)};
    return isHelp ? showHelp(helpFor(*command)) : runCommand(*command, *global, global->words.sliced(1));
}

int statusOf(const Error& error)
{
    complain(error.message);
    return static_cast<int>(isNotebookError(error.code) ? ExitStatus::NotebookTrouble : ExitStatus::BadInput);
}

} // namespace

int main(int argc, char** argv)
{
    // Qt warns on standard error about any other locale, and results must not depend on it.
    qputenv("LC_ALL", "C.UTF-8");
    std::signal(SIGPIPE, SIG_DFL);

    QStringList line;
    for (int i = 1; i < argc; ++i)
        line << QString::fromLocal8Bit(argv[i]);
    const Result<ExitStatus> status = run(line);
    const Result<void> flushed = flushOutput();
    if (!status)
        return statusOf(status.error());
    return flushed ? static_cast<int>(*status) : statusOf(flushed.error());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "json_text.h"

#include "notebook/notebook.h"

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

Result<ExitStatus> runBackup(const Invocation& invocation)
{
    const auto file = invocation.onlyWord(u"the file to write the copy to");
    if (!file)
        return file.error();
    const auto book = openNotebook(invocation, true);
    if (!book)
        return book.error();
    if (const auto done = (*book)->backup(*file); !done)
        return done.error();
    JsonText json;
    if (invocation.wantsJson())
        print(json.begin('{').key("file").text(*file).end('}').bytes() + '\n');
    else
        printLine(u"the notebook was copied to %1"_s.arg(*file));
    return ExitStatus::Done;
}

Result<ExitStatus> runCheck(const Invocation& invocation)
{
    const auto book = openNotebook(invocation, true);
    if (!book)
        return book.error();
    const auto problems = (*book)->problems();
    if (!problems)
        return problems.error();
    if (invocation.wantsJson()) {
        JsonText json;
        json.begin('{').key("ok").flag(problems->isEmpty()).key("problems").texts(*problems).end('}');
        print(json.bytes() + '\n');
    } else {
        for (const QString& problem : *problems)
            printLine(problem);
        if (problems->isEmpty())
            printLine(u"the notebook is sound"_s);
    }
    if (problems->isEmpty())
        return ExitStatus::Done;
    return Error{Error::Code::CannotRead,
                 u"%1: %2 problems found; restore a backup"_s.arg((*book)->path()).arg(problems->size())};
}

} // namespace

const Command& backupCommand()
{
    static const Command command = {
        .name = u"backup",
        .usage = u"FILE",
        .summary = u"copies the notebook, even while it is in use",
        .help = u"Writes a consistent copy of the notebook to FILE, which must not exist yet. The window may "
                u"stay open.",
        .options = {},
        .mostWords = 1,
        .run = runBackup,
    };
    return command;
}

const Command& checkCommand()
{
    static const Command command = {
        .name = u"check",
        .usage = u"",
        .summary = u"checks that the notebook is sound",
        .help = u"Reads the whole notebook and lists what is damaged; exit status 3 when something is.",
        .options = {},
        .mostWords = 0,
        .run = runCheck,
    };
    return command;
}

} // namespace wellmet::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "exit_status.h"

#include <QDate>

#include <memory>

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::cli {

// One call of one command.
struct Invocation
{
    Arguments arguments;

    bool wantsJson() const { return arguments.has(u"json"); }
    // The one argument a command needs, or BadInput naming what is missing.
    Result<QString> onlyWord(QStringView what) const;
    Result<QDate> today() const; // --today, else the system's
};

// What a command is: its help, and what runs it. Whatever it returns as an error goes to standard error as
// one line, and decides the exit status.
struct Command
{
    QStringView name;
    QStringView usage;   // behind the name: "FILE… [--dry-run]"
    QStringView summary; // one line
    QStringView help;    // paragraphs
    std::span<const Option> options;
    int mostWords = 0; // -1: any number
    Result<ExitStatus> (*run)(const Invocation&);
    WordStyle words = WordStyle::Plain;
};

// Every command, in the order of the help.
std::span<const Command> commandTable();

QString notebookPath(const Invocation& invocation);

// Opens the notebook that the command line means, on the date that it means. With `mustExist` none is made.
Result<std::unique_ptr<notebook::Notebook>> openNotebook(const Invocation& invocation,
                                                         bool mustExist = false);

// One group of commands each.
const Command& importCommand();
const Command& exportCommand();
const Command& listCommand();
const Command& showCommand();
const Command& todayCommand();
const Command& setCommand();
const Command& factCommand();
const Command& outcomeCommand();
const Command& profileCommand();
const Command& draftCommand();
const Command& critiqueCommand();
const Command& samenessCommand();
const Command& rulesCommand();
const Command& backupCommand();
const Command& checkCommand();
const Command& duplicatesCommand();

} // namespace wellmet::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/clock.h"
#include "notebook/notebook.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

std::span<const Command> commandTable()
{
    static const std::vector<Command> commands = {
        importCommand(),   exportCommand(), listCommand(),     showCommand(),
        todayCommand(),    setCommand(),    factCommand(),     outcomeCommand(),
        profileCommand(),  draftCommand(),  critiqueCommand(), duplicatesCommand(),
        samenessCommand(), rulesCommand(),  backupCommand(),   checkCommand(),
    };
    return commands;
}

Result<QString> Invocation::onlyWord(QStringView what) const
{
    if (arguments.words.isEmpty())
        return Error{Error::Code::BadInput, u"%1 is missing; see --help"_s.arg(what)};
    return arguments.words.front();
}

Result<QDate> Invocation::today() const
{
    if (!arguments.has(u"today"))
        return SystemClock().today();
    const QDate day = QDate::fromString(arguments.value(u"today"), Qt::ISODate);
    if (!day.isValid())
        return Error{Error::Code::BadInput,
                     u"--today is “%1”; a day is written 2026-11-22"_s.arg(arguments.value(u"today"))};
    return day;
}

QString notebookPath(const Invocation& invocation)
{
    return invocation.arguments.has(u"notebook") ? invocation.arguments.value(u"notebook")
                                                 : notebook::Notebook::defaultPath();
}

Result<std::unique_ptr<notebook::Notebook>> openNotebook(const Invocation& invocation, bool mustExist)
{
    // SQL drivers are plugins, and only this object finds them; most commands never need it.
    static int argc = 1;
    static char name[] = "wellmet-cli";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);

    const auto today = invocation.today();
    if (!today)
        return today.error();
    static const SystemClock systemClock;
    static const FixedClock fixedClock(*today);
    const bool isFixed = invocation.arguments.has(u"today");
    const QString path = notebookPath(invocation);
    if (mustExist && !QFileInfo::exists(path))
        return Error{Error::Code::CannotOpen, u"%1: there is no notebook here"_s.arg(path)};
    return notebook::Notebook::open(path, isFixed ? static_cast<const Clock&>(fixedClock) : systemClock);
}

} // namespace wellmet::cli

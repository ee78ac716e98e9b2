// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "import_files.h"
#include "json_text.h"

#include "notebook/import/importer.h"
#include "notebook/notebook.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using exchange::ImportBatch;
using exchange::Rejection;
using notebook::Importer;
using notebook::ImportPlan;
using notebook::Notebook;

namespace {

constexpr std::array kOptions = {
    Option{u"format", u"FORMAT", u"auto (the default), linkedin, google, outlook, vcard, wellmet or csv"},
    Option{u"dry-run", u"", u"say what would happen and change nothing"},
    Option{u"undo", u"", u"take back the newest import"},
};

void printJson(const ImportPlan& plan, const std::vector<Source>& sources)
{
    JsonText json;
    json.begin('{').key("added").number(qint64(plan.added)).key("merged").number(qint64(plan.merged));
    json.key("unchanged").number(qint64(plan.unchanged)).key("rejected").begin('[');
    for (const Source& source : sources) {
        for (const Rejection& rejection : source.batch.rejected) {
            json.begin('{').key("file").text(source.path).key("line").number(qint64(rejection.line));
            json.key("reason").text(rejection.reason).end('}');
        }
    }
    print(json.end(']').end('}').bytes() + '\n');
}

void printText(const ImportPlan& plan, const std::vector<Source>& sources)
{
    printLine(u"%1 added, %2 merged, %3 unchanged, %4 rejected"_s.arg(plan.added)
                  .arg(plan.merged)
                  .arg(plan.unchanged)
                  .arg(rejectedIn(sources)));
    for (const Source& source : sources) {
        for (const Rejection& rejection : source.batch.rejected)
            printLine(u"%1:%2: rejected: %3"_s.arg(source.path).arg(rejection.line).arg(rejection.reason));
    }
}

Result<ExitStatus> undo(const Invocation& invocation)
{
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto undone = Importer(**book).undoLast();
    if (!undone)
        return undone.error();
    if (invocation.wantsJson()) {
        JsonText json;
        json.begin('{').key("label").text(undone->label).key("restored").number(qint64(undone->restored));
        print(json.key("kept").number(qint64(undone->kept)).end('}').bytes() + '\n');
    } else {
        printLine(u"took back the import of %1: %2 restored, %3 kept because they were edited since"_s
                      .arg(undone->label)
                      .arg(undone->restored)
                      .arg(undone->kept));
    }
    return ExitStatus::Done;
}

// A notebook that isn't there yet is not made for a question: an empty one stands in, in a folder of its own.
Result<std::unique_ptr<Notebook>> openForQuestion(Invocation invocation, std::optional<QTemporaryDir>& aside)
{
    if (!QFileInfo::exists(notebookPath(invocation)))
        invocation.arguments.options[u"notebook"_s] = aside.emplace().filePath(u"empty.sqlite"_s);
    return openNotebook(invocation);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    if (invocation.arguments.has(u"undo"))
        return undo(invocation);
    if (const auto file = invocation.onlyWord(u"a file to import"); !file)
        return file.error();
    auto sources = readSources(invocation.arguments);
    if (!sources)
        return sources.error();
    ImportBatch batch = together(*sources);
    const bool hasNobody = batch.contacts.empty();
    const bool isDryRun = invocation.arguments.has(u"dry-run");
    std::optional<QTemporaryDir> aside;
    const auto book = isDryRun ? openForQuestion(invocation, aside) : openNotebook(invocation);
    if (!book)
        return book.error();
    Importer importer(**book);
    const auto progress = [](int done, int total) {
        showProgress(u"%1 of %2 people"_s.arg(done).arg(total));
        return true;
    };
    auto plan = importer.plan(std::move(batch), progress);
    if (!plan)
        return plan.error();
    if (!isDryRun) {
        if (const auto done = importer.commit(*plan, labelOf(*sources), progress); !done)
            return done.error();
    }
    showProgress({});
    invocation.wantsJson() ? printJson(*plan, *sources) : printText(*plan, *sources);
    if (hasNobody && rejectedIn(*sources) > 0)
        return Error{Error::Code::BadInput, u"nothing could be read from %1"_s.arg(labelOf(*sources))};
    return ExitStatus::Done;
}

} // namespace

const Command& importCommand()
{
    static const Command command = {
        .name = u"import",
        .usage = u"FILE… [--format FORMAT] [--dry-run]\n       wellmet-cli import --undo",
        .summary = u"reads people in from LinkedIn, vCard or Wellmet files",
        .help =
            u"Reads people from files (“-” is standard input); the format is told from the content. "
            u"Somebody\n"
            "the notebook knows already, by id, profile link, e-mail, or name and employer, gains what was\n"
            "missing; nothing you wrote is overwritten. Prints how many people were added, merged, unchanged "
            "and\n"
            "rejected, with file, line and reason for each that was rejected.\n\n"
            "--undo takes back everything the newest import did, except for people edited since.",
        .options = kOptions,
        .mostWords = -1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli

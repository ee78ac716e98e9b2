// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "import_files.h"
#include "import_review.h"
#include "json_text.h"

#include "notebook/import/importer.h"
#include "notebook/notebook.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using notebook::Importer;
using notebook::ImportPlan;
using notebook::Notebook;

namespace {

constexpr std::array kOptions = {
    Option{u"format", u"FORMAT", u"auto (the default), linkedin, google, outlook, vcard, wellmet or csv"},
    Option{u"keep", u"WHICH", u"where file and notebook differ: mine (the default), theirs or both"},
    Option{u"accept", u"PLACES", u"what the file suggests and is so, by place, separated by “;”, or all"},
    Option{u"dry-run", u"", u"say what would happen and change nothing"},
    Option{u"undo", u"", u"take back the newest import"},
};

// Takes the choices over into the plan. Errors: BadInput.
Result<void> decide(ImportPlan& plan, const Arguments& arguments)
{
    if (arguments.has(u"keep")) {
        const auto keep = valueOf(notebook::keepTable(), arguments.value(u"keep"));
        if (!keep)
            return Error{Error::Code::BadInput,
                         u"--keep is “%1”; it must be mine, theirs or both"_s.arg(arguments.value(u"keep"))};
        for (notebook::Conflict& conflict : plan.conflicts)
            conflict.keep = *keep;
    }
    for (const QString& place : arguments.value(u"accept").split(u';', Qt::SkipEmptyParts)) {
        bool isKnown = place == u"all";
        for (notebook::Proposal& proposal : plan.proposals) {
            const bool isMeant =
                place == u"all" || proposal.place.compare(place.trimmed(), Qt::CaseInsensitive) == 0;
            proposal.isAccepted = proposal.isAccepted || isMeant;
            isKnown = isKnown || isMeant;
        }
        if (!isKnown)
            return Error{Error::Code::BadInput,
                         u"the files suggest nothing about “%1”"_s.arg(place.trimmed())};
    }
    return {};
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
    notebook::ImportPlanner planner;
    auto sources = readSources(invocation.arguments,
                               [&planner](contacts::Contact&& contact) { planner.take(std::move(contact)); });
    if (!sources)
        return sources.error();
    const bool hasNobody = planner.hasNobody();
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
    auto plan = importer.plan(std::move(planner), together(*sources), progress);
    if (!plan)
        return plan.error();
    if (const auto decided = decide(*plan, invocation.arguments); !decided)
        return decided.error();
    const ImportReview review(*plan, *sources);
    if (isDryRun) {
        notebook::settle(*plan);
    } else {
        if (const auto done = importer.commit(*plan, labelOf(*sources), progress); !done)
            return done.error();
    }
    showProgress({});
    invocation.wantsJson() ? review.printJson(*plan) : review.printText(*plan);
    if (hasNobody && rejectedIn(*sources) > 0)
        return Error{Error::Code::BadInput, u"nothing could be read from %1"_s.arg(labelOf(*sources))};
    return ExitStatus::Done;
}

} // namespace

const Command& importCommand()
{
    static const Command command = {
        .name = u"import",
        .usage = u"FILE|FOLDER… [--format FORMAT] [--keep WHICH] [--accept PLACES] [--dry-run]\n       "
                 u"wellmet-cli import --undo",
        .summary = u"reads people in from LinkedIn's export, address books, vCards or Wellmet files",
        .help = u"Reads people from files (“-” is standard input); the format is told from the content. "
                u"LinkedIn's\n"
                "export is read as the zip it comes in, as the folder it was unpacked to, or one of its "
                "lists at a time:\n"
                "invitations and messages become timelines, positions and education part of your profile.\n\n"
                "Somebody the notebook knows already, by id, profile link, e-mail, or name and employer, "
                "gains what was\n"
                "missing. Where the two differ yours stays unless --keep says otherwise. Prints how many "
                "people were\n"
                "added, merged, unchanged and rejected, each rejected row with file, line and reason, what "
                "differs, and\n"
                "what the file suggests: a label may be where you met, an employer one that you share. Such "
                "things are\n"
                "taken over only when --accept names them.\n\n"
                "--undo takes back everything the newest import did, except for people edited since.",
        .options = kOptions,
        .mostWords = -1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli

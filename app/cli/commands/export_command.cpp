// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "console.h"
#include "json_text.h"

#include "exchange/export.h"
#include "notebook/notebook.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using contacts::Contact;
using exchange::ExportFormat;
using notebook::Notebook;

namespace {

constexpr int kPage = 500;

constexpr std::array kOptions = {
    Option{u"format", u"FORMAT", u"wellmet, vcard, csv or markdown; else by the file's name"},
    Option{u"private", u"", u"private facts too, in formats other than wellmet"},
};

Result<ExportFormat> formatOf(const Arguments& arguments)
{
    if (!arguments.has(u"format"))
        return exchange::exportFormatOfFile(arguments.words.value(0));
    const auto format = exchange::exportFormatFromId(arguments.value(u"format"));
    if (!format)
        return Error{Error::Code::BadInput,
                     u"--format is “%1”; it must be wellmet, vcard, csv or markdown"_s.arg(
                         arguments.value(u"format"))};
    return *format;
}

// Hands out everybody in the notebook, a page at a time.
exchange::NextContact everybody(const Notebook& book)
{
    return
        [&book, page = std::vector<Contact>(), at = size_t(0)]() mutable -> Result<std::optional<Contact>> {
            if (at == page.size()) {
                auto next = book.contactsAfter(page.empty() ? contacts::ContactId() : page.back().id, kPage);
                if (!next)
                    return next.error();
                page = *std::move(next);
                at = 0;
            }
            return page.empty() ? std::nullopt : std::optional(page[at++]);
        };
}

Result<exchange::Export> jobFor(const Notebook& book, const Arguments& arguments)
{
    exchange::Export job;
    const auto format = formatOf(arguments);
    const auto sender = book.sender();
    const auto extra = book.documentExtra();
    if (!format || !sender || !extra)
        return !format ? format.error() : !sender ? sender.error() : extra.error();
    job.format = *format;
    job.withPrivate = arguments.has(u"private");
    job.sender = *sender;
    job.extra = *extra;
    job.next = everybody(book);
    return job;
}

Result<exchange::Exported> writeTo(const QString& path, const exchange::Export& job)
{
    if (path != u"-")
        return exchange::saveContacts(path, job);
    QFile output;
    output.open(stdout, QIODevice::WriteOnly);
    return exchange::writeContacts(output, job);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto path = invocation.onlyWord(u"the file to write");
    if (!path)
        return path.error();
    if (const auto format = formatOf(invocation.arguments); !format)
        return format.error();
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto job = jobFor(**book, invocation.arguments);
    if (!job)
        return job.error();
    const auto exported = writeTo(*path, *job);
    if (!exported)
        return exported.error();
    if (exported->withheld > 0)
        complain(
            u"%1 private facts stay in the notebook; --private exports them too"_s.arg(exported->withheld));
    if (*path == u"-")
        return ExitStatus::Done;
    JsonText json;
    json.begin('{').key("exported").number(qint64(exported->contacts)).key("file").text(*path);
    json.key("format").text(exchange::toId(job->format)).end('}');
    if (invocation.wantsJson())
        print(json.bytes() + '\n');
    else
        printLine(u"%1 people written to %2"_s.arg(exported->contacts).arg(*path));
    return ExitStatus::Done;
}

} // namespace

const Command& exportCommand()
{
    static const Command command = {
        .name = u"export",
        .usage = u"FILE [--format FORMAT] [--private]",
        .summary = u"writes the notebook out as a document, vCard, table or page",
        .help =
            u"Writes everybody to FILE (“-” is standard output). The file is written aside and renamed, "
            u"so a file\n"
            "that stood there is replaced whole or not at all. Markdown is one page or, when FILE ends in a "
            "slash, a new\n"
            "folder with a page for each person. A wellmet document is the backup format "
            "and holds\n"
            "everything; other formats leave private facts in the notebook unless --private is given.",
        .options = kOptions,
        .mostWords = 1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli

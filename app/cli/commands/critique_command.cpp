// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_critique.h"
#include "command.h"
#include "console.h"
#include "result_json.h"

#include "critique/critic.h"
#include "notebook/notebook.h"
#include "notebook/review.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using critique::Critic;
using critique::CritiqueReport;
using critique::Finding;
using critique::Note;
using critique::ObjectionView;

namespace {

constexpr std::array kOptions = {
    Option{u"channel", u"CHANNEL", u"linkedin-200, linkedin-300, linkedin-message, inmail, email or other"},
    Option{u"contact", u"ID|NAME", u"the recipient, from the notebook; else the text is judged alone"},
    Option{u"jsonl", u"", u"critique each line of a JSON Lines file"},
    Option{u"today", u"DATE", u"the date to judge by"},
};

Result<std::optional<contacts::Channel>> channelOf(const Arguments& arguments)
{
    if (!arguments.has(u"channel"))
        return std::optional<contacts::Channel>();
    const auto channel = contacts::channelFromId(arguments.value(u"channel"));
    if (!channel)
        return Error{Error::Code::BadInput,
                     u"--channel is “%1”; it must be linkedin-200, linkedin-300, "
                     "linkedin-message, inmail, email or other"_s.arg(arguments.value(u"channel"))};
    return channel;
}

// "line:column" of a place in the text, both from 1; columns in UTF-16 code units.
QString placeIn(const QString& text, qsizetype position)
{
    const QStringView before = QStringView(text).first(std::min(position, text.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return u"%1:%2"_s.arg(before.count(u'\n') + 1).arg(before.size() - lineStart + 1);
}

void printText(const QString& text, const CritiqueReport& report)
{
    for (const Finding& finding : report.findings)
        printLine(u"%1: %2: %3 [%4]"_s.arg(placeIn(text, finding.range.start), toId(finding.severity),
                                           finding.message, finding.rule));
    if (!report.findings.empty())
        printLine({});
    for (const ObjectionView& view : report.objections)
        printLine((toId(view.objection).leftJustified(16) + toId(view.state).leftJustified(10) + view.line)
                      .trimmed());
    printLine(u"\nscore %1 of 100: %2"_s.arg(report.score).arg(toId(report.verdict)));
}

Result<CritiqueReport> reportOn(const Invocation& invocation, const Note& note)
{
    const auto today = invocation.today();
    if (!today)
        return today.error();
    if (!invocation.arguments.has(u"contact")) {
        critique::Circumstances circumstances;
        circumstances.today = *today;
        return Critic().critique(note, circumstances);
    }
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto contact = (*book)->find(invocation.arguments.value(u"contact"));
    if (!contact)
        return contact.error();
    return notebook::Review(**book).critique(note, *contact);
}

Result<ExitStatus> critiqueOne(const Invocation& invocation)
{
    const auto channel = channelOf(invocation.arguments);
    if (!channel)
        return channel.error();
    const QString path = invocation.arguments.words.value(0, u"-"_s);
    auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    if (!bytes->isValidUtf8())
        return Error{Error::Code::BadInput, path + u": this isn't UTF-8 text"_s};
    Note note;
    note.text = QString::fromUtf8(*bytes);
    note.channel = *channel;
    if (note.text.endsWith(u'\n'))
        note.text.chop(note.text.endsWith(u"\r\n") ? 2 : 1);
    const auto report = reportOn(invocation, note);
    if (!report)
        return report.error();
    if (invocation.wantsJson()) {
        JsonText json;
        json.begin('{');
        addReport(json, *report);
        print(json.end('}').bytes() + '\n');
    } else {
        printText(note.text, *report);
    }
    return statusOf(*report);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    if (!invocation.arguments.has(u"jsonl"))
        return critiqueOne(invocation);
    if (invocation.arguments.has(u"contact"))
        return Error{Error::Code::BadInput,
                     u"--jsonl and --contact don't go together: each line names its contact"_s};
    const auto today = invocation.today();
    const auto channel = channelOf(invocation.arguments);
    if (!today || !channel)
        return today ? channel.error() : today.error();
    return critiqueLines(invocation.arguments.words.value(0, u"-"_s), *channel, *today);
}

} // namespace

const Command& critiqueCommand()
{
    static const Command command = {
        .name = u"critique",
        .usage = u"[FILE|-] [OPTIONS]\n       wellmet-cli critique --jsonl [FILE|-]",
        .summary = u"reads a note as its recipient will",
        .help = u"Prints what the recipient would stumble over, as line:column: severity: message [rule], "
                u"how the seven\n"
                "silent objections stand, and the score: how ready the note is, from 0 to 100. Exit status 1 "
                "when\n"
                "something should stop it from being sent. Of misspellings it knows only the common ones: "
                "dictionaries\n"
                "differ from one machine to the next, and what is printed here doesn't.\n\n"
                "With --jsonl each line of the input is {\"id\": …, \"text\": \"…\", \"subject\"?, "
                "\"channel\"?, \"sender\"?,\n"
                "\"contact\"?, \"today\"?} and is answered by one line, in the same order. A bad line is "
                "answered by\n"
                "{\"id\": …, \"error\": \"…\"}, and the exit status is 2.",
        .options = kOptions,
        .mostWords = 1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli

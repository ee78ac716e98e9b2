// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_draft.h"
#include "command.h"
#include "console.h"
#include "result_json.h"

#include "notebook/notebook.h"
#include "notebook/review.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using drafting::Draft;

namespace {

constexpr int kMostVariants = 50;

constexpr std::array kOptions = {
    Option{u"channel", u"CHANNEL",
           u"linkedin-200 (the default), linkedin-300, linkedin-message, inmail, email or other"},
    Option{u"tone", u"TONE", u"warm (the default), neutral or formal"},
    Option{u"variants", u"N", u"N notes that differ, best first"},
    Option{u"seed", u"S", u"another number, another wording"},
    Option{u"briefs", u"FILE", u"draft for each line of a JSON Lines file"},
    Option{u"today", u"DATE", u"the date to write on"},
    Option{u"independent", u"", u"--briefs: let texts of one run be alike"},
};

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message};
}

Result<quint64> numberIn(const Arguments& arguments, QStringView option, quint64 otherwise, quint64 least,
                         quint64 most)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const quint64 number = arguments.value(option).toULongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return badInput(u"--%1 is “%2”; it must be a whole number from %3 to %4"_s.arg(option)
                            .arg(arguments.value(option))
                            .arg(least)
                            .arg(most));
    return number;
}

Result<DraftOptions> optionsOf(const Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments;
    DraftOptions options;
    if (arguments.has(u"channel")) {
        const auto channel = contacts::channelFromId(arguments.value(u"channel"));
        if (!channel)
            return badInput(
                u"--channel is “%1”; it must be linkedin-200, linkedin-300, linkedin-message, inmail, "
                "email or other"_s.arg(arguments.value(u"channel")));
        options.channel = *channel;
    }
    if (arguments.has(u"tone")) {
        const auto tone = drafting::toneFromId(arguments.value(u"tone"));
        if (!tone)
            return badInput(
                u"--tone is “%1”; it must be warm, neutral or formal"_s.arg(arguments.value(u"tone")));
        options.tone = *tone;
    }
    const auto variants = numberIn(arguments, u"variants", 1, 1, kMostVariants);
    const auto seed = numberIn(arguments, u"seed", 0, 0, std::numeric_limits<quint64>::max());
    const auto today = invocation.today();
    if (!variants || !seed || !today)
        return !variants ? variants.error() : !seed ? seed.error() : today.error();
    options.variants = static_cast<int>(*variants);
    options.withVariants = arguments.has(u"variants");
    options.seed = *seed;
    options.today = *today;
    options.isIndependent = arguments.has(u"independent");
    return options;
}

void printText(const std::vector<Draft>& drafts)
{
    for (const Draft& draft : drafts) {
        if (&draft != &drafts.front())
            printLine(u"\n----\n"_s);
        if (!draft.subject.isEmpty())
            printLine(u"Subject: %1\n"_s.arg(draft.subject));
        if (!draft.text.isEmpty())
            printLine(draft.text);
    }
    const Draft& best = drafts.front();
    if (best.advice != drafting::Advice::Write)
        complain(u"advice: %1. %2"_s.arg(toId(best.advice), best.because));
    if (!best.missing.isEmpty())
        complain(u"worth finding out first: %1"_s.arg(best.missing.join(u", "_s)));
}

Result<ExitStatus> draftOne(const Invocation& invocation, const DraftOptions& options)
{
    const auto who = invocation.onlyWord(u"an id or a name");
    if (!who)
        return who.error();
    const auto book = openNotebook(invocation);
    if (!book)
        return book.error();
    const auto contact = (*book)->find(*who);
    if (!contact)
        return contact.error();
    const notebook::Review review(**book);
    drafting::DraftRequest request;
    request.contact = &*contact;
    request.channel = options.channel;
    request.tone = options.tone;
    request.today = options.today;
    request.seed = options.seed;
    const std::vector<Draft> drafts = review.drafts(request, options.variants);
    if (!invocation.wantsJson()) {
        printText(drafts);
        return ExitStatus::Done;
    }
    JsonText json;
    json.begin('{').key("id").text(contact->id.value());
    addDrafts(json, drafts, options.withVariants, [&](const Draft& draft) {
        return review.critique({.text = draft.text, .subject = draft.subject, .channel = options.channel},
                               *contact);
    });
    print(json.end('}').bytes() + '\n');
    return ExitStatus::Done;
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto options = optionsOf(invocation);
    if (!options)
        return options.error();
    if (!invocation.arguments.has(u"briefs"))
        return draftOne(invocation, *options);
    if (!invocation.arguments.words.isEmpty())
        return badInput(u"--briefs names its people in the file; no person can be given besides"_s);
    return draftBriefs(invocation.arguments.value(u"briefs"), *options);
}

} // namespace

const Command& draftCommand()
{
    static const Command command = {
        .name = u"draft",
        .usage = u"ID|NAME [OPTIONS]\n       wellmet-cli draft --briefs FILE|- [OPTIONS]",
        .summary = u"writes a note from what you recorded",
        .help =
            u"Writes the best note that the recorded facts allow, or N different ones. Nothing is made up: "
            u"with too\n"
            "little to go on it says what to find out first, or what to do instead. Private facts stay "
            "out.\n\n"
            "With --briefs each line of the input is {\"id\": …, \"sender\": {…}, \"contact\": {…}, "
            "\"channel\"?, \"tone\"?,\n"
            "\"today\"?} and is answered by one line, in the same order; the notebook isn't opened. The same "
            "input\n"
            "and seed give the same bytes. Texts of one run avoid each other unless --independent is given.",
        .options = kOptions,
        .mostWords = 1,
        .run = run,
    };
    return command;
}

} // namespace wellmet::cli

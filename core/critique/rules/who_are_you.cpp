// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fix_text.h"
#include "critique/reading/fact_sentences.h"
#include "critique/rules/table.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;

namespace {

bool remindsOfBoth(const NoteView& view)
{
    const auto has = [&](auto test) { return std::ranges::any_of(view.mentions.all(), test); };
    const bool saysWhere = has([](const Mention& mention) {
        return mention.of == Mention::Of::MetWhere || mention.of == Mention::Of::MetBy;
    });
    return saysWhere && has([](const Mention& mention) {
               return mention.fact && showsConnection(mention.fact->kind) &&
                      mention.fact->kind != contacts::FactKind::Mutual;
           });
}

bool namesMutual(const NoteView& view)
{
    return std::ranges::any_of(view.mentions.all(), [](const Mention& mention) {
        return mention.of == Mention::Of::MetBy ||
               (mention.fact && mention.fact->kind == contacts::FactKind::Mutual);
    });
}

// How much it matters: whoever met the sender in person, and is told where, has a face to put to the name.
std::optional<Severity> severityFor(const NoteView& view)
{
    if (!view.recipient())
        return view.cues.has(Cue::Connection) || view.moves.has(Move::Shared) ? std::nullopt
                                                                              : std::optional(Severity::Warn);
    if (view.closeness > Closeness::MetOnce)
        return std::nullopt;
    if (view.closeness == Closeness::Stranger || view.connection().isEmpty())
        return namesMutual(view) ? Severity::Hint : Severity::Warn; // whom both know vouches for the rest
    // The place alone brings back a face; the place and what was said there bring back the person.
    return remindsOfBoth(view) ? std::nullopt : std::optional(Severity::Hint);
}

void check(const NoteView& view, FindingSink& sink)
{
    if (view.document.words().empty() || !view.introduction().isEmpty())
        return;
    const std::optional<Severity> severity = severityFor(view);
    if (!severity)
        return;
    Report report{.range = placeBeforeSignOff(view.document), .severity = severity};
    const QString better = introductionSentence(view);
    if (!better.isEmpty()) {
        report.message = u"Nothing says who you are: add “%1”"_s.arg(better);
        report.fix = insertionBeforeSignOff(view.document, better);
    }
    sink.add(std::move(report));
}

} // namespace

Rule whoAreYou()
{
    RuleInfo info;
    info.id = u"who-are-you"_s;
    info.title = u"Doesn't say who is writing"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::StrangerDanger};
    info.why = u"“I'd rather not share what I have with a stranger.”"_s;
    info.source =
        u"Survey answers of people who delete requests; not knowing the sender is among the first reasons named."_s;
    info.message = u"Nothing says who you are: add half a line about what you do."_s;
    info.advice = u"Say in a few words what you do, and where."_s;
    info.bad = {u"Hello, would you tell me how your lab got started?"_s, u"Hi Ines, could we connect here?"_s,
                u"Dear Mr Hale,\nWhat does a surveyor earn in a first year?"_s};
    info.good = {u"Hello, I run a small bakery. Would you tell me how your lab got started?"_s,
                 u"Hi Ines, we met at the orchard walk. Could we connect here?"_s,
                 u"Dear Mr Hale,\nI'm a trainee surveyor in Cork. What surprised you in your first year?"_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;

namespace {

// What only people who know each other better may say: from which closeness on it is true.
constexpr struct
{
    QStringView phrase;
    Closeness from;
} kClaims[] = {{u"old friend", Closeness::Close},
               {u"dear friend", Closeness::Close},
               {u"my friend", Closeness::Close},
               {u"miss you", Closeness::Familiar},
               {u"hope the family", Closeness::Familiar},
               {u"long time no see", Closeness::Acquaintance},
               {u"good to see you again", Closeness::Acquaintance},
               {u"great to see you again", Closeness::Acquaintance},
               {u"nice to see you again", Closeness::Acquaintance},
               {u"great catching up", Closeness::Acquaintance},
               {u"good catching up", Closeness::Acquaintance},
               {u"nice catching up", Closeness::Acquaintance},
               {u"as we discussed", Closeness::MetOnce},
               {u"as discussed", Closeness::MetOnce},
               {u"our last conversation", Closeness::MetOnce},
               {u"our conversation", Closeness::MetOnce},
               {u"our chat", Closeness::MetOnce},
               {u"great to reconnect", Closeness::MetOnce},
               {u"good to reconnect", Closeness::MetOnce},
               {u"love to reconnect", Closeness::MetOnce},
               {u"great meeting you", Closeness::MetOnce},
               {u"good to meet you", Closeness::MetOnce},
               {u"nice meeting you", Closeness::MetOnce},
               {u"when we met", Closeness::MetOnce},
               {u"since we met", Closeness::MetOnce},
               {u"we met at", Closeness::MetOnce},
               {u"good to meet you at", Closeness::MetOnce},
               {u"great to meet you at", Closeness::MetOnce}};

const prose::PhraseMatcher& matcher()
{
    static const prose::PhraseMatcher built = [] {
        prose::PhraseMatcher phrases;
        for (size_t i = 0; i < std::size(kClaims); ++i)
            phrases.add(kClaims[i].phrase, static_cast<int>(i));
        return phrases;
    }();
    return built;
}

// A recorded meeting or talk makes even a stranger's "our conversation" true.
bool haveTalked(const contacts::Contact& contact)
{
    const bool hasTopic =
        std::any_of(contact.facts.begin(), contact.facts.end(), [](const contacts::Fact& fact) {
            return fact.kind == contacts::FactKind::Topic || fact.kind == contacts::FactKind::Together;
        });
    return hasTopic || (!contact.met.isEmpty() && contact.met.how != contacts::MetHow::Never);
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.recipient() || view.closeness >= Closeness::Close)
        return;
    qsizetype last = -1;
    for (const auto& match : matcher().match(view.document)) {
        const Closeness from = kClaims[match.id].from;
        const bool isTrue =
            view.closeness >= from || (from == Closeness::MetOnce && haveTalked(*view.recipient()));
        const prose::TextRange range = view.document.rangeOfWords(match.firstWord, match.endWord);
        if (isTrue || range.start < last)
            continue;
        last = range.end();
        sink.add(
            {.range = range,
             .message =
                 from == Closeness::MetOnce
                     ? u"Your record has no meeting with them, so “%1” rings false: say how you know of them."_s
                     : QString()});
    }
}

} // namespace

Rule falseCloseness()
{
    RuleInfo info;
    info.id = u"false-closeness"_s;
    info.title = u"Sounds closer than you are"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::Reputation};
    info.why = u"“We are not that close. What are they after?”"_s;
    info.source =
        u"False familiarity is a known device of unwanted messages; our rule compares it with the closeness you recorded."_s;
    info.message = u"“%1” claims more than your record does: say where you really met."_s;
    info.advice = u"Name the one time that you met, or say openly that you haven't."_s;
    info.bad = {u"Hi Marisol, old friend, how are the floods?"_s,
                u"Hi Marisol, great catching up with you as always."_s,
                u"Hi Marisol, long time no see! I still think of the science fair."_s};
    info.good = {u"Hi Marisol, it was good to meet you at the Riverside Science Fair."_s,
                 u"Hi Marisol, as we discussed in October, cheap sensors drift."_s,
                 u"Hi Marisol, a friend of mine measures floods in the same way."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique

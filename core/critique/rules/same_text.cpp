// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"
#include "critique/rules/table.h"
#include "critique/sameness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

using Match = SamenessIndex::Match;

constexpr size_t kMany = 3;  // people from whom on a copy is a mass letter
constexpr size_t kNamed = 2; // people named in the message

// Employer or event, as in SamenessIndex::Entry.
bool isSameCircle(const NoteView& view, const Match& match)
{
    const contacts::Contact* contact = view.recipient();
    if (!contact || match.entry.circle.isEmpty())
        return false;
    return match.entry.circle == contacts::foldedForSearch(contact->organization) ||
           match.entry.circle == contacts::foldedForSearch(contact->met.where);
}

// One match for each person, most alike first.
std::vector<Match> peopleIn(const std::vector<Match>& matches)
{
    std::vector<Match> people;
    for (const Match& match : matches) {
        const bool isNew =
            std::ranges::none_of(people, [&](const Match& m) { return m.entry.key == match.entry.key; });
        if (isNew)
            people.push_back(match);
    }
    return people;
}

QString namesOf(const std::vector<Match>& people)
{
    QStringList names;
    for (const Match& match : people) {
        if (!match.entry.label.isEmpty() && static_cast<size_t>(names.size()) < kNamed)
            names += match.entry.label;
    }
    if (names.isEmpty())
        return people.size() == 1 ? u"somebody else"_s : u"%1 other people"_s.arg(people.size());
    const size_t others = people.size() - static_cast<size_t>(names.size());
    if (others == 0)
        return names.join(u" and "_s);
    return names.join(u", "_s) + (others == 1 ? u" and one other"_s : u" and %1 others"_s.arg(others));
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.circumstances.sent || view.document.tokens().empty())
        return;
    const QString key = view.recipient() ? view.recipient()->id.value() : QString();
    const std::vector<Match> people = peopleIn(view.circumstances.sent->matches(view.note.text, key));
    if (people.empty())
        return;
    const auto neighbor =
        std::ranges::find_if(people, [&](const Match& match) { return isSameCircle(view, match); });
    const bool isStop = people.size() >= kMany || neighbor != people.end();
    Report report{
        .range = view.document.sentences().front().range,
        .severity = isStop ? Severity::Stop : Severity::Warn,
        .message = u"This is nearly the note that went to %1: tell this person something of their own."_s.arg(
            namesOf(people))};
    report.range.length = view.document.tokens().back().range.end() - report.range.start;
    if (neighbor != people.end() && !neighbor->entry.label.isEmpty())
        report.why =
            u"%1 and I know each other. We compared, and it is the same letter."_s.arg(neighbor->entry.label);
    sink.add(std::move(report));
}

} // namespace

Rule sameText()
{
    RuleInfo info;
    info.id = u"same-text"_s;
    info.title = u"Nearly the same note went to others"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotPersonal, Objection::WillSpamMe};
    info.why = u"If I can tell that others got this too, it wasn't written to me."_s;
    info.source = u"Measured: 353 people asked to write the same request shared at most 23 % of their word "
                  u"trigrams with their "
                  u"nearest neighbor; mass messages share 59 % at the median."_s;
    info.message =
        u"This is nearly a note that went to somebody else: tell this person something of their own."_s;
    info.advice = u"Let the program draft another version, or begin with what only the two of you know."_s;
    info.bad = {u"Hi Marisol, thank you for the tour of the pump house at the open day. I build rain gauges "
                u"for schools and would "
                u"like to hear which sensor you trust. Jonas"_s,
                u"Hi Marisol, thank you for the tour of the pump house at the open day! I build rain gauges "
                u"for schools and would "
                u"like to hear which valve you trust. Jonas"_s,
                u"Dear Marisol, thank you for the tour of the pump house at the open day. I build rain "
                u"gauges for schools and would "
                u"love to hear which sensor you trust."_s};
    info.good = {
        u"Hi Marisol, the gauge you lent me survived the storm. May I bring it back on Friday? Jonas"_s,
        u"Hi Marisol, at the open day you said cheap sensors drift. How often do you check yours? Jonas"_s,
        u"Hi Marisol, I build rain gauges for schools. Owen Clarke said to ask you about drifting sensors. Jonas"_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique

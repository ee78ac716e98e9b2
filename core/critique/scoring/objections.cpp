// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/scoring/objections.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::TextRange;

namespace {

// What the recipient wonders while an objection is open, says when words answer it, and says when nothing in
// the note raises it (empty: silence is no answer to this one). %1 is the sender's name.
struct Lines
{
    QStringView open;
    QStringView answeredBy;
    QStringView unraised;
    QStringView raised;
};
constexpr Lines kLines[] = {
    {u"what is this about?", u"knows what it is about", u"", u"what would I get from this?"},
    {u"would this fit anyone?", u"personal", u"", u"was this meant for me?"},
    {u"how do we know each other?", u"knows the connection", u"", u"why me?"},
    {u"who is %1?", u"knows who is writing", u"", u"do I want to share more with %1?"},
    {u"what will come after this?", u"one small thing to answer", u"nothing to sell, nothing to fear",
     u"will more of this follow?"},
    {u"why the interest in my work?", u"says openly why", u"nothing that pries", u"what is this after?"},
    {u"does this look careful?", u"calm and careful", u"calm and careful",
     u"would I want to be seen with this?"}};

const Finding* worstFor(Objection objection, std::span<const Finding> findings)
{
    const Finding* worst = nullptr;
    for (const Finding& finding : findings) {
        const auto& fed = finding.objections;
        const bool feeds = std::find(fed.begin(), fed.end(), objection) != fed.end();
        if (feeds && (!worst || finding.severity > worst->severity))
            worst = &finding;
    }
    return worst;
}

TextRange answerTo(Objection objection, const NoteView& view)
{
    switch (objection) {
    case Objection::NoUseToMe:
        return view.reason();
    case Objection::NotPersonal: {
        const Mention* personal = view.mentions.personal();
        return personal ? personal->range : view.connection();
    }
    case Objection::NotRelevant:
        return view.connection();
    case Objection::StrangerDanger:
        return view.introduction();
    case Objection::WillSpamMe:
        return view.cues.at(Cue::Ask).size() == 1 ? view.cues.first(Cue::Ask) : TextRange{};
    case Objection::Competitor:
        return view.recipient() && contacts::isRival(*view.recipient()) ? view.cues.first(Cue::Reason)
                                                                        : TextRange{};
    case Objection::Reputation:
        return {};
    }
    return {};
}

// "personal: sparse sales": the words without line breaks, and not too long for a row of the list.
QString answerLine(QStringView answer, QStringView words)
{
    constexpr qsizetype kMost = 48;
    QString line;
    line.reserve(answer.size() + kMost + 4);
    line.append(answer).append(u": ");
    const qsizetype start = line.size();
    for (const QChar c : words.left(kMost + 1)) {
        if (!c.isSpace())
            line.append(c);
        else if (line.size() > start && line.back() != u' ')
            line.append(u' ');
    }
    if (words.size() > kMost) {
        line.truncate(std::max(line.lastIndexOf(u' '), start + kMost / 2));
        line.append(u'…');
    } else if (line.back() == u' ') {
        line.chop(1);
    }
    return line;
}

QString withSender(QStringView line, const NoteView& view)
{
    const QStringView name = view.sender() ? QStringView(view.sender()->name) : QStringView();
    const QStringView given = name.left(name.indexOf(u' ') < 0 ? name.size() : name.indexOf(u' '));
    const qsizetype blank = line.indexOf("%1"_L1);
    if (blank < 0)
        return line.toString();
    QString whole;
    whole.reserve(line.size() + std::max<qsizetype>(given.size(), 4));
    return whole.append(line.left(blank))
        .append(given.isEmpty() ? QStringView(u"this") : given)
        .append(line.mid(blank + 2));
}

bool isKnownSender(const NoteView& view)
{
    return view.closeness >= contacts::Closeness::Acquaintance;
}

ObjectionView viewOf(Objection objection, const NoteView& view, std::span<const Finding> findings)
{
    const Lines& lines = kLines[static_cast<size_t>(objection)];
    const Finding* worst = worstFor(objection, findings);
    if (worst && worst->severity != Severity::Hint)
        return {objection, ObjectionState::Raised, worst->range, withSender(lines.raised, view)};
    const TextRange words = answerTo(objection, view);
    if (!words.isEmpty())
        return {objection, ObjectionState::Answered, words,
                answerLine(lines.answeredBy, view.document.in(words))};
    if (!worst && objection == Objection::StrangerDanger && isKnownSender(view))
        return {objection, ObjectionState::Answered, {}, u"knows you already"_s};
    if (!worst && !lines.unraised.isEmpty())
        return {objection, ObjectionState::Answered, {}, lines.unraised.toString()};
    return {objection, ObjectionState::Open, worst ? worst->range : TextRange{},
            withSender(lines.open, view)};
}

} // namespace

std::array<ObjectionView, 7> objectionViews(const NoteView& view, std::span<const Finding> findings)
{
    std::array<ObjectionView, 7> views;
    for (size_t i = 0; i < views.size(); ++i)
        views[i] = viewOf(static_cast<Objection>(i), view, findings);
    return views;
}

} // namespace wellmet::critique

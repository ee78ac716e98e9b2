// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/claims.h"
#include "critique/rules/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

namespace {

constexpr size_t kMostReported = 3; // a note with more was written from something else than the record

// "the Riverside Science Fair" without what the note keeps before it.
QString placeName(QString where)
{
    for (const QStringView opening : {u"at ", u"in ", u"on ", u"the "}) {
        if (where.startsWith(opening, Qt::CaseInsensitive))
            where.remove(0, opening.size());
    }
    return where;
}

// "Ines from Porto" where Ines writes.
bool followsSendersName(const NoteView& view, int word)
{
    if (word < 2)
        return false;
    const prose::TextRange name = view.document.rangeOfWords(word - 2, word - 1);
    return std::ranges::any_of(view.mentions.all(), [&name](const Mention& mention) {
        return mention.of == Mention::Of::SenderName && mention.range.overlaps(name);
    });
}

// "I'm a dairy farmer from Wales": who writes knows that better than the record.
bool isAboutSender(prose::TextRange range, const NoteView& view)
{
    using prose::keyOf;
    const prose::ProseDocument& document = view.document;
    const int word = document.firstWordAt(range.start);
    if (followsSendersName(view, word))
        return true;
    constexpr prose::WordKey kHome[] = {keyOf(u"am"),    keyOf(u"live"), keyOf(u"come"),  keyOf(u"based"),
                                        keyOf(u"moved"), keyOf(u"grew"), keyOf(u"study"), keyOf(u"teach"),
                                        keyOf(u"farm"),  keyOf(u"work")};
    // "Greetings from Gdańsk."
    constexpr prose::WordKey kSent[] = {keyOf(u"greetings"), keyOf(u"congratulations"), keyOf(u"regards"),
                                        keyOf(u"wishes"),    keyOf(u"hello"),           keyOf(u"hi")};
    const auto key = [&](int i) { return i >= 0 ? document.words()[static_cast<size_t>(i)].key : 0; };
    if (key(word - 1) == keyOf(u"from") && std::ranges::find(kSent, key(word - 2)) != std::end(kSent))
        return true;
    bool saysI = false;
    bool saysWhat = false;
    for (int i = document.sentenceOfWord(word).firstWord; i < word; ++i) {
        const prose::WordKey said = key(i);
        if (said == keyOf(u"you") || said == keyOf(u"your") || said == keyOf(u"we") || said == keyOf(u"us"))
            return false;
        saysI = saysI || said == keyOf(u"i");
        saysWhat = saysWhat || std::ranges::find(kHome, said) != std::end(kHome);
    }
    return saysI && saysWhat;
}

Report reportFor(const Claim& claim, const NoteView& view)
{
    Report report{.range = claim.range};
    const bool hasMetOften = view.closeness > contacts::Closeness::MetOnce; // elsewhere too, perhaps
    if (hasMetOften)
        report.severity = Severity::Warn;
    const contacts::Met& met = view.recipient()->met;
    if (claim.kind == Claim::Kind::MeetingPlace && !met.where.isEmpty()) {
        const QString place = placeName(met.where);
        report.message = u"Your record says that you met at %2, not at “%1”."_s.replace(
            u"%2"_s, met.where.startsWith(u"at "_s) ? met.where.mid(3) : met.where);
        if (prose::isCapitalized(place))
            report.fix = FixIt{claim.range, place, false};
        return report;
    }
    const QString& employer = view.recipient()->organization;
    if (claim.kind == Claim::Kind::Employer && !employer.isEmpty()) {
        report.message = u"Your record has them at %2, not at “%1”."_s.replace(u"%2"_s, employer);
        report.fix = FixIt{claim.range, employer, false};
        return report;
    }
    // "Your award" may be the prize that the record calls by another word.
    const bool mayBeCalledSo = claim.kind == Claim::Kind::Feat &&
                               std::ranges::any_of(view.recipient()->facts, [](const contacts::Fact& fact) {
                                   return fact.kind == contacts::FactKind::Congrats && !fact.isPrivate;
                               });
    const bool isSmall = mayBeCalledSo || claim.kind == Claim::Kind::Name ||
                         claim.kind == Claim::Kind::Number || isAboutSender(claim.range, view);
    report.severity = isSmall ? Severity::Hint : Severity::Warn;
    return report;
}

// "Massachusetts Institute of Technology" where the record says MIT.
bool isLongForm(const Claim& claim, const NoteView& view)
{
    using Of = Mention::Of;
    return std::ranges::any_of(view.mentions.all(), [&](const Mention& mention) {
        const bool isPlace = mention.of == Of::Organization || mention.of == Of::MetWhere ||
                             mention.of == Of::SenderOrganization;
        return isPlace && mention.range.overlaps(claim.range);
    });
}

void check(const NoteView& view, FindingSink& sink)
{
    if (!view.recipient())
        return;
    size_t reported = 0;
    for (const Claim& claim : unknownNames(view)) {
        if (!isLongForm(claim, view) && ++reported <= kMostReported)
            sink.add(reportFor(claim, view));
    }
    for (const Claim& claim : unknownNumbers(view)) {
        if (++reported <= kMostReported)
            sink.add(reportFor(claim, view));
    }
    for (const Claim& claim : unknownFeats(view)) {
        if (++reported <= kMostReported)
            sink.add(reportFor(claim, view));
    }
}

} // namespace

Rule unsupported()
{
    RuleInfo info;
    info.id = u"unsupported"_s;
    info.title = u"Names something your record doesn't hold"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotRelevant, Objection::Reputation};
    info.why = u"“That isn't me.” One wrong employer or event undoes everything that was right."_s;
    info.source = u"Our own check of the note against your record."_s;
    info.message = u"Your record doesn't mention “%1”: check it, or add it to what you know."_s;
    info.advice = u"Add it to the facts when it is right; change it when it isn't."_s;
    info.bad = {u"Hi Marisol, we met at the Lakeside Book Festival in October."_s,
                u"Hi Marisol, how are things at Northgate Analytics after the floods?"_s,
                u"Hi Marisol, we talked about cheap sensors with Bartholomew."_s,
                u"Hi Marisol, is there a river behind your office at Northgate Analytics?"_s,
                u"Hi Marisol, congratulations on your award and on the cheap sensors."_s,
                u"Hi Marisol, your 40 cheap sensors are more than we have."_s};
    info.good = {u"Hi Marisol, we met at the Riverside Science Fair in October. Jonas"_s,
                 u"Hi Marisol, I study at Halden and would like to hear about the Tidewater Institute."_s,
                 u"Hi Marisol, Owen said that I should write to you on LinkedIn before Monday."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique

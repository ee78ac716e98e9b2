// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/meant.h"

#include "critique/reading/times/dated.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;

namespace {

// Whether nothing but small words stands between the place and the time: "at the fair last week".
bool isRightBeside(const NoteView& view, prose::TextRange place, prose::TextRange time)
{
    constexpr prose::WordKey kPassing[] = {keyOf(u"back"),   keyOf(u"over"),   keyOf(u"ended"),
                                           keyOf(u"closed"), keyOf(u"barely"), keyOf(u"hardly"),
                                           keyOf(u"only"),   keyOf(u"just"),   keyOf(u"earlier"),
                                           keyOf(u"early"),  keyOf(u"late")};
    const auto& words = view.document.words();
    const int first = view.document.firstWordAt(std::min(place.end(), time.end()));
    const int last = std::max(first, view.document.firstWordAt(std::max(place.start, time.start)));
    return std::all_of(words.begin() + first, words.begin() + last, [&](const prose::Word& word) {
        return prose::isFunctionWord(word.key) || std::ranges::find(kPassing, word.key) != std::end(kPassing);
    });
}

// "At the fair last week" is the meeting; where two worked or studied, much else may have happened last week.
bool isOnlyMeeting(const contacts::Met& met, const NoteView& view, prose::TextRange place,
                   prose::TextRange time)
{
    return met.how != contacts::MetHow::Work && met.how != contacts::MetHow::Study &&
           isRightBeside(view, place, time);
}

// "We laughed about it at the fair on Thursday"; "what we built there turns seven this month" is of today.
bool saysWeThen(const NoteView& view, const prose::Sentence& sentence, prose::TextRange time)
{
    const auto& words = view.document.words();
    const prose::WordKey first = words[static_cast<size_t>(view.document.firstWordAt(time.start))].key;
    return first != keyOf(u"this") && first != keyOf(u"today") &&
           std::any_of(words.begin() + sentence.firstWord, words.begin() + sentence.endWord,
                       [](const prose::Word& word) { return word.key == keyOf(u"we"); });
}

constexpr int kReach = 3; // words between a thing and its date: "your promotion, I hear, last week"

bool isBeside(const NoteView& view, prose::TextRange thing, prose::TextRange time)
{
    const int first = view.document.firstWordAt(std::min(thing.end(), time.end()));
    const int last = view.document.firstWordAt(std::max(thing.start, time.start));
    return thing.overlaps(time) || last - first <= kReach || isRightBeside(view, thing, time);
}

// "The plot you mended last week": what one of the two did is dated where the doing is.
bool isDeed(contacts::FactKind kind)
{
    return kind == contacts::FactKind::Thanks || kind == contacts::FactKind::Together;
}

// "Just home from Lisbon": a name out of that of the place.
bool isNameOfPlace(const NoteView& view, int word, const QString& place)
{
    constexpr int kLong = 4; // letters
    const auto& words = view.document.words();
    if (word >= static_cast<int>(words.size()))
        return false;
    const QStringView name = view.document.in(view.document.tokenOf(words[static_cast<size_t>(word)]).range);
    const qsizetype at = name.size() < kLong || !prose::isCapitalized(name) ? -1 : place.indexOf(name);
    const qsizetype end = at + name.size();
    return at >= 0 && (at == 0 || !place[at - 1].isLetter()) &&
           (end == place.size() || !place[end].isLetter());
}

// "Fresh from the fair": the place right behind the words.
Meant meantBehind(const NoteView& view, prose::TextRange words)
{
    Meant meant;
    const contacts::Met& met = view.recipient()->met;
    const bool isOfOneDay = met.how != contacts::MetHow::Work && met.how != contacts::MetHow::Study;
    if (isOfOneDay && !met.on.isNull() &&
        isNameOfPlace(view, view.document.firstWordAt(words.end()), met.where))
        meant.dates.push_back(met.on);
    for (const Mention& mention : view.mentions.all()) {
        if (isOfOneDay && !met.on.isNull() && mention.of == Mention::Of::MetWhere &&
            mention.range.start >= words.end() && isRightBeside(view, mention.range, words))
            meant.dates.push_back(met.on);
    }
    return meant;
}

// When the two last met, or the recipient wrote, as far as the record knows.
Meant lastMeeting(const contacts::Contact& contact)
{
    PartialDate last = contact.met.on;
    for (const contacts::Interaction& entry : contact.history) {
        const bool isBoth =
            entry.kind == contacts::Interaction::met() || entry.kind == contacts::Interaction::received();
        if (isBoth && !entry.on.isNull() && (last.isNull() || entry.on.last() > last.last()))
            last = entry.on;
    }
    return last.isNull() ? Meant{} : Meant{.dates = {last}};
}

// "Since the fair": whatever has happened since, a time right behind it is the fair's.
bool startsSpan(const prose::ProseDocument& document, prose::TextRange place)
{
    const int first = document.firstWordAt(place.start);
    for (int i = first - 1; i >= std::max(0, first - 2); --i) { // with "the" between
        const prose::WordKey key = document.words()[static_cast<size_t>(i)].key;
        if (key == keyOf(u"since") || key == keyOf(u"after"))
            return true;
    }
    return false;
}

// "At the fair", not "your film about the fair".
bool isAt(const prose::ProseDocument& document, prose::TextRange place)
{
    const int first = document.firstWordAt(place.start);
    for (int i = first - 1; i >= std::max(0, first - 2); --i) { // with "the" between
        const prose::WordKey key = document.words()[static_cast<size_t>(i)].key;
        if (key == keyOf(u"at") || key == keyOf(u"in") || key == keyOf(u"during"))
            return true;
    }
    return false;
}

// Whether a time is that of the place where the two met.
bool isPlaceDated(const NoteView& view, const prose::Sentence& sentence, prose::TextRange place,
                  prose::TextRange time, Dated dated)
{
    const bool isBeside = isOnlyMeeting(view.recipient()->met, view, place, time);
    if (dated == Dated::Other || dated == Dated::Seen) {
        const QStringView said = view.document.in(time);
        const bool isItsOwn = said.endsWith(u"'s") || said.endsWith(u"’s"); // "last week's fair"
        if (place.start >= time.end())
            return isBeside && isItsOwn;
        return isBeside &&
               (startsSpan(view.document, place) || (dated == Dated::Seen && isAt(view.document, place)));
    }
    return isBeside || saysWeThen(view, sentence, time);
}

// Whether a time stands where a fact's own would.
bool isTimeOf(const NoteView& view, const Mention& mention, prose::TextRange time, Dated dated)
{
    const bool isOfThem = dated != Dated::Other && dated != Dated::Seen;
    return isOfThem && mention.fact->kind != contacts::FactKind::Topic && isBeside(view, mention.range, time);
}

void addMeetings(Meant& meant, const contacts::Contact& contact)
{
    meant.dates.insert(meant.dates.begin(), contact.met.on);
    for (const contacts::Interaction& entry : contact.history)
        meant.dates.push_back(entry.on);
}

} // namespace

Meant meantBy(const NoteView& view, const prose::Sentence& sentence, const TimePhrase& phrase)
{
    const prose::TextRange time = phrase.range;
    if (phrase.dates == TimePhrase::Dates::PlaceBehind)
        return meantBehind(view, time);
    if (phrase.dates == TimePhrase::Dates::LastMeeting)
        return view.closeness <= contacts::Closeness::Acquaintance ? lastMeeting(*view.recipient()) : Meant{};
    Meant meant;
    const Dated dated = whatIsDated(view.document, sentence, time);
    bool meansMeeting = dated == Dated::Meeting || dated == Dated::Saying;
    bool isPlaced = false;
    for (const Mention& mention : view.mentions.all()) {
        if (!sentence.range.overlaps(mention.range))
            continue;
        const bool isPlace =
            mention.of == Mention::Of::MetWhere && isPlaceDated(view, sentence, mention.range, time, dated);
        isPlaced = isPlaced || isPlace || (mention.of == Mention::Of::MetWhere && dated == Dated::Meeting);
        meansMeeting = meansMeeting || isPlace;
        if (!mention.fact || mention.fact->on.isNull())
            continue;
        const bool isNear = isTimeOf(view, mention, time, dated);
        const bool isItsDate = isNear && !isPartedByDoing(view.document, mention.range, time);
        const bool isItsDeed = isNear && dated == Dated::Deed && isDeed(mention.fact->kind);
        if (isItsDate || isItsDeed || meansMeeting)
            meant.dates.push_back(mention.fact->on);
        meant.isSure = meant.isSure || isItsDate;
    }
    if (meansMeeting && !view.recipient()->met.on.isNull()) {
        addMeetings(meant, *view.recipient());
        const bool isOnlyOne = view.closeness <= contacts::Closeness::MetOnce;
        meant.isSure = meant.isSure || isPlaced || (isOnlyOne && dated == Dated::Meeting);
    }
    return meant;
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/meant.h"
#include "critique/reading/times/old_news.h"
#include "critique/rules/table.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;

namespace {

// "I'll be there next Thursday", "shall we do it on Monday": what is ahead dates no meeting that was.
bool liesAhead(const prose::ProseDocument& document, const prose::Sentence& sentence, prose::TextRange time)
{
    constexpr prose::WordKey kComing[] = {keyOf(u"next"),      keyOf(u"coming"), keyOf(u"upcoming"),
                                          keyOf(u"following"), keyOf(u"due"),    keyOf(u"this")};
    constexpr prose::WordKey kAhead[] = {
        keyOf(u"will"), keyOf(u"shall"), keyOf(u"would"),    keyOf(u"could"), keyOf(u"can"),
        keyOf(u"may"),  keyOf(u"might"), keyOf(u"let"),      keyOf(u"going"), keyOf(u"plan"),
        keyOf(u"hope"), keyOf(u"want"),  keyOf(u"planning"), keyOf(u"free")};
    constexpr int kNear = 8; // words before it
    const int word = document.firstWordAt(time.start);
    const auto& words = document.words();
    const int opening =
        std::min(word, std::max(sentence.firstWord, document.firstWordAt(document.greeting().end())));
    const auto holds = [&](int from, std::span<const prose::WordKey> keys) {
        return std::any_of(
            words.begin() + std::min(word, std::max(opening, from)), words.begin() + word,
            [&](const prose::Word& other) { return std::ranges::find(keys, other.key) != keys.end(); });
    };
    if (holds(word - 1, kComing) || holds(word - kNear, kAhead))
        return true;
    constexpr prose::WordKey kAsking[] = {keyOf(u"does"), keyOf(u"do"), keyOf(u"is"), keyOf(u"are")};
    const bool asks = document.in(sentence.range).trimmed().endsWith(u'?');
    if (asks && sentence.firstWord < sentence.endWord &&
        std::ranges::find(kAsking, words[static_cast<size_t>(std::max(sentence.firstWord, opening))].key) !=
            std::end(kAsking)) // "does the workshop take visitors in spring?"
        return true;
    const int after = document.firstWordAt(time.end()); // "in June we will sing it"
    const int until = std::min(sentence.endWord, after + 3);
    return std::any_of(
        words.begin() + std::min(after, until), words.begin() + until,
        [](const prose::Word& other) { return other.key == keyOf(u"will") || other.key == keyOf(u"shall"); });
}

constexpr std::size_t kMostDates = 20; // in one sentence; with more it is a list, and tells of no meeting
// "It lasted until last week" dates something else than the meeting.
bool isSpan(const prose::ProseDocument& document, const TimePhrase& phrase)
{
    constexpr prose::WordKey kSpans[] = {keyOf(u"until"),  keyOf(u"till"),  keyOf(u"since"), keyOf(u"by"),
                                         keyOf(u"before"), keyOf(u"after"), keyOf(u"from")};
    const int word = document.firstWordAt(phrase.range.start);
    return word > 0 && std::find(std::begin(kSpans), std::end(kSpans),
                                 document.words()[static_cast<size_t>(word - 1)].key) != std::end(kSpans);
}

// "The Saturday market": a day in the name of the place.
bool isInName(const NoteView& view, const TimePhrase& phrase)
{
    const QStringView words = view.document.in(phrase.range);
    const QStringView day = words.mid(words.lastIndexOf(u' ') + 1);
    return QStringView(view.recipient()->met.where).contains(day, Qt::CaseInsensitive) &&
           std::ranges::any_of(view.mentions.all(), [&phrase](const Mention& mention) {
               return mention.of == Mention::Of::MetWhere && mention.range.start <= phrase.range.start &&
                      phrase.range.end() <= mention.range.end();
           });
}

// A phrase without a year is read as past; of what lies ahead it means the next one ("in June").
bool fits(const TimePhrase& phrase, const PartialDate& date, QDate today)
{
    const auto overlaps = [&](QDate from, QDate to) { return date.first() <= to && from <= date.last(); };
    if (date.isNull() || overlaps(phrase.from, phrase.to) ||
        (phrase.orFrom.isValid() && overlaps(phrase.orFrom, phrase.orTo)))
        return true;
    const bool liesAhead = date.first() > today && phrase.from.daysTo(today) > 7;
    return liesAhead && overlaps(phrase.from.addYears(1), phrase.to.addYears(1));
}

// "You work at" the place where they worked when the two met, though the record has them elsewhere now.
void checkOldJob(const NoteView& view, FindingSink& sink)
{
    const contacts::Contact& contact = *view.recipient();
    const auto old = std::ranges::find(view.mentions.all(), Mention::Of::MetWhere, &Mention::of);
    const bool hasMoved = contact.met.how == contacts::MetHow::Work && !contact.organization.isEmpty() &&
                          !contact.met.where.contains(contact.organization, Qt::CaseInsensitive) &&
                          !contact.organization.contains(contact.met.where, Qt::CaseInsensitive);
    if (!hasMoved || old == view.mentions.all().end())
        return;
    const auto& words = view.document.words();
    const int place = view.document.firstWordAt(old->range.start);
    for (int i = std::max(1, place - 3); i < place; ++i) {
        const auto key = [&](int word) { return words[static_cast<size_t>(word)].key; };
        const bool isWork = key(i) == keyOf(u"work");
        const bool isThere =
            key(i) == keyOf(u"are") && (key(i + 1) == keyOf(u"at") || key(i + 1) == keyOf(u"still"));
        if (key(i - 1) != keyOf(u"you") || (!isWork && !isThere))
            continue;
        const prose::TextRange verb = view.document.rangeOfWords(i, i + 1);
        sink.add({.range = view.document.rangeOfWords(i - 1, i + 1),
                  .message =
                      u"Your record has them at %2 now: write “%3”."_s.replace(u"%2"_s, contact.organization)
                          .replace(u"%3"_s, isWork ? u"you worked"_s : u"you were"_s),
                  .fix = FixIt{verb, isWork ? u"worked"_s : u"were"_s, false}});
        return;
    }
}

// What is said of a phrase that no date of the record fits; the meeting's comes first.
Report contradiction(const NoteView& view, const prose::Sentence& sentence, const TimePhrase& phrase,
                     const Meant& meant)
{
    Report report{.range = phrase.range,
                  .severity = meant.isSure && !phrase.isLoose ? Severity::Stop : Severity::Warn};
    QString better = pastPhrase(meant.dates.front(), view.circumstances.today);
    if (better.isEmpty())
        return report;
    report.message = QString(phrase.isExchangeable ? u"“%1” doesn't fit your record: write “%2”."_s
                                                   : u"“%1” doesn't fit your record: it was %2."_s)
                         .replace(u"%2"_s, better);
    if (!phrase.isExchangeable)
        return report;
    if (phrase.range.start == sentence.range.start && prose::isCapitalized(view.document.in(phrase.range)))
        better[0] = better[0].toUpper();
    report.fix = FixIt{phrase.range, better, false};
    return report;
}

// "Congrats on the new job", two years after.
void checkOldNews(const NoteView& view, FindingSink& sink)
{
    for (const OldNews& news : oldNews(view)) {
        const QString when = pastPhrase(news.fact->on, view.circumstances.today);
        if (when.isEmpty())
            continue;
        const bool isWork = news.isAhead || news.fact->kind == contacts::FactKind::Work;
        const QString late =
            isWork
                ? u"“%1” no longer fits, it was %2: leave the word out."_s
                : u"“%1” no longer fits, it was %2: say that you are late, or ask how it has gone since."_s;
        sink.add({.range = news.range,
                  .severity = Severity::Warn,
                  .message = QString(late).replace(u"%2"_s, when),
                  .advice = isWork ? QString() : u"“I only heard now” is a good beginning."_s});
    }
}

void check(const NoteView& view, FindingSink& sink)
{
    const QDate today = view.circumstances.today;
    if (!view.recipient() || !today.isValid())
        return;
    checkOldJob(view, sink);
    checkOldNews(view, sink);
    for (const prose::Sentence& sentence : view.document.sentences()) {
        const auto phrases = timePhrases(view.document, sentence.firstWord, sentence.endWord, today);
        if (phrases.size() > kMostDates)
            continue;
        for (const TimePhrase& phrase : phrases) {
            const Meant meant = meantBy(view, sentence, phrase);
            const bool isRight = std::ranges::any_of(
                meant.dates, [&](const PartialDate& date) { return fits(phrase, date, today); });
            if (!meant.dates.empty() && !isRight && !isSpan(view.document, phrase) &&
                !(phrase.dates == TimePhrase::Dates::Clause &&
                  liesAhead(view.document, sentence, phrase.range)) &&
                !isInName(view, phrase))
                sink.add(contradiction(view, sentence, phrase, meant));
        }
    }
}

} // namespace

Rule staleTime()
{
    RuleInfo info;
    info.id = u"stale-time"_s;
    info.title = u"Gets a date wrong"_s;
    info.severity = Severity::Stop;
    info.objections = {Objection::NotRelevant, Objection::Reputation};
    info.why =
        u"“That wasn't last week.” A note that gets the date wrong reads as one that waited in a drawer, or was written to someone else."_s;
    info.source = u"Our own check of the note against the dates you recorded."_s;
    info.message = u"“%1” doesn't fit the date in your record."_s;
    info.advice = u"Name the month instead."_s;
    info.bad = {u"Hi Marisol, it was good to meet you yesterday at the Riverside Science Fair."_s,
                u"Hi Marisol, we talked about cheap sensors last week."_s,
                u"Hi Marisol, we met in March at the science fair in Riverside."_s};
    info.good = {u"Hi Marisol, it was good to meet you in October at the Riverside Science Fair."_s,
                 u"Hi Marisol, we talked about cheap sensors last month."_s,
                 u"Hi Marisol, we met at the Riverside Science Fair. Last week I built the gauge."_s,
                 u"Hi Marisol, I'll be near the Riverside Science Fair next Thursday, where we met."_s,
                 u"Hi Marisol, the sensor from the Riverside Science Fair failed on Saturday."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/times/old_news.h"

#include "critique/reading/times/time_phrases.h"

#include <algorithm>
#include <iterator>

namespace wellmet::critique {

using contacts::Fact;
using contacts::FactKind;
using prose::keyOf;
using prose::WordKey;

namespace {

constexpr WordKey kCheers[] = {keyOf(u"congratulations"), keyOf(u"congrats"), keyOf(u"congratulate"),
                               keyOf(u"congratulating"),  keyOf(u"bravo"),    keyOf(u"kudos"),
                               keyOf(u"welcome")};
// Of something that happened: "you just became", "settling in at".
constexpr WordKey kJustNow[] = {keyOf(u"new"),  keyOf(u"newly"),    keyOf(u"recent"), keyOf(u"recently"),
                                keyOf(u"just"), keyOf(u"settling"), keyOf(u"freshly")};
// Of something still to come: "your upcoming talk", and behind it "your opening night next month".
constexpr WordKey kToCome[] = {keyOf(u"upcoming"), keyOf(u"forthcoming"), keyOf(u"coming"),
                               keyOf(u"impending")};
constexpr WordKey kNextWhat[] = {keyOf(u"week"),   keyOf(u"weekend"), keyOf(u"month"),    keyOf(u"year"),
                                 keyOf(u"spring"), keyOf(u"summer"),  keyOf(u"autumn"),   keyOf(u"fall"),
                                 keyOf(u"winter"), keyOf(u"term"),    keyOf(u"semester"), keyOf(u"monday"),
                                 keyOf(u"friday"), keyOf(u"saturday")};
// Of something that they made: "your new book".
constexpr WordKey kNew[] = {keyOf(u"new"), keyOf(u"newly"), keyOf(u"brand"), keyOf(u"fresh"),
                            keyOf(u"recent")};
constexpr WordKey kPost[] = {keyOf(u"job"),   keyOf(u"role"), keyOf(u"post"),      keyOf(u"position"),
                             keyOf(u"title"), keyOf(u"gig"),  keyOf(u"promotion"), keyOf(u"chair")};
// "Late, but from the heart".
constexpr WordKey kOwningUp[] = {
    keyOf(u"late"),    keyOf(u"belated"), keyOf(u"belatedly"),   keyOf(u"overdue"), keyOf(u"ago"),
    keyOf(u"since"),   keyOf(u"years"),   keyOf(u"slow"),        keyOf(u"still"),   keyOf(u"missed"),
    keyOf(u"delayed"), keyOf(u"only"),    keyOf(u"was"),         keyOf(u"were"),    keyOf(u"when"),
    keyOf(u"then"),    keyOf(u"year"),    keyOf(u"anniversary"), keyOf(u"third"),   keyOf(u"second")};

constexpr int kNewsDays = 270; // a promotion is nobody's news any more
constexpr int kWorkDays = 400; // a paper is new for a year

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::ranges::find(keys, key) != std::end(keys);
}

class Reader
{
public:
    explicit Reader(const NoteView& view) : m_view(view) {}

    // What says that the thing is still to come.
    prose::TextRange aheadOf(const Mention& mention) const
    {
        const int word = m_view.document.firstWordAt(mention.range.start);
        const int end = m_view.document.firstWordAt(mention.range.end());
        const prose::Sentence& sentence = m_view.document.sentenceOfWord(word);
        constexpr int kNear = 3; // words between the two
        const prose::TextRange before = firstIn(std::max(sentence.firstWord, word - kNear), end, kToCome);
        if (before.length > 0)
            return before;
        const int last = std::min(sentence.endWord, end + kNear);
        for (int i = end; i < last; ++i) {
            const prose::TextRange cue = m_view.document.rangeOfWords(i, i + 1);
            const QStringView between =
                QStringView(m_view.note.text).mid(mention.range.end(), cue.start - mention.range.end());
            // "…, shall we meet next week?" is another matter.
            const bool isClose =
                std::ranges::all_of(between, [](QChar c) { return c.isLetter() || c == u' '; }) &&
                (i == end || prose::isFunctionWord(keyAt(i - 1)));
            if (!isClose)
                return {};
            if (keyAt(i) == keyOf(u"tomorrow"))
                return m_view.document.rangeOfWords(i, i + 1);
            if (keyAt(i) == keyOf(u"next") && i + 1 < sentence.endWord && isOneOf(keyAt(i + 1), kNextWhat))
                return m_view.document.rangeOfWords(i, i + 2);
        }
        return {};
    }

    // What calls the thing new in a sentence, for a mention of it or, where there is none, for the sentence.
    prose::TextRange newnessOf(const Mention& mention) const
    {
        const prose::Sentence& sentence =
            m_view.document.sentenceOfWord(m_view.document.firstWordAt(mention.range.start));
        if (ownsUp(sentence))
            return {};
        const int word = m_view.document.firstWordAt(mention.range.start);
        constexpr int kNear = 3;  // words between "new" and the thing
        constexpr int kReach = 6; // and between "congrats" and it
        if (mention.fact->kind == FactKind::Work) {
            const prose::TextRange out = justOut(sentence);
            return out.length > 0 ? out : firstIn(std::max(sentence.firstWord, word - kNear), word + 1, kNew);
        }
        const int near = std::max(sentence.firstWord, word - kReach);
        for (const prose::TextRange cheer :
             {firstIn(near, word, kCheers), pairIn(near, word, keyOf(u"well"), keyOf(u"done"))}) {
            if (cheer.length > 0)
                return cheer;
        }
        if (const prose::TextRange feels = feelsNew(sentence); feels.length > 0)
            return feels;
        return firstIn(std::max(sentence.firstWord, word - kNear), word + 1, kJustNow);
    }

    // "Congrats on the new job", "your new role": whatever it is called in the record.
    prose::TextRange newPost() const
    {
        for (const prose::Sentence& sentence : m_view.document.sentences()) {
            for (int i = sentence.firstWord + 1; i + 1 < sentence.endWord; ++i) {
                const bool isPost = keyAt(i) == keyOf(u"new") && isOneOf(keyAt(i + 1), kPost);
                const bool isTheirs = keyAt(i - 1) == keyOf(u"your") ||
                                      firstIn(sentence.firstWord, sentence.endWord, kCheers).length > 0;
                if (isPost && isTheirs && !ownsUp(sentence))
                    return m_view.document.rangeOfWords(i, i + 2);
            }
        }
        return {};
    }

private:
    WordKey keyAt(int word) const { return m_view.document.words()[static_cast<size_t>(word)].key; }

    template <size_t N>
    prose::TextRange firstIn(int first, int end, const WordKey (&keys)[N]) const
    {
        for (int i = first; i < end; ++i) {
            const bool isBrandNew = keyAt(i) == keyOf(u"brand") && i + 1 < end;
            if (isOneOf(keyAt(i), keys))
                return m_view.document.rangeOfWords(i, isBrandNew ? i + 2 : i + 1);
        }
        return {};
    }

    prose::TextRange pairIn(int first, int end, WordKey one, WordKey other) const
    {
        for (int i = first; i + 1 < end; ++i) {
            if (keyAt(i) == one && keyAt(i + 1) == other)
                return m_view.document.rangeOfWords(i, i + 2);
        }
        return {};
    }

    // "It must feel new".
    prose::TextRange feelsNew(const prose::Sentence& sentence) const
    {
        const prose::TextRange feels =
            pairIn(sentence.firstWord, sentence.endWord, keyOf(u"feel"), keyOf(u"new"));
        return feels.length > 0
                   ? feels
                   : pairIn(sentence.firstWord, sentence.endWord, keyOf(u"feels"), keyOf(u"new"));
    }

    // "Just published", "fresh off the press".
    prose::TextRange justOut(const prose::Sentence& sentence) const
    {
        constexpr WordKey kOut[] = {keyOf(u"published"), keyOf(u"out"), keyOf(u"released"), keyOf(u"printed"),
                                    keyOf(u"appeared")};
        for (const WordKey out : kOut) {
            if (const auto range = pairIn(sentence.firstWord, sentence.endWord, keyOf(u"just"), out);
                range.length > 0)
                return range;
        }
        return pairIn(sentence.firstWord, sentence.endWord, keyOf(u"fresh"), keyOf(u"off"));
    }

    // A time that is named is judged for itself.
    bool ownsUp(const prose::Sentence& sentence) const
    {
        if (feelsNew(sentence).length > 0)
            return false;
        const auto times =
            timePhrases(m_view.document, sentence.firstWord, sentence.endWord, m_view.circumstances.today);
        return firstIn(sentence.firstWord, sentence.endWord, kOwningUp).length > 0 ||
               std::ranges::any_of(times, [](const TimePhrase& phrase) {
                   return phrase.dates == TimePhrase::Dates::Clause && !phrase.isLoose;
               });
    }

    const NoteView& m_view;
};

bool isOld(const Fact& fact, QDate today)
{
    const bool isNews = fact.kind == FactKind::Congrats;
    return (isNews || fact.kind == FactKind::Work) && !fact.on.isNull() && !fact.isPrivate &&
           fact.on.last().daysTo(today) > (isNews ? kNewsDays : kWorkDays);
}

// Somebody's talk, opening or exam that has been.
bool isOver(const Fact& fact, QDate today)
{
    const bool isEvent = fact.kind == FactKind::Congrats || fact.kind == FactKind::Work;
    return isEvent && !fact.on.isNull() && !fact.isPrivate && fact.on.last() < today;
}

} // namespace

std::vector<OldNews> oldNews(const NoteView& view)
{
    std::vector<OldNews> found;
    const QDate today = view.circumstances.today;
    if (!view.recipient() || !today.isValid())
        return found;
    const Reader reader(view);
    for (const Mention& mention : view.mentions.all()) {
        const bool mayBeAhead = mention.fact && isOver(*mention.fact, today);
        if (const prose::TextRange range = mayBeAhead ? reader.aheadOf(mention) : prose::TextRange{};
            range.length > 0)
            found.push_back({range, mention.fact, true});
        if (!mention.fact || !isOld(*mention.fact, today))
            continue;
        if (const prose::TextRange range = reader.newnessOf(mention); range.length > 0)
            found.push_back({range, mention.fact});
    }
    const std::vector<Fact>& facts = view.recipient()->facts;
    const auto news = std::ranges::find(facts, FactKind::Congrats, &Fact::kind);
    const bool isOnlyOne =
        news != facts.end() && std::ranges::count(facts, FactKind::Congrats, &Fact::kind) == 1;
    if (!isOnlyOne || !isOld(*news, today) || std::ranges::find(found, &*news, &OldNews::fact) != found.end())
        return found;
    if (const prose::TextRange range = reader.newPost(); range.length > 0)
        found.push_back({range, &*news});
    return found;
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/alternatives.h"

#include "drafting/bank/realizer.h"
#include "drafting/composer.h"
#include "drafting/facts/material.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace wellmet::drafting {

namespace {

// The part in its place: what may stand there.
struct Place
{
    QStringView text;
    prose::TextRange range;
    AtomSet said = 0;         // by the parts before it
    bool opens = false;       // nothing but the greeting stands before it
    bool beginsSmall = false; // in the greeting's own line, after its comma
    qsizetype room = 0;       // 0 = any length
};

Place placeOf(const Spot& spot, const DraftRequest& request)
{
    const Part& part = spot.note.parts[spot.part];
    Place place{.text = spot.note.text, .range = part.range};
    const QStringView before = place.text.left(part.range.start);
    const QStringView words = before.trimmed();
    for (std::size_t i = 0; i < spot.part; ++i)
        place.said |= spot.note.parts[i].says;
    place.opens = words.isEmpty() || words.endsWith(u',') ||
                  (spot.part > 0 && !spot.note.parts[spot.part - 1].isSentence());
    place.beginsSmall = before.endsWith(u' ') && words.endsWith(u',');
    const int limit = request.limits.value_or(defaultLimits(request.channel)).body;
    place.room = limit > 0 ? limit - (place.text.size() - part.range.length) : 0;
    return place;
}

QSet<QString> sourcesIn(const Draft& note, const prose::TextRange& range, bool inside)
{
    QSet<QString> from;
    for (const Source& source : note.sources) {
        if (range.contains(source.range.start) == inside)
            from.insert(source.from);
    }
    return from;
}

// The facts that the part tells now, and then, one kind after the other, those it could tell instead. Facts
// that another part tells stay there.
std::vector<Choice> choicesFor(const Material& material, const Spot& spot)
{
    const Part& part = spot.note.parts[spot.part];
    const QSet<QString> here = sourcesIn(spot.note, part.range, true);
    const QSet<QString> elsewhere = sourcesIn(spot.note, part.range, false);
    Choice present = chooseFacts(material, 0);
    std::vector<const FactForms*> others;
    for (const FactForms& fact : material.facts) {
        if (here.contains(fact.from))
            present.facts[static_cast<std::size_t>(fact.atom)] = &fact;
        else if ((part.says & bit(fact.atom)) && !elsewhere.contains(fact.from))
            others.push_back(&fact);
    }
    std::vector<Choice> choices{present};
    for (const FactForms* fact : others) {
        Choice choice = present;
        choice.facts[static_cast<std::size_t>(fact->atom)] = fact;
        choices.push_back(choice);
    }
    return choices;
}

// Two sentences that stand side by side.
Sentence sideBySide(const Sentence& first, const Sentence& second, AtomSet saidFirst)
{
    Sentence both = first;
    for (Source source : second.sources) {
        source.range.start += first.text.size() + 1;
        both.sources.push_back(std::move(source));
    }
    both.text += u' ' + second.text;
    both.phrase = static_cast<quint32>(mixed(first.phrase, second.phrase));
    both.after |= second.after & ~saidFirst;
    return both;
}

// Every way to say it in one sentence, and where these are few, in two.
std::vector<Sentence> sentencesSaying(const PhraseBank& bank, AtomSet says, const Material& material,
                                      const Choice& choice)
{
    constexpr std::size_t kEnough = 4;
    constexpr std::size_t kOfEach = 3;
    std::vector<Sentence> sentences = realize(bank, says, material, choice);
    if (sentences.size() >= kEnough)
        return sentences;
    for (AtomSet first = (says - 1) & says; first != 0; first = (first - 1) & says) {
        const std::vector<Sentence> firsts = realize(bank, first, material, choice);
        const std::vector<Sentence> seconds = realize(bank, says & ~first, material, choice);
        for (std::size_t i = 0; i < std::min(firsts.size(), kOfEach); ++i) {
            for (std::size_t j = 0; j < std::min(seconds.size(), kOfEach); ++j) {
                if (seconds[j].mayFollow)
                    sentences.push_back(sideBySide(firsts[i], seconds[j], first));
            }
        }
    }
    return sentences;
}

std::optional<Passage> inPlace(const Sentence& sentence, AtomSet says, const Place& place)
{
    if ((place.opens ? !sentence.mayOpen : !sentence.mayFollow) || (sentence.after & ~place.said) != 0)
        return std::nullopt;
    if (place.room > 0 && sentence.text.size() > place.room)
        return std::nullopt;
    Passage passage{.text = sentence.text,
                    .sources = sentence.sources,
                    .says = says,
                    .phrase = sentence.phrase,
                    .lowersAtOpen = sentence.lowersAtOpen};
    if (place.opens && place.beginsSmall && sentence.lowersAtOpen)
        passage.text[0] = passage.text[0].toLower();
    return passage.text == place.range.in(place.text) ? std::nullopt : std::optional(std::move(passage));
}

// How good the note is with it.
int scoreWith(const Passage& passage, const Place& place, const Draft& note, const ScoreDraft& score)
{
    if (!score)
        return 0;
    Draft changed;
    changed.text = note.text;
    changed.text.replace(place.range.start, place.range.length, passage.text);
    changed.subject = note.subject;
    return score(changed);
}

} // namespace

std::vector<Passage> waysToSay(const PhraseBank& bank, const DraftRequest& request, const Spot& spot,
                               int count, const ScoreDraft& score)
{
    Q_ASSERT(request.contact && spot.part < spot.note.parts.size());
    struct Way
    {
        Passage passage;
        int score = 0;
        quint64 draw = 0;
    };
    const Part& part = spot.note.parts[spot.part];
    const Material material = gatherMaterial(request);
    const Place place = placeOf(spot, request);
    std::vector<Way> ways;
    QSet<quint32> phrases{part.phrase};
    QSet<QString> texts;
    bool isFirstChoice = true;
    for (const Choice& choice : choicesFor(material, spot)) {
        for (const Sentence& sentence : sentencesSaying(bank, part.says, material, choice)) {
            // Once more in fewer words isn't another way; with another fact it is.
            if (isFirstChoice && phrases.contains(sentence.phrase))
                continue;
            std::optional<Passage> passage = inPlace(sentence, part.says, place);
            if (!passage || texts.contains(passage->text))
                continue;
            if (isFirstChoice)
                phrases.insert(sentence.phrase);
            texts.insert(passage->text);
            const int points = scoreWith(*passage, place, spot.note, score);
            ways.push_back({.passage = *std::move(passage),
                            .score = points,
                            .draw = mixed(request.seed ^ sentence.phrase, isFirstChoice ? 1 : 0)});
        }
        isFirstChoice = false;
    }
    std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
        return std::pair(a.score, a.draw) > std::pair(b.score, b.draw);
    });
    std::vector<Passage> passages;
    for (Way& way : ways) {
        if (static_cast<int>(passages.size()) < count)
            passages.push_back(std::move(way.passage));
    }
    return passages;
}

} // namespace wellmet::drafting

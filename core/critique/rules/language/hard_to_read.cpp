// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::TextRange;
using prose::TokenKind;
using prose::WordKey;

namespace {

constexpr int kLongSentence = 30; // words
constexpr int kManyAbstracts = 4; // in one sentence
constexpr int kGradedWords = 40;  // a grade of fewer says nothing
constexpr int kHighGrade = 12;

// Words with such an ending that one can touch, visit or do.
constexpr std::u16string_view kConcrete[] = {
    u"station",      u"city",         u"university",  u"community",  u"department", u"apartment",
    u"question",     u"questions",    u"equipment",   u"instrument", u"document",   u"documents",
    u"conference",   u"conversation", u"moment",      u"mention",    u"election",   u"edition",
    u"vacation",     u"monument",     u"faculty",     u"internship", u"position",   u"placement",
    u"presentation", u"exhibition",   u"audience",    u"science",    u"attention",  u"permission",
    u"facility",     u"laboratory",   u"competition", u"invitation", u"comment",    u"appointment",
    u"charity",      u"electricity",  u"distance",    u"sentence",   u"ambulance",  u"experience",
    u"witness",      u"business",     u"fitness",     u"harness",    u"illness",    u"government",
    u"garment"};

constexpr auto sortedConcrete()
{
    std::array<WordKey, std::size(kConcrete)> keys{};
    std::transform(std::begin(kConcrete), std::end(kConcrete), keys.begin(), keyOf);
    std::sort(keys.begin(), keys.end());
    return keys;
}
constexpr auto kConcreteKeys = sortedConcrete();

bool isAbstract(QStringView word, WordKey key)
{
    constexpr QStringView kEndings[] = {u"tion", u"tions", u"sion", u"ment", u"ments",   u"ness",
                                        u"ity",  u"ities", u"ance", u"ence", u"ization", u"ism"};
    if (word.size() < 7 || word.front().isUpper() || std::ranges::binary_search(kConcreteKeys, key))
        return false;
    return std::ranges::any_of(kEndings, [&](QStringView ending) { return word.endsWith(ending); });
}

bool isVowelLetter(QChar c)
{
    switch (c.unicode() | 0x20) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
    case u'y':
        return true;
    default:
        return false;
    }
}

// Groups of vowels, a final silent e left out.
int syllablesIn(QStringView word)
{
    int count = 0;
    bool wasVowel = false;
    for (const QChar c : word) {
        const bool isVowel = isVowelLetter(c);
        count += isVowel && !wasVowel;
        wasVowel = isVowel;
    }
    const bool isSilent = word.size() > 2 && word.back() == u'e' && !word.endsWith(u"le") && count > 1;
    return std::max(1, count - isSilent);
}

struct Measure
{
    int words = 0;
    int abstracts = 0;
    int syllables = 0;
    int plain = 0; // words that aren't names: names say nothing of a style
};

Measure measureOf(const NoteView& view, const prose::Sentence& sentence)
{
    Measure measure;
    for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
        const prose::Token& token = view.document.tokens()[static_cast<size_t>(i)];
        if (token.kind != TokenKind::Word)
            continue;
        const QStringView word = view.document.in(token.range);
        ++measure.words;
        measure.abstracts += word.size() >= 7 && isAbstract(word, prose::FoldedWord(word).key());
        if (!word.front().isUpper() || i == sentence.firstToken) {
            ++measure.plain;
            measure.syllables += syllablesIn(word);
        }
    }
    return measure;
}

// Flesch and Kincaid's school grade, in whole numbers.
int gradeOf(const Measure& all, int sentences)
{
    if (all.plain < kGradedWords || sentences < 2)
        return 0;
    return (39 * all.words / sentences + 1180 * all.syllables / all.plain - 1559) / 100;
}

void check(const NoteView& view, FindingSink& sink)
{
    Measure all;
    int sentences = 0;
    bool isFound = false;
    for (const prose::Sentence& sentence : view.document.sentences()) {
        if (view.document.signOff().overlaps(sentence.range))
            continue;
        const Measure measure = measureOf(view, sentence);
        sentences += measure.words > 2;
        all.words += measure.words;
        all.plain += measure.plain;
        all.syllables += measure.syllables;
        const bool isAbstract = measure.abstracts >= kManyAbstracts;
        if (measure.words <= kLongSentence && !isAbstract)
            continue;
        isFound = true;
        sink.add({.range = sentence.range,
                  .message = isAbstract ? u"Four or more abstract nouns in one sentence: say who does what."_s
                                        : u"This sentence has %2 words: make two of it."_s.replace(
                                              u"%2"_s, QString::number(measure.words))});
    }
    if (!isFound && gradeOf(all, sentences) > kHighGrade)
        sink.add(
            {.range = view.document.sentences().front().range,
             .message =
                 u"The note is written in long words and long sentences: say it as you would across a table."_s});
}

} // namespace

Rule hardToRead()
{
    RuleInfo info;
    info.id = u"hard-to-read"_s;
    info.title = u"Is hard to read at a glance"_s;
    info.severity = Severity::Hint;
    info.objections = {Objection::NoUseToMe};
    info.why = u"“I'd have to read this twice, so I'll read it later.”"_s;
    info.source =
        u"A mail vendor's count: letters at the reading level of a third grader are answered more than those at a student's."_s;
    info.message = u"This is hard to read at a glance: make two sentences of it."_s;
    info.advice = u"One thought, one sentence; verbs rather than nouns."_s;
    info.bad = {
        u"I sat behind you in the ferry on Saturday when we talked about the old crane and the new gate and the price of rope and the long way round the island that nobody takes any more."_s,
        u"The optimization of utilization and the alignment of capability need your involvement."_s,
        u"My implementation of the simplification requires commitment, acceptance and continuity."_s};
    info.good = {
        u"I sat behind you in the ferry on Saturday. We talked about the old crane and the new gate."_s,
        u"The station in the city has a question for the department and the university."_s,
        u"Your attention to the instrument at the exhibition was a moment of its own."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/tone.h"

#include "critique/reading/tone_weights.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::WordKey;

namespace {

struct MarkedWords
{
    ToneMark mark;
    std::u16string_view words;
};
constexpr MarkedWords kAnywhere[] = {
    {ToneMark::Gratitude, u"thank thanks thx appreciate appreciated grateful gratitude"},
    {ToneMark::Apology, u"sorry apologies apologize apologise apology excuse forgive pardon oops"},
    {ToneMark::Wondering, u"wondering wonder mind hope hoping interested curious"},
    {ToneMark::Hedge, u"maybe perhaps possibly probably seems seem appears might think guess believe suppose "
                      u"apparently somewhat rather may feel"},
    {ToneMark::Liking,
     u"great nice good interesting excellent awesome wonderful love like liked enjoy enjoyed "
     u"glad happy best better helpful useful kind welcome well clear congratulations cheers cool lovely "
     u"perfect fantastic fun pleasure amazing excited delighted"},
    {ToneMark::WithUs, u"we us our ours together"},
    {ToneMark::OfMe, u"i me my mine"},
    {ToneMark::OfYou, u"you your yours yourself"},
    {ToneMark::Why, u"why"},
    {ToneMark::Fact, u"actually honestly surely obviously clearly fact exactly simply"},
    {ToneMark::Duty, u"must should ought need needs"},
    {ToneMark::Refusal, u"not never no nothing nobody none nor without"},
    {ToneMark::Disliking,
     u"wrong bad problem problems fail failed error issue hate poor worse worst false lie lies "
     u"vandalism revert reverted reverting delete deleted deleting removed remove removing stop "
     u"ban blocked block war attack warning useless pointless dispute accuse refuse ignore"},
    {ToneMark::Insult,
     u"stupid idiot nonsense ridiculous crap hell damn bullshit fuck fucking shit moron silly lame "
     u"ignorant ignorance dumb liar absurd rubbish garbage pathetic childish joke troll"},
    {ToneMark::Offer,
     u"help suggest suggestion suggestions advice advise idea ideas feedback opinion thoughts comments"}};
constexpr MarkedWords kFirst[] = {{ToneMark::PleaseFirst, u"please"},
                                  {ToneMark::Greeting, u"hi hello hey dear"},
                                  {ToneMark::IFirst, u"i"},
                                  {ToneMark::YouFirst, u"you your"},
                                  {ToneMark::QuestionFirst, u"what why who how where when which whose"},
                                  {ToneMark::LinkFirst, u"so then and but or also"}};

struct Row
{
    WordKey key;
    ToneMark mark;
};

template <size_t N>
constexpr size_t wordsOf(const MarkedWords (&lists)[N])
{
    size_t count = 0;
    for (const MarkedWords& list : lists)
        count += 1 + static_cast<size_t>(std::count(list.words.begin(), list.words.end(), u' '));
    return count;
}

template <size_t Size, size_t N>
constexpr std::array<Row, Size> rowsOf(const MarkedWords (&lists)[N])
{
    std::array<Row, Size> rows{};
    size_t next = 0;
    for (const MarkedWords& list : lists) {
        std::u16string_view rest = list.words;
        while (!rest.empty()) {
            const size_t end = std::min(rest.find(u' '), rest.size());
            rows[next++] = {keyOf(rest.substr(0, end)), list.mark};
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.key < b.key; });
    return rows;
}

constexpr auto kAnywhereRows = rowsOf<wordsOf(kAnywhere)>(kAnywhere);
constexpr auto kFirstRows = rowsOf<wordsOf(kFirst)>(kFirst);

template <size_t Size>
std::optional<ToneMark> find(const std::array<Row, Size>& rows, WordKey key)
{
    const auto row =
        std::lower_bound(rows.begin(), rows.end(), key, [](const Row& r, WordKey k) { return r.key < k; });
    return row != rows.end() && row->key == key ? std::optional(row->mark) : std::nullopt;
}

class Reader
{
public:
    explicit Reader(const ProseDocument& document) : m_document(document) {}

    Tone tone()
    {
        for (const prose::Sentence& sentence : m_document.sentences())
            read(sentence);
        readSigns();
        if (m_document.words().size() > 30)
            ++count(ToneMark::Long);
        m_tone.score = kToneBase;
        for (size_t i = 0; i < kToneMarks; ++i) {
            m_tone.counts[i] = std::min(m_tone.counts[i], 2);
            m_tone.score += kToneWeights[i] * m_tone.counts[i];
        }
        return m_tone;
    }

private:
    int& count(ToneMark mark) { return m_tone.counts[static_cast<size_t>(mark)]; }

    void add(ToneMark mark, int first, int end)
    {
        ++count(mark);
        const int weight = kToneWeights[static_cast<size_t>(mark)];
        if (weight < m_worst) {
            m_worst = weight;
            m_tone.worst = m_document.rangeOfWords(first, end);
        }
    }

    void read(const prose::Sentence& sentence)
    {
        const auto key = [&](int i) {
            return i < sentence.endWord ? m_document.words()[static_cast<size_t>(i)].key : 0;
        };
        if (const auto mark = find(kFirstRows, key(sentence.firstWord)))
            add(*mark, sentence.firstWord, sentence.firstWord + 1);
        for (int i = sentence.firstWord; i < sentence.endWord; ++i) {
            if (const auto mark = find(kAnywhereRows, key(i)))
                add(*mark, i, i + 1);
            if (key(i) == keyOf(u"please") && i > sentence.firstWord)
                add(ToneMark::Please, i, i + 1);
            else if ((key(i) == keyOf(u"could") || key(i) == keyOf(u"would")) && isAsked(key(i + 1)))
                add(ToneMark::Could, i, i + 2);
            else if ((key(i) == keyOf(u"can") || key(i) == keyOf(u"will")) && isAsked(key(i + 1)))
                add(ToneMark::Can, i, i + 2);
            else if (key(i) == keyOf(u"would") && key(i + 1) == keyOf(u"like"))
                add(ToneMark::Wondering, i, i + 2);
            else if ((key(i) == keyOf(u"have") || key(i) == keyOf(u"has")) && key(i + 1) == keyOf(u"to"))
                add(ToneMark::Duty, i, i + 2);
            else if (key(i) == keyOf(u"let") && key(i + 1) == keyOf(u"me") && key(i + 2) == keyOf(u"know"))
                add(ToneMark::Offer, i, i + 3);
        }
    }

    static bool isAsked(WordKey key)
    {
        return key == keyOf(u"you") || key == keyOf(u"it") || key == keyOf(u"i") || key == keyOf(u"we") ||
               key == keyOf(u"someone") || key == keyOf(u"anyone");
    }

    void readSigns()
    {
        int questions = 0;
        for (const prose::Token& token : m_document.tokens()) {
            if (token.kind != prose::TokenKind::Punctuation)
                continue;
            const QStringView sign = m_document.in(token.range);
            count(ToneMark::Loud) += sign.front() == u'!';
            questions += sign.front() == u'?';
            count(ToneMark::Repeated) += sign.front() == u'?' && (questions > 1 || sign.size() > 1);
        }
    }

    const ProseDocument& m_document;
    Tone m_tone;
    int m_worst = 0;
};

} // namespace

Tone toneOf(const ProseDocument& document)
{
    return Reader(document).tone();
}

} // namespace wellmet::critique

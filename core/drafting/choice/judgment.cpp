// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/judgment.h"

#include <algorithm>
#include <array>

namespace wellmet::drafting {

namespace {

constexpr double kRepeatedWord = 3.0;
constexpr double kSameBeginning = 2.0;
constexpr double kAnotherI = 1.2;     // each sentence after the first that begins with "I"
constexpr double kAboutWriting = 3.0; // "made me write … I'm writing because"
constexpr qsizetype kLongestGreeting = 32;
constexpr int kShortNote = 5;           // greeting, three sentences, name
constexpr double kEachSentence = 1.5;   // beyond those: a list isn't a thought
constexpr qsizetype kContentLength = 4; // shorter words are allowed to come back

struct Word
{
    quint32 hash = 0;
    qsizetype length = 0;
    bool startsSentence = false;
};

// Most units are plain letters, and QChar's tables cost more than all the rest.
bool isLetter(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code >= 128)
        return unit.isLetterOrNumber();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
}

char16_t lowered(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code >= 128)
        return unit.toLower().unicode();
    return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 32) : code;
}

// Word by word, without a copy of the text.
class Words
{
public:
    explicit Words(QStringView text) : m_text(text) {}

    bool next(Word& word)
    {
        bool starts = m_at == 0;
        while (m_at < m_text.size() && !isLetter(m_text[m_at])) {
            const QChar unit = m_text[m_at];
            const bool endsGreeting = unit == u',' && !m_greeted && m_at < kLongestGreeting;
            m_greeted = m_greeted || endsGreeting;
            starts = starts || endsGreeting || unit == u'.' || unit == u'?' || unit == u'!' || unit == u'\n';
            ++m_at;
        }
        if (m_at == m_text.size())
            return false;
        word = {.hash = 2166136261U, .length = 0, .startsSentence = starts};
        for (; m_at < m_text.size() && (isLetter(m_text[m_at]) || m_text[m_at] == u'\''); ++m_at) {
            word.hash = (word.hash ^ lowered(m_text[m_at])) * 16777619U;
            ++word.length;
        }
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_greeted = false;
};

quint32 hashOf(QStringView text)
{
    Words words(text);
    Word word;
    words.next(word);
    return word.hash;
}

bool isCommon(quint32 hash)
{
    static const auto kCommon = [] {
        std::array common{hashOf(u"about"), hashOf(u"that"), hashOf(u"with"), hashOf(u"from"),
                          hashOf(u"your"),  hashOf(u"have"), hashOf(u"when"), hashOf(u"this"),
                          hashOf(u"they"),  hashOf(u"what")};
        std::sort(common.begin(), common.end());
        return common;
    }();
    return std::binary_search(kCommon.begin(), kCommon.end(), hash);
}

bool isI(quint32 hash)
{
    static const std::array kI{hashOf(u"i"), hashOf(u"i'm"), hashOf(u"i'd"), hashOf(u"i've"),
                               hashOf(u"i'll")};
    return std::find(kI.begin(), kI.end(), hash) != kI.end();
}

bool isOnWriting(quint32 hash)
{
    static const std::array kWriting{hashOf(u"write"), hashOf(u"writing"), hashOf(u"wrote")};
    return std::find(kWriting.begin(), kWriting.end(), hash) != kWriting.end();
}

template <class Use>
void eachTrigram(QStringView text, Use use)
{
    Words words(text);
    Word word;
    std::array<quint32, 3> last{};
    for (int count = 1; words.next(word); ++count) {
        last = {last[1], last[2], word.hash};
        if (count >= 3)
            use((last[0] * 31 + last[1]) * 31 + last[2]);
    }
}

} // namespace

UsedWording::UsedWording(const QStringList& texts)
{
    for (const QString& text : texts)
        eachTrigram(text, [this](quint32 trigram) { m_trigrams.push_back(trigram); });
    std::sort(m_trigrams.begin(), m_trigrams.end());
}

double UsedWording::shareIn(QStringView text) const
{
    if (m_trigrams.empty())
        return 0;
    int all = 0;
    int used = 0;
    eachTrigram(text, [&](quint32 trigram) {
        ++all;
        used += std::binary_search(m_trigrams.begin(), m_trigrams.end(), trigram) ? 1 : 0;
    });
    return all == 0 ? 0.0 : static_cast<double>(used) / all;
}

double roughness(QStringView text)
{
    std::vector<quint32> seen;
    seen.reserve(96);
    quint32 lastBeginning = 0;
    double roughness = 0;
    int beginningsWithI = 0;
    int wordsOnWriting = 0;
    int sentences = 0;
    Words words(text);
    for (Word word; words.next(word);) {
        if (word.startsSentence) {
            const quint32 beginning = isI(word.hash) ? hashOf(u"i") : word.hash;
            roughness += beginning == lastBeginning ? kSameBeginning : 0;
            beginningsWithI += isI(word.hash) ? 1 : 0;
            lastBeginning = beginning;
            ++sentences;
        }
        wordsOnWriting += isOnWriting(word.hash) ? 1 : 0;
        if (word.length < kContentLength || isCommon(word.hash))
            continue;
        if (std::find(seen.begin(), seen.end(), word.hash) != seen.end())
            roughness += kRepeatedWord;
        seen.push_back(word.hash);
    }
    roughness += kEachSentence * std::max(0, sentences - kShortNote);
    roughness += kAnotherI * std::max(0, beginningsWithI - 1);
    return roughness + kAboutWriting * std::max(0, wordsOnWriting - 1);
}

} // namespace wellmet::drafting

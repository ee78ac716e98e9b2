// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <span>
#include <string_view>

namespace wellmet::prose {

// A word without case, accents and invisible characters, as a 64-bit number: "Søren", "SØREN" and a
// decomposed spelling have one key. Equal keys are taken for equal words.
using WordKey = quint64;

inline constexpr WordKey kEmptyKey = 0xcbf29ce484222325U;

constexpr WordKey extended(WordKey key, char16_t unit)
{
    return (key ^ unit) * 0x100000001b3U;
}

// The key of a word that is already folded: `keyOf(u"hi")`. For comparing with words of a document.
constexpr WordKey keyOf(std::u16string_view folded)
{
    WordKey key = kEmptyKey;
    for (const char16_t unit : folded)
        key = extended(key, unit);
    return key;
}

// The beginning of a folded word, and the key of all of it. Never allocates, however long the word is.
class FoldedWord
{
public:
    explicit FoldedWord(QStringView word);

    bool isWhole() const { return m_length <= m_units.size(); } // false for absurdly long words
    std::u16string_view units() const { return {m_units.data(), std::min(m_length, m_units.size())}; }
    WordKey key() const { return m_key; }

private:
    void append(char16_t unit);

    std::array<char16_t, 48> m_units; // the first m_length are set
    size_t m_length = 0;
    WordKey m_key = kEmptyKey;
};

// Lower case, no accents (ø → o, ß → ss), typewriter apostrophes, no invisible characters.
QString folded(QStringView text);

// The key that inflected forms share: "forecasting" and "forecast", "studies" and "study". English suffixes,
// cut boldly: for asking whether a text mentions a thing, not for showing.
WordKey stemKey(std::u16string_view folded);

// True for words that carry no matter of their own ("the", "with", "you").
bool isFunctionWord(WordKey key);

// True for the apostrophes people type inside words.
constexpr bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019' || unit == u'\u02BC';
}

} // namespace wellmet::prose

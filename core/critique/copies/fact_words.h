// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/fold.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace wellmet::critique {

// The words of what is known of a note's recipient and sender. In the template of a note they are blanks.
class FactWords
{
public:
    FactWords() = default;
    explicit FactWords(const QStringList& facts); // names, employers, topics: as recorded

    bool isEmpty() const { return m_words.empty(); }
    // Which facts hold a word: a bit for each, the last one for all behind the 31st. 0 for words that none
    // holds and for those without matter of their own.
    uint32_t factsWith(prose::WordKey stem) const;

private:
    struct Entry
    {
        prose::WordKey stem = 0;
        uint32_t facts = 0;
    };
    std::vector<Entry> m_words; // by stem, each once
};

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <unordered_set>

namespace wellmet::bench {

// The floor of every phrase rule: cut a text into words and look up each run of one to four of them in a
// table of 2,000 phrases, with nothing folded, recorded or explained.
class WordPass
{
public:
    WordPass();
    int hits(QStringView text) const;

private:
    std::unordered_set<std::uint64_t> m_phrases;
};

} // namespace wellmet::bench

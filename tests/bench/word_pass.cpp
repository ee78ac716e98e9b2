// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/word_pass.h"

#include <array>

namespace wellmet::bench {

namespace {

constexpr std::uint64_t kPrime = 1099511628211ULL;
constexpr std::uint64_t kBasis = 14695981039346656037ULL;

} // namespace

WordPass::WordPass()
{
    for (std::uint64_t i = 1; i <= 2000; ++i)
        m_phrases.insert((kBasis ^ i) * kPrime);
}

int WordPass::hits(QStringView text) const
{
    std::array<std::uint64_t, 4> last{};
    std::uint64_t word = 0;
    int hits = 0;
    const auto endWord = [&] {
        last = {last[1], last[2], last[3], word};
        std::uint64_t run = kBasis;
        for (auto i = last.rbegin(); i != last.rend(); ++i) {
            run = (run ^ *i) * kPrime;
            hits += static_cast<int>(m_phrases.count(run));
        }
        word = 0;
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word = (word ^ c.unicode()) * kPrime + 1;
        else if (word != 0)
            endWord();
    }
    if (word != 0)
        endWord();
    return hits;
}

} // namespace wellmet::bench

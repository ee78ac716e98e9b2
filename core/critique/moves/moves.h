// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

#include <array>
#include <vector>

namespace wellmet::critique {

// What the sentences of a note do, told from the kinds of their words and where they stand rather than from
// set phrases: it works on wording that nobody foresaw, and without any record.
enum class Move {
    TheirWork,    // "your second essay on pruning"
    TheirDoing,   // "you mentioned", "I saw you speak", "thank you for the loan"
    Shared,       // "we met", "so am I", "our conversation", "Ana told me"
    Myself,       // "I repair scanners", "my students"
    Effect,       // "it made me change", "I tried your", "I enjoyed"
    Interest,     // "I'd love to hear", "I'm curious"
    Question,     // a question with matter of its own
    Offer,        // "I could lend you", "shall I send"
    Release,      // "if you've no time", "nothing to sell"
    Thanks,       // "thank you for the loan"
    CompanyVoice, // "our team offers": nobody in particular speaks
    Circular      // words of circulars: "esteemed", "solutions"
};
inline constexpr size_t kMoveCount = 12;

class Moves
{
public:
    Moves() = default;
    explicit Moves(const prose::ProseDocument& document);

    // At most one in a sentence, by position.
    const std::vector<prose::TextRange>& at(Move move) const { return m_ranges[static_cast<size_t>(move)]; }
    int count(Move move) const { return static_cast<int>(at(move).size()); }
    bool has(Move move) const { return !at(move).empty(); }
    prose::TextRange first(Move move) const { return has(move) ? at(move).front() : prose::TextRange{}; }
    // Whether somebody speaks who says "I".
    bool hasSpeaker() const { return m_hasSpeaker; }

private:
    friend class MoveReader;
    std::array<std::vector<prose::TextRange>, kMoveCount> m_ranges;
    bool m_hasSpeaker = false;
};

} // namespace wellmet::critique

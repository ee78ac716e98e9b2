// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "prose/phrase_matcher.h"

#include <QVarLengthArray>

#include <array>
#include <span>

namespace wellmet::critique {

// What a stretch of a note does, told from set phrases ("we met at", "would you be open to").
enum class Cue {
    Connection,    // how the two are connected
    Reason,        // why the sender writes now, and to this person
    Value,         // what is in it for the recipient, or for both
    Ask,           // what is asked
    Introduction,  // who the sender is
    Thanks,        // thanks, good wishes
    Interest,      // in what the recipient does, or in what both have in common
    AskTalk,       // asks for a few minutes: a short call, a coffee
    AskFavor,      // asks for work: to read something, to introduce somebody
    AskCommitment, // asks for their name, their money or their time again and again
    Praise,        // words of admiration, one each
    // What only people who know each other this well may say.
    ClosenessMet,          // have met or talked: "as we discussed"
    ClosenessAcquaintance, // more than once: "good to see you again"
    ClosenessFamiliar,     // well: "how are the kids"
    ClosenessClose         // friends: "my old friend"
};
inline constexpr size_t kCueCount = 15;

// Every cue with the name of its phrase list, resources/rules/cues/<id>.json.
std::span<const IdRow<Cue>> cueTable();

// Where a note gives each cue.
class Cues
{
public:
    void add(Cue cue, prose::TextRange range);
    bool has(Cue cue) const { return !at(cue).empty(); }
    prose::TextRange first(Cue cue) const { return has(cue) ? at(cue).front() : prose::TextRange{}; }
    std::span<const prose::TextRange> at(Cue cue) const
    {
        const auto& ranges = m_ranges[static_cast<size_t>(cue)];
        return {ranges.data(), static_cast<size_t>(ranges.size())};
    }

private:
    std::array<QVarLengthArray<prose::TextRange, 2>, kCueCount> m_ranges; // by position
};

} // namespace wellmet::critique

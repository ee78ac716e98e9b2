// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/cues.h"

namespace wellmet::critique {

namespace {
constexpr IdRow<Cue> kTable[] = {{Cue::Connection, u"connection"},
                                 {Cue::Reason, u"reason"},
                                 {Cue::Value, u"value"},
                                 {Cue::Ask, u"ask"},
                                 {Cue::Introduction, u"introduction"},
                                 {Cue::Thanks, u"thanks"},
                                 {Cue::Interest, u"interest"},
                                 {Cue::AskTalk, u"ask-talk"},
                                 {Cue::AskFavor, u"ask-favor"},
                                 {Cue::AskCommitment, u"ask-commitment"},
                                 {Cue::Praise, u"praise"},
                                 {Cue::ClosenessMet, u"closeness-met"},
                                 {Cue::ClosenessAcquaintance, u"closeness-acquaintance"},
                                 {Cue::ClosenessFamiliar, u"closeness-familiar"},
                                 {Cue::ClosenessClose, u"closeness-close"}};
static_assert(std::size(kTable) == kCueCount);
} // namespace

std::span<const IdRow<Cue>> cueTable()
{
    return kTable;
}

void Cues::add(Cue cue, prose::TextRange range)
{
    auto& ranges = m_ranges[static_cast<size_t>(cue)];
    if (ranges.empty() || range.start >= ranges.back().end())
        ranges.push_back(range);
    else if (range.start == ranges.back().start && range.length > ranges.back().length)
        ranges.back() = range; // of phrases that begin together, the longest
}

} // namespace wellmet::critique

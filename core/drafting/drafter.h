// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"
#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "drafting/choice/shape.h"
#include "drafting/draft.h"
#include "drafting/tone.h"

#include <QDate>

#include <functional>
#include <memory>

namespace wellmet::drafting {

// A sentence of the present text that a redraft leaves as it is, byte for byte.
struct Kept
{
    Passage passage;
    int place = 0;       // how many sentences stand before it
    bool isLast = false; // none stands behind it

    friend bool operator==(const Kept&, const Kept&) = default;
};

// What to write. Pointers are borrowed for the call.
struct DraftRequest
{
    const contacts::Contact* contact = nullptr;
    const contacts::SenderProfile* sender = nullptr;
    contacts::Channel channel = contacts::Channel::LinkedIn200;
    Tone tone = Tone::Warm;
    QDate today;
    quint64 seed = 0;                         // another seed, another wording
    int version = 0;                          // "another version": 0, 1, 2…
    std::optional<contacts::Limits> limits{}; // the user's own; else the channel's defaults
    int aimAtMost = 0;                        // UTF-16 units; "shorter". 0 = the channel's own aim
    int aimAtLeast = 0;                       // UTF-16 units; "longer". 0 = as it comes
    QStringList avoid{};                      // texts already sent or drafted, most alike first to be avoided
    QStringList avoidMost{};          // likewise, to people at the same event or employer: they compare notes
    const PhraseUse* batch = nullptr; // how the batch has been said so far: that is worn
    std::vector<Kept> keep{};         // in the order of the text; the rest is written around them
};

// How good a candidate is, 0–100: the critic, handed in by whoever knows both (a writer never grades itself).
using ScoreDraft = std::function<int(const Draft&)>;

// Writes notes from recorded facts only. Stateless after construction; the same request gives the same bytes
// on every machine, whatever other contacts there are.
//
//     const Drafter drafter;
//     const Draft note = drafter.draft({.contact = &tom, .sender = &priya, .today = clock.today()}, score);
class Drafter
{
public:
    Drafter(); // reads the built-in phrase bank, once
    ~Drafter();
    Drafter(const Drafter&) = delete;
    Drafter& operator=(const Drafter&) = delete;

    // What to do, and why when it isn't to write; without a text. Costs far less than a draft.
    Draft advice(const DraftRequest& request) const;
    // The best draft for this request's seed and version.
    Draft draft(const DraftRequest& request, const ScoreDraft& score = {}) const;
    // Up to `count` drafts, best first, at least one: the best, and those least like it and each other in
    // plan (what they say, in which order) among the ones nearly as good. When the plans run out they differ
    // in words.
    std::vector<Draft> variants(const DraftRequest& request, int count, const ScoreDraft& score = {}) const;
    // Up to `count` other ways to say `note.parts[part]`, best first, each of which fits the limit in its
    // place. `note` is the present text with those of its parts that still are as they were drafted.
    std::vector<Passage> alternatives(const DraftRequest& request, const Draft& note, std::size_t part,
                                      int count, const ScoreDraft& score = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wellmet::drafting

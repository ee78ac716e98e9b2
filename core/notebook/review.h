// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "critique/copies/sameness.h"
#include "critique/critic.h"
#include "drafting/drafter.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace wellmet::notebook {

class Notebook;

// The critic and the drafter with what the notebook knows: the sender's profile, the date, the notes sent to
// others. Built once for a window or a run of the command line; follows the notebook's changes.
class Review : public QObject
{
    Q_OBJECT

public:
    // The notes sent to others are read when first asked for: wholly, or as many as a frame allows and the
    // others between events, the critic comparing with those that are read.
    enum class Reading { AtOnce, BetweenEvents };

    explicit Review(Notebook& notebook, Reading reading = Reading::AtOnce, QObject* parent = nullptr);
    ~Review() override;

    // Every rule, whatever the user has silenced.
    critique::CritiqueReport critique(const critique::Note& note, const contacts::Contact& recipient) const;
    // What the editor knows besides; both are optional.
    struct Writing
    {
        const critique::Spelling* spelling = nullptr;    // the user's dictionary; borrowed for the call
        std::optional<prose::TextRange> unfinished = {}; // the word being typed
    };
    // As the user wants to be told: without what they have silenced.
    critique::CritiqueReport advise(const critique::Note& note, const contacts::Contact& recipient,
                                    const Writing& writing) const;
    critique::CritiqueReport advise(const critique::Note& note, const contacts::Contact& recipient) const
    {
        return advise(note, recipient, {});
    }

    // Drafts ranked by the critic; `request.sender` and `request.today` are filled in when unset. When the
    // account's notes are used up (note_budget.h) they come with the advice to wait or to send none.
    std::vector<drafting::Draft> drafts(drafting::DraftRequest request, int count) const;

    // What to do about them and why; without a text, and far cheaper than a draft.
    drafting::Draft advice(drafting::DraftRequest request) const;
    // Up to `count` other ways to say one part of a note, best first; see drafting::Drafter.
    std::vector<drafting::Passage> alternatives(drafting::DraftRequest request, const drafting::Draft& note,
                                                std::size_t part, int count) const;

    const contacts::SenderProfile& sender() const;

Q_SIGNALS:
    void sentNotesRead(); // all of them, some time after they were asked for

private:
    critique::Circumstances circumstances(const contacts::Contact& recipient,
                                          std::optional<contacts::Channel> channel) const;

    // Fills in what the notebook knows: the sender, the day, the user's limits.
    void complete(drafting::DraftRequest& request) const;
    void heedBudget(const drafting::DraftRequest& request, std::span<drafting::Draft> drafts) const;
    drafting::ScoreDraft scoreFor(const drafting::DraftRequest& request) const;

    struct Private;
    std::unique_ptr<Private> d;
};

// The notebook's setting that holds the user's own limit for a channel, in UTF-16 code units; without it the
// channel's default holds.
QString limitSetting(contacts::Channel channel);

// The change that records a note as sent: its text in the timeline with channel and date, and a follow-up
// entry when asked for. A note keeps every follow-up that was due by then: those become done.
contacts::ContactChange recordSent(const contacts::Contact& contact, const QString& text,
                                   contacts::Channel channel, QDate today,
                                   std::optional<QDate> followUp = {});

} // namespace wellmet::notebook

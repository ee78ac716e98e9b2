// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critic.h"
#include "critique/sameness.h"
#include "drafting/drafter.h"

#include <optional>

namespace wellmet::notebook {

class Notebook;

// The critic and the drafter with what the notebook knows: the sender's profile, the date, the notes sent to
// others. Built once for a window or a run of the command line; follows the notebook's changes.
class Review : public QObject
{
    Q_OBJECT

public:
    explicit Review(Notebook& notebook, QObject* parent = nullptr);
    ~Review() override;

    critique::CritiqueReport critique(const critique::Note& note, const contacts::Contact& recipient) const;

    // Drafts ranked by the critic; `request.sender` and `request.today` are filled in when unset.
    std::vector<drafting::Draft> drafts(drafting::DraftRequest request, int count) const;

    const contacts::SenderProfile& sender() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The change that records a note as sent: its text in the timeline with channel and date, and a follow-up
// entry when asked for.
contacts::ContactChange recordSent(const contacts::Contact& contact, const QString& text,
                                   contacts::Channel channel, QDate today,
                                   std::optional<QDate> followUp = {});

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/import_plan.h"

#include <QHash>

namespace wellmet::notebook {

// True for a label that names an occasion: it has a year, a word such as "conference" or "fair", or ends as
// "PyCon" does.
bool looksLikeEvent(const QString& label);

// Collects what a file suggests: an event that somebody's labels name, where nothing is known of how they
// met; an employer or a school that the user's own profile has, too.
class ProposalCollector
{
public:
    // Whose places are shared ones.
    void learn(const contacts::SenderProfile& sender);

    // False when nothing can come of looking at anybody without labels.
    bool knowsPlaces() const { return !m_places.isEmpty(); }
    // True when the person works at one of the user's places and no fact says so yet.
    bool isAtSharedPlace(const contacts::Contact& contact) const;
    // `contact` as it would be stored, at that place of the changes; `labels` are those that the file gives
    // them.
    void look(const contacts::Contact& contact, const QStringList& labels, size_t change);

    std::vector<Proposal> take() { return std::move(m_proposals); } // in the order they were met with

private:
    struct Place
    {
        Proposal::Kind kind;
        QString name; // as the profile has it
    };

    const Place* sharedPlaceOf(const contacts::Contact& contact) const;
    void propose(Proposal::Kind kind, const QString& place, size_t change);

    QHash<QString, Place> m_places; // by folded name
    std::vector<Proposal> m_proposals;
    QHash<QString, size_t> m_byPlace; // where a proposal stands
    QHash<QString, bool> m_isEvent;   // labels that were judged
};

} // namespace wellmet::notebook

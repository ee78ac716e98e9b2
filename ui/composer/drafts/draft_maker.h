// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "drafting/drafter.h"

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

// Asks for drafts for one person and remembers which were shown, so that "another version" is another one and
// "shorter" is shorter than what stands there.
class DraftMaker
{
public:
    struct Order
    {
        const contacts::Contact& contact;
        contacts::Channel channel;
        drafting::Tone tone;
        std::vector<drafting::Kept> keep{}; // sentences that stay
    };

    explicit DraftMaker(const notebook::Review& review) : m_review(review) {}

    // The best draft, and up to two with other plans: see choice().
    const drafting::Draft& first(const Order& order);
    const drafting::Draft& another(const Order& order);
    // At most four fifths, or at least five fourths, of `length` (UTF-16 units), if the facts allow it.
    const drafting::Draft& shorter(const Order& order, qsizetype length);
    const drafting::Draft& longer(const Order& order, qsizetype length);
    // The same version for another tone or channel, or other facts.
    const drafting::Draft& again(const Order& order);
    void forget();

    const drafting::Draft& latest() const { return m_latest; }
    // The drafts of the last first(), best first.
    const std::vector<drafting::Draft>& choice() const { return m_choice; }
    // Takes one of the choice as the latest.
    const drafting::Draft& choose(std::size_t draft);
    // The draft that `text` still is, to the letter; null once it was edited.
    const drafting::Draft* draftOf(const QString& text) const;

private:
    drafting::DraftRequest request(const Order& order, const QStringList& avoid) const;
    const drafting::Draft& make(const Order& order, const QStringList& avoid);
    const drafting::Draft& show(const drafting::Draft& draft);

    const notebook::Review& m_review;
    drafting::Draft m_latest;
    std::vector<drafting::Draft> m_choice;
    QStringList m_shown;
    int m_version = 0;
    int m_aimAtMost = 0;
    int m_aimAtLeast = 0;
};

// What is behind a source of a draft, as a sentence for people: "You noted: We talked about sparse sales."
// `field` is one that drafting::currentField gives. Empty when nothing recorded is behind it; never a private
// fact.
QString originLine(QStringView field, const contacts::Contact& contact,
                   const contacts::SenderProfile& sender);

} // namespace wellmet::ui

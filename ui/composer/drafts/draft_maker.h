// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "drafting/draft.h"
#include "drafting/tone.h"

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
    };

    explicit DraftMaker(const notebook::Review& review) : m_review(review) {}

    const drafting::Draft& first(const Order& order);
    const drafting::Draft& another(const Order& order);
    // At most four fifths of `length` (UTF-16 units), if the facts allow it.
    const drafting::Draft& shorter(const Order& order, qsizetype length);
    // The same version for another tone or channel.
    const drafting::Draft& again(const Order& order);
    void forget();

    const drafting::Draft& latest() const { return m_latest; }
    // The draft that `text` still is, to the letter; null once it was edited.
    const drafting::Draft* draftOf(const QString& text) const;

private:
    const drafting::Draft& make(const Order& order, const QStringList& avoid);

    const notebook::Review& m_review;
    drafting::Draft m_latest;
    QStringList m_shown;
    int m_version = 0;
    int m_aimAtMost = 0;
};

// Where the words at `position` of an unedited draft come from, as a sentence for people: "We talked about
// sparse sales." Empty when no recorded fact is behind them; never a private one.
QString originAt(const drafting::Draft& draft, qsizetype position, const contacts::Contact& contact,
                 const contacts::SenderProfile& sender);

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/known_words.h"
#include "critique/reading/mention_seeker.h"

#include <optional>

namespace wellmet::critique {

// What the critic knows of one recipient and one sender, learned once for many notes to them. Without one it
// learns anew for each note. Borrows both, either may be null; they mustn't change meanwhile. Words are
// learned when first asked for, so one thread at a time may judge by it.
//
//     const Knowledge knowledge(&tom, &me);
//     for (const QString& text : drafts)
//         critic.critique({.text = text}, {.contact = &tom, .sender = &me, .knowledge = &knowledge});
class Knowledge
{
public:
    Knowledge(const contacts::Contact* contact, const contacts::SenderProfile* sender)
        : m_contact(contact),
          m_sender(sender),
          m_seeker(contact, sender)
    {
    }

    const contacts::Contact* contact() const { return m_contact; }
    const contacts::SenderProfile* sender() const { return m_sender; }

    const MentionSeeker& mentions() const { return m_seeker; }
    const KnownWords& words() const
    {
        if (!m_words)
            m_words.emplace(m_contact, m_sender);
        return *m_words;
    }

private:
    const contacts::Contact* m_contact;
    const contacts::SenderProfile* m_sender;
    MentionSeeker m_seeker;
    mutable std::optional<KnownWords> m_words;
};

} // namespace wellmet::critique

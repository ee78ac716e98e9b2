// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "prose/prose_document.h"

namespace wellmet::critique {

// The words of everything that is recorded of a recipient and a sender and not private; both may be null.
class KnownWords
{
public:
    KnownWords(const contacts::Contact* contact, const contacts::SenderProfile* sender);

    bool holds(const prose::Word& word) const;

private:
    void learn(const QString& text);
    void learnInitials(QStringView text);

    std::vector<prose::WordKey> m_keys; // sorted
};

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "prose/prose_document.h"

namespace wellmet::critique {

// Something known that a note speaks of, and the words that do.
struct Mention
{
    enum class Of {
        MetWhere,
        MetBy,
        Relation,
        Role,
        Organization,
        Fact,
        SenderName,
        SenderRole,
        SenderOrganization,
        SenderAbout,
        SenderGoal
    };

    Of of = Of::Fact;
    const contacts::Fact* fact = nullptr; // set for Of::Fact
    prose::TextRange range;               // the closest stretch that holds the words
};

// What a note mentions of what is known about its recipient and its sender. Inflected and shortened forms
// count ("forecasting sparse sales" for "sparse sales forecasts"), half of a thing's own words do. Private
// facts and free notes are never looked for.
class Mentions
{
public:
    Mentions() = default;
    explicit Mentions(std::vector<Mention> mentions) : m_mentions(std::move(mentions)) {} // see MentionSeeker

    const std::vector<Mention>& all() const { return m_mentions; }
    bool has(const contacts::Fact& fact) const;

    // The strongest of each kind; null when there is none.
    const Mention* connection() const; // how the two are connected
    const Mention* reason() const;     // why the sender writes
    const Mention* sender() const;     // who the sender is
    const Mention* personal() const;   // something true of the recipient alone

private:
    std::vector<Mention> m_mentions; // in the order of the record
};

// True for a fact whose mention shows how the two are connected.
bool showsConnection(contacts::FactKind kind);

} // namespace wellmet::critique

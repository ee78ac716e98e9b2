// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/mentions.h"

#include <algorithm>

namespace wellmet::critique {

using contacts::Fact;
using contacts::FactKind;

namespace {

template <class Test>
const Mention* firstWhere(const std::vector<Mention>& mentions, Test test)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(), test);
    return found == mentions.end() ? nullptr : &*found;
}

} // namespace

bool showsConnection(FactKind kind)
{
    return kind != FactKind::Reason && kind != FactKind::Ask && kind != FactKind::Offer;
}

bool Mentions::has(const Fact& fact) const
{
    return firstWhere(m_mentions, [&](const Mention& mention) { return mention.fact == &fact; }) != nullptr;
}

const Mention* Mentions::connection() const
{
    using Of = Mention::Of;
    return firstWhere(m_mentions, [](const Mention& mention) {
        return mention.of == Of::MetWhere || mention.of == Of::MetBy || mention.of == Of::Relation ||
               (mention.fact && showsConnection(mention.fact->kind));
    });
}

const Mention* Mentions::reason() const
{
    const auto isReason = [](const Mention& mention) {
        return mention.of == Mention::Of::SenderGoal ||
               (mention.fact && mention.fact->kind != FactKind::Mutual &&
                mention.fact->kind != FactKind::Shared && mention.fact->kind != FactKind::Together &&
                mention.fact->kind != FactKind::Memory && mention.fact->kind != FactKind::Topic);
    };
    return firstWhere(m_mentions, isReason);
}

const Mention* Mentions::sender() const
{
    using Of = Mention::Of;
    return firstWhere(m_mentions, [](const Mention& mention) {
        return mention.of == Of::SenderRole || mention.of == Of::SenderOrganization ||
               mention.of == Of::SenderAbout;
    });
}

const Mention* Mentions::personal() const
{
    return firstWhere(m_mentions, [](const Mention& mention) {
        return mention.fact && mention.fact->kind != FactKind::Reason;
    });
}

} // namespace wellmet::critique

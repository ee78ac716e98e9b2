// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/sent_before.h"

#include "contacts/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using Entry = SamenessIndex::Entry;

SentBefore sentBefore(const QString& text, const SamenessIndex* sent, const contacts::Contact* recipient)
{
    SentBefore before;
    if (!sent || sent->size() == 0)
        return before;
    const QString key = recipient ? recipient->id.value() : QString();
    for (const SamenessIndex::Match& match : sent->matches(text, key)) {
        const bool isNew = std::ranges::none_of(
            before.people, [&](const Entry& entry) { return entry.key == match.entry.key; });
        if (isNew)
            before.people.push_back(match.entry);
    }
    before.sentences = sent->sentenceMatches(text, key);
    return before;
}

const Entry* neighborAmong(const std::vector<Entry>& people, const contacts::Contact* recipient)
{
    if (!recipient)
        return nullptr;
    const QString employer = contacts::foldedForSearch(recipient->organization);
    const QString event = contacts::foldedForSearch(recipient->met.where);
    const auto neighbor = std::ranges::find_if(people, [&](const Entry& entry) {
        return !entry.circle.isEmpty() && (entry.circle == employer || entry.circle == event);
    });
    return neighbor == people.end() ? nullptr : &*neighbor;
}

QString namesOf(const std::vector<Entry>& people)
{
    constexpr qsizetype kNamed = 2;
    QStringList names;
    for (const Entry& entry : people) {
        if (!entry.label.isEmpty() && names.size() < kNamed)
            names += entry.label;
    }
    const auto all = static_cast<qsizetype>(people.size());
    if (names.isEmpty())
        return all == 1 ? u"somebody else"_s : u"%1 other people"_s.arg(all);
    const qsizetype others = all - names.size();
    if (others == 0)
        return names.join(u" and "_s);
    return names.join(u", "_s) + (others == 1 ? u" and one other"_s : u" and %1 others"_s.arg(others));
}

} // namespace wellmet::critique

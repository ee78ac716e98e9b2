// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/import_planner.h"

#include "notebook/import/contact_merge.h"

#include <utility>

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;

ImportPlanner::ImportPlanner(std::vector<Contact> incoming)
{
    m_changes.reserve(incoming.size());
    m_people.reserve(incoming.size());
    m_matcher.reserve(incoming.size());
    for (Contact& contact : incoming)
        take(std::move(contact));
}

void ImportPlanner::take(Contact contact)
{
    const ContactMatcher::Keys keys(contact);
    for (const Match& match : m_matcher.find(keys)) {
        Contact& same = *m_changes[match.index].after;
        const bool haveOwnIds = !contact.id.isNull() && !same.id.isNull();
        if (haveOwnIds && contact.id != same.id)
            continue;
        Person& person = m_people[match.index];
        ++(mergeInto(same, contact) ? person.gaining : person.repeating);
        m_matcher.addKeys(keys, match.index);
        return;
    }
    m_people.emplace_back();
    m_changes.push_back({.before = {}, .after = std::move(contact)});
    m_matcher.add(keys);
}

void ImportPlanner::meet(const Contact& known)
{
    for (const Match& match : m_matcher.find(ContactMatcher::Keys(known))) {
        Person& person = m_people[match.index];
        if (match.by == MatchBy::Id)
            m_foundById.insert(known.id);
        if (person.known && person.by <= match.by)
            continue;
        person.known = std::make_unique<Contact>(known);
        person.by = match.by;
    }
}

// A restored backup may hold two people of one name: each is known by an id of their own.
bool ImportPlanner::isSomebodyElse(size_t index) const
{
    const Person& person = m_people[index];
    const bool hasOwnId = !m_changes[index].after->id.isNull();
    return person.by != MatchBy::Id && hasOwnId && m_foundById.contains(person.known->id);
}

void ImportPlanner::finish(ImportPlan& plan)
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].known && !isSomebodyElse(i)) {
            planMerge(i, plan);
            continue;
        }
        ++plan.added;
        plan.merged += m_people[i].gaining;
        plan.unchanged += m_people[i].repeating;
    }
    std::erase_if(m_changes, [](const ContactChange& change) { return change.before == change.after; });
    plan.changes = std::move(m_changes);
}

void ImportPlanner::planMerge(size_t index, ImportPlan& plan)
{
    const Person& person = m_people[index];
    const Contact incoming = *std::exchange(m_changes[index].after, std::nullopt);
    const auto found = m_changeOf.constFind(person.known->id);
    const size_t place = found == m_changeOf.constEnd() ? index : *found;
    ContactChange& change = m_changes[place];
    if (place == index) {
        m_changeOf.insert(person.known->id, index);
        change = {.before = *person.known, .after = *person.known};
    }
    const bool gains = mergeInto(*change.after, incoming);
    ++(gains ? plan.merged : plan.unchanged);
    plan.unchanged += person.gaining + person.repeating;
}

} // namespace wellmet::notebook

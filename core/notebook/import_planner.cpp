// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import_planner.h"

#include "notebook/contact_merge.h"

#include <algorithm>

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;

ImportPlanner::ImportPlanner(std::vector<Contact> incoming)
{
    m_people.reserve(incoming.size());
    m_matcher.reserve(incoming.size());
    for (Contact& contact : incoming)
        take(std::move(contact));
}

void ImportPlanner::take(Contact contact)
{
    const ContactMatcher::Keys keys(contact);
    for (const Match& match : m_matcher.find(keys)) {
        Person& same = m_people[match.index];
        const bool haveOwnIds = !contact.id.isNull() && !same.contact.id.isNull();
        if (haveOwnIds && contact.id != same.contact.id)
            continue;
        ++(mergeInto(same.contact, contact) ? same.gaining : same.repeating);
        m_matcher.addKeys(keys, match.index);
        return;
    }
    m_people.push_back({.contact = std::move(contact), .known = {}});
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
bool ImportPlanner::isSomebodyElse(const Person& person) const
{
    return person.by != MatchBy::Id && !person.contact.id.isNull() && m_foundById.contains(person.known->id);
}

void ImportPlanner::finish(ImportPlan& plan)
{
    plan.changes.reserve(m_people.size());
    for (Person& person : m_people) {
        if (!person.known || isSomebodyElse(person))
            planAddition(person, plan);
        else
            planMerge(person, plan);
    }
    std::erase_if(plan.changes, [](const ContactChange& change) { return change.before == change.after; });
}

void ImportPlanner::planAddition(Person& person, ImportPlan& plan) const
{
    plan.changes.push_back({.before = {}, .after = std::move(person.contact)});
    ++plan.added;
    plan.merged += person.gaining;
    plan.unchanged += person.repeating;
}

void ImportPlanner::planMerge(Person& person, ImportPlan& plan)
{
    const auto found = m_changeOf.constFind(person.known->id);
    const size_t index = found == m_changeOf.constEnd() ? plan.changes.size() : *found;
    if (index == plan.changes.size()) {
        m_changeOf.insert(person.known->id, index);
        plan.changes.push_back({.before = *person.known, .after = *person.known});
    }
    const bool gains = mergeInto(*plan.changes[index].after, person.contact);
    ++(gains ? plan.merged : plan.unchanged);
    plan.unchanged += person.gaining + person.repeating;
}

} // namespace wellmet::notebook

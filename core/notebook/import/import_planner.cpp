// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/import_planner.h"

#include "notebook/import/contact_merge.h"

#include <algorithm>
#include <utility>

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;

ImportPlanner::ImportPlanner(exchange::ImportBatch batch, const contacts::SenderProfile& sender)
    : m_proposals(sender)
{
    const size_t size = batch.contacts.size() + batch.onlyIfKnown.size();
    m_changes.reserve(size);
    m_people.reserve(size);
    m_matcher.reserve(size);
    for (Contact& contact : batch.contacts)
        take(std::move(contact), true);
    for (Contact& contact : batch.onlyIfKnown)
        take(std::move(contact), false);
}

void ImportPlanner::take(Contact contact, bool mayAdd)
{
    const ContactMatcher::Keys keys(contact);
    for (const Match& match : m_matcher.find(keys)) {
        Contact& same = *m_changes[match.index].after;
        const bool haveOwnIds = !contact.id.isNull() && !same.id.isNull();
        if (haveOwnIds && contact.id != same.id)
            continue;
        Person& person = m_people[match.index];
        noteConflicts(match.index, same, contact);
        ++(mergeInto(same, contact) ? person.gaining : person.repeating);
        person.mayAdd = person.mayAdd || mayAdd;
        m_matcher.addKeys(keys, match.index);
        return;
    }
    m_people.emplace_back().mayAdd = mayAdd;
    m_changes.push_back({.before = {}, .after = std::move(contact)});
    m_matcher.add(keys);
}

void ImportPlanner::meet(const Contact& known)
{
    const std::vector<Match> matches = m_matcher.find(ContactMatcher::Keys(known));
    for (const Match& match : matches) {
        Person& person = m_people[match.index];
        if (match.by == MatchBy::Id)
            m_foundById.insert(known.id);
        if (person.known && person.by <= match.by)
            continue;
        person.known = std::make_unique<Contact>(known);
        person.by = match.by;
    }
    if (matches.empty() && m_proposals.isAtSharedPlace(known))
        m_bystanders.push_back(known);
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
        if (m_people[i].known && !isSomebodyElse(i))
            planMerge(i, plan);
        else
            planAddition(i, plan);
    }
    for (Contact& contact : m_bystanders) {
        m_proposals.look(contact, {}, m_changes.size());
        m_changes.push_back({.before = contact, .after = std::move(contact)});
    }
    plan.proposals = m_proposals.take();
    dropIdleChanges(plan);
}

void ImportPlanner::planAddition(size_t index, ImportPlan& plan)
{
    const Person& person = m_people[index];
    if (!person.mayAdd) {
        ++plan.passedOver;
        m_changes[index].after.reset();
        return;
    }
    ++plan.added;
    plan.merged += person.gaining;
    plan.unchanged += person.repeating;
    const Contact& contact = *m_changes[index].after;
    m_proposals.look(contact, contact.tags, index);
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
    if (place != index) {
        for (const size_t conflict : m_conflictsOf.values(index)) {
            m_conflicts[conflict].change = place;
            m_conflictsOf.insert(place, conflict);
        }
    }
    noteConflicts(place, *change.after, incoming);
    const bool gains = mergeInto(*change.after, incoming);
    ++(gains ? plan.merged : plan.unchanged);
    plan.unchanged += person.gaining + person.repeating;
    m_proposals.look(*change.after, incoming.tags, place);
}

void ImportPlanner::noteConflicts(size_t place, const Contact& known, const Contact& incoming)
{
    for (const MergeField field : disagreements(known, incoming)) {
        const QList<size_t> noted = m_conflictsOf.values(place);
        const bool isNoted = std::ranges::any_of(noted, [&](size_t i) {
            return m_conflicts[i].field == field && agree(field, m_conflicts[i].theirs, incoming);
        });
        if (isNoted)
            continue;
        m_conflictsOf.insert(place, m_conflicts.size());
        Conflict& conflict = m_conflicts.emplace_back();
        conflict.change = place;
        conflict.field = field;
        takeField(field, conflict.theirs, incoming);
    }
}

// Nobody is written who stays as they are, unless there is something to decide about them.
void ImportPlanner::dropIdleChanges(ImportPlan& plan)
{
    std::erase_if(m_conflicts, [&](const Conflict& conflict) { return !m_changes[conflict.change].after; });
    std::ranges::stable_sort(m_conflicts, {}, &Conflict::change);
    std::vector<bool> isNeeded(m_changes.size());
    for (size_t i = 0; i < m_changes.size(); ++i)
        isNeeded[i] = m_changes[i].before != m_changes[i].after;
    for (const Conflict& conflict : m_conflicts)
        isNeeded[conflict.change] = true;
    for (const Proposal& proposal : plan.proposals) {
        for (const size_t place : proposal.changes)
            isNeeded[place] = true;
    }
    std::vector<size_t> newPlace(m_changes.size());
    size_t kept = 0;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        newPlace[i] = kept;
        if (!isNeeded[i])
            continue;
        if (kept != i)
            m_changes[kept] = std::move(m_changes[i]);
        ++kept;
    }
    m_changes.erase(m_changes.begin() + static_cast<std::ptrdiff_t>(kept), m_changes.end());
    for (Conflict& conflict : m_conflicts)
        conflict.change = newPlace[conflict.change];
    for (Proposal& proposal : plan.proposals) {
        for (size_t& place : proposal.changes)
            place = newPlace[place];
    }
    plan.changes = std::move(m_changes);
    plan.conflicts = std::move(m_conflicts);
}

} // namespace wellmet::notebook

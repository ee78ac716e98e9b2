// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/import_planner.h"

#include "notebook/import/contact_merge.h"

#include <algorithm>
#include <utility>

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;

std::vector<Match> ImportPlanner::find(const ContactMatcher::Keys& keys) const
{
    return m_matcher.find(keys,
                          [this](size_t index) { return ContactMatcher::Keys(m_changes.after(index)).name; });
}

void ImportPlanner::take(Contact contact, bool mayAdd)
{
    const ContactMatcher::Keys keys(contact);
    for (const Match& match : find(keys)) {
        Contact same = m_changes.after(match.index);
        const bool haveOwnIds = !contact.id.isNull() && !same.id.isNull();
        if (haveOwnIds && contact.id != same.id)
            continue;
        Person& person = m_people[match.index];
        noteConflicts(match.index, same, contact);
        const bool gains = mergeInto(same, contact);
        ++(gains ? person.gaining : person.repeating);
        person.mayAdd = person.mayAdd || mayAdd;
        person.hasLabels = person.hasLabels || !contact.tags.isEmpty();
        if (gains)
            m_changes.replaceAfter(match.index, same);
        m_matcher.addKeys(keys, match.index);
        return;
    }
    Person& person = m_people.emplace_back();
    person.mayAdd = mayAdd;
    person.hasLabels = !contact.tags.isEmpty();
    m_changes.append({.before = {}, .after = std::move(contact)});
    m_matcher.add(keys);
}

void ImportPlanner::meet(const Contact& known)
{
    const std::vector<Match> matches = find(ContactMatcher::Keys(known));
    PackedPeople::Place place = PackedPeople::kNowhere;
    const auto putAside = [&] { return place < 0 ? place = m_changes.putAside(known) : place; };
    for (const Match& match : matches) {
        Person& person = m_people[match.index];
        if (match.by == MatchBy::Id)
            m_foundById.insert(known.id);
        if (person.known >= 0 && person.by <= match.by)
            continue;
        person.known = putAside();
        person.by = match.by;
    }
    if (matches.empty() && m_proposals.isAtSharedPlace(known))
        m_bystanders.push_back(putAside());
}

// A restored backup may hold two people of one name: each is known by an id of their own.
bool ImportPlanner::isSomebodyElse(size_t index, const Contact& incoming, const Contact& known) const
{
    return m_people[index].by != MatchBy::Id && !incoming.id.isNull() && m_foundById.contains(known.id);
}

void ImportPlanner::finish(ImportPlan& plan)
{
    for (size_t i = 0; i < m_people.size(); ++i)
        planPerson(i, plan);
    for (const PackedPeople::Place place : m_bystanders) {
        const Contact contact = m_changes.asideAt(place);
        m_proposals.look(contact, {}, m_changes.size());
        m_changes.append({.before = contact, .after = contact});
    }
    plan.proposals = m_proposals.take();
    dropIdleChanges(plan);
}

void ImportPlanner::planPerson(size_t index, ImportPlan& plan)
{
    if (m_people[index].known < 0)
        return planAddition(index, plan);
    const Contact incoming = m_changes.after(index);
    const Contact known = m_changes.asideAt(m_people[index].known);
    if (isSomebodyElse(index, incoming, known))
        planAddition(index, plan);
    else
        planMerge(index, incoming, known, plan);
}

void ImportPlanner::planAddition(size_t index, ImportPlan& plan)
{
    const Person& person = m_people[index];
    if (!person.mayAdd) {
        ++plan.passedOver;
        m_changes.set(index, {});
        return;
    }
    ++plan.added;
    plan.merged += person.gaining;
    plan.unchanged += person.repeating;
    if (!person.hasLabels && !m_proposals.knowsPlaces())
        return;
    const Contact contact = m_changes.after(index);
    m_proposals.look(contact, contact.tags, index);
}

void ImportPlanner::planMerge(size_t index, const Contact& incoming, const Contact& known, ImportPlan& plan)
{
    const Person& person = m_people[index];
    const auto found = m_changeOf.constFind(known.id);
    const bool isFirst = found == m_changeOf.constEnd();
    const size_t place = isFirst ? index : *found;
    ContactChange change = isFirst ? ContactChange{.before = known, .after = known} : m_changes.at(place);
    if (isFirst) {
        m_changeOf.insert(known.id, index);
    } else {
        m_changes.set(index, {});
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
    m_changes.set(place, change);
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
    std::erase_if(m_conflicts,
                  [&](const Conflict& conflict) { return !m_changes.hasAfter(conflict.change); });
    std::ranges::stable_sort(m_conflicts, {}, &Conflict::change);
    std::vector<bool> isNeeded(m_changes.size());
    for (size_t i = 0; i < m_changes.size(); ++i)
        isNeeded[i] = m_changes.isNews(i);
    for (const Conflict& conflict : m_conflicts)
        isNeeded[conflict.change] = true;
    for (const Proposal& proposal : plan.proposals) {
        for (const size_t place : proposal.changes)
            isNeeded[place] = true;
    }
    const std::vector<size_t> newPlace = m_changes.keepOnly(isNeeded);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/planned_changes.h"

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;

ContactChange PlannedChanges::at(size_t number) const
{
    const Change& change = m_changes[number];
    ContactChange whole;
    if (change.before >= 0)
        whole.before = m_people->at(change.before);
    if (change.after >= 0)
        whole.after = m_people->at(change.after);
    return whole;
}

Contact PlannedChanges::after(size_t number) const
{
    return m_people->at(m_changes[number].after);
}

void PlannedChanges::replaceAfter(size_t number, const Contact& person)
{
    Change& change = m_changes[number];
    change.after = m_people->replace(change.after, person);
}

PlannedChanges::Change PlannedChanges::put(const ContactChange& change)
{
    Change put{.isNews = change.before != change.after};
    if (change.before)
        put.before = m_people->add(*change.before);
    if (change.after)
        put.after = put.isNews ? m_people->add(*change.after) : put.before;
    return put;
}

std::vector<size_t> PlannedChanges::keepOnly(const std::vector<bool>& isKept)
{
    std::vector<size_t> places(m_changes.size());
    size_t kept = 0;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        places[i] = kept;
        if (isKept[i])
            m_changes[kept++] = m_changes[i];
    }
    m_changes.resize(kept);
    m_changes.shrink_to_fit();
    return places;
}

} // namespace wellmet::notebook

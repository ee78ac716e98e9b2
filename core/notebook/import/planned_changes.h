// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "notebook/import/packed_people.h"

#include <memory>
#include <vector>

namespace wellmet::notebook {

// What an import would change, in order, numbered from 0. The people lie packed aside, so that memory doesn't
// follow the size of a file. Copies share them.
class PlannedChanges
{
public:
    size_t size() const { return m_changes.size(); }
    bool empty() const { return m_changes.empty(); }

    contacts::ContactChange at(size_t number) const;
    contacts::ContactChange front() const { return at(0); }
    contacts::Contact after(size_t number) const; // somebody must be left
    bool hasAfter(size_t number) const { return m_changes[number].after >= 0; }
    bool isNews(size_t number) const { return m_changes[number].isNews; } // `before` isn't `after`

    void append(const contacts::ContactChange& change) { m_changes.push_back(put(change)); }
    void set(size_t number, const contacts::ContactChange& change) { m_changes[number] = put(change); }
    // Somebody new of whom the file says more, before there are copies of this.
    void replaceAfter(size_t number, const contacts::Contact& person);
    void clear() { *this = {}; }
    // Leaves those out that aren't marked, and says where the others have come to.
    std::vector<size_t> keepOnly(const std::vector<bool>& isKept);

    // Somebody who may be needed in a change to come.
    PackedPeople::Place putAside(const contacts::Contact& person) { return m_people->add(person); }
    contacts::Contact asideAt(PackedPeople::Place place) const { return m_people->at(place); }

    // False when something of it couldn't be read back: nothing of it may be written then.
    bool isSound() const { return m_people->isSound(); }

private:
    struct Change
    {
        PackedPeople::Place before = PackedPeople::kNowhere;
        PackedPeople::Place after = PackedPeople::kNowhere;
        bool isNews = false;
    };

    Change put(const contacts::ContactChange& change);

    std::shared_ptr<PackedPeople> m_people = std::make_shared<PackedPeople>();
    std::vector<Change> m_changes;
};

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QHash>

namespace wellmet::notebook {

// How surely two entries are one person; a smaller value is surer.
enum class MatchBy { Id, Profile, Email, NameAndEmployer };

struct Match
{
    size_t index = 0;
    MatchBy by = MatchBy::Id;
};

// True when two lists of folded words, a space between them, share one.
bool haveCommonWord(const QString& words, const QString& others);

// Finds the entry for a person by everything that can tell them: id, profile link, e-mail, and name with
// employer. An e-mail counts only when the names have a word in common (families share addresses), a name
// only when no profile links speak against it.
class ContactMatcher
{
public:
    // What can tell one person from another, worked out once.
    struct Keys
    {
        explicit Keys(const contacts::Contact& contact);

        QString id;
        QString slug; // of the profile link
        QStringList emails;
        QString name; // folded, as is the employer
        QString nameAndEmployer;
    };

    void reserve(size_t entries);
    // Entries are numbered in the order they are added.
    void add(const Keys& keys);
    // Lets entry `index` be found by these keys as well.
    void addKeys(const Keys& keys, size_t index);

    // Every entry that may be this person, the surest first.
    std::vector<Match> find(const Keys& keys) const;

private:
    struct Entry
    {
        QString name;
        QString slug;
    };

    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_byId;
    QHash<QString, size_t> m_bySlug;
    QHash<QString, size_t> m_byEmail;
    QMultiHash<QString, size_t> m_byName;
};

} // namespace wellmet::notebook

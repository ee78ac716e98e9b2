// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QHash>

#include <functional>
#include <vector>

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

    // The folded name of an entry, for the few times that it is asked for.
    using NameOf = std::function<QString(size_t index)>;

    // Entries are numbered in the order they are added.
    void add(const Keys& keys);
    // Lets entry `index` be found by these keys as well.
    void addKeys(const Keys& keys, size_t index);

    // Every entry that may be this person, the surest first.
    std::vector<Match> find(const Keys& keys, const NameOf& nameOf) const;

private:
    // Of a key 64 bits are kept, of an entry its number: files hold hundreds of thousands.
    using ByKey = QHash<quint64, quint32>;

    // The entries of one name and employer, the last one first.
    struct Namesake
    {
        quint32 index = 0;
        quint32 next = 0; // place of the next, counted from 1; 0 is none
    };

    static void learn(ByKey& known, const QString& key, size_t index);

    std::vector<quint64> m_slugs; // of each entry, 0 when it has none
    ByKey m_byId;
    ByKey m_bySlug;
    ByKey m_byEmail;
    ByKey m_byName; // places in m_namesakes, counted from 1
    std::vector<Namesake> m_namesakes;
};

} // namespace wellmet::notebook

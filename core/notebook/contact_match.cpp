// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/contact_match.h"

#include "exchange/profile_link.h"
#include "storage/people/search_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;

namespace {

QString nameKey(const Contact& contact)
{
    return storage::folded(contact.name.simplified()) + u'\n' +
           storage::folded(contact.organization.simplified());
}

QStringList nameWords(const Contact& contact)
{
    return storage::folded(contact.name.simplified()).split(u' ');
}

// A name that more entries share than this tells nobody apart, and must not cost more either.
constexpr int kMostNamesakes = 50;

bool haveCommonWord(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&](const QString& word) { return b.contains(word); });
}

} // namespace

void ContactMatcher::add(const Contact& contact)
{
    m_entries.push_back({nameWords(contact), {}});
    addKeys(contact, m_entries.size() - 1);
}

void ContactMatcher::addKeys(const Contact& contact, size_t index)
{
    const auto learn = [index](QHash<QString, size_t>& keys, const QString& key) {
        if (!key.isEmpty() && !keys.contains(key))
            keys.insert(key, index);
    };
    const QString slug = exchange::profileSlug(contact.links);
    if (m_entries[index].slug.isEmpty())
        m_entries[index].slug = slug;
    learn(m_byId, contact.id.value());
    learn(m_bySlug, slug);
    for (const QString& email : contact.emails)
        learn(m_byEmail, email.trimmed().toLower());
    m_byName.insert(nameKey(contact), index);
}

std::vector<Match> ContactMatcher::find(const Contact& contact) const
{
    std::vector<Match> matches;
    const auto look = [&](const QHash<QString, size_t>& keys, const QString& key, MatchBy by) {
        if (const auto found = keys.constFind(key); !key.isEmpty() && found != keys.constEnd())
            matches.push_back({*found, by});
    };
    const QString slug = exchange::profileSlug(contact.links);
    look(m_byId, contact.id.value(), MatchBy::Id);
    look(m_bySlug, slug, MatchBy::Profile);
    const QStringList words = contact.emails.isEmpty() ? QStringList() : nameWords(contact);
    for (const QString& email : contact.emails) {
        look(m_byEmail, email.trimmed().toLower(), MatchBy::Email);
        const bool isLatest = !matches.empty() && matches.back().by == MatchBy::Email;
        if (isLatest && !haveCommonWord(words, m_entries[matches.back().index].nameWords))
            matches.pop_back();
    }
    const auto [first, last] = m_byName.equal_range(nameKey(contact));
    int namesakes = 0;
    for (auto entry = first; entry != last && ++namesakes <= kMostNamesakes; ++entry) {
        const QString& other = m_entries[*entry].slug;
        if (slug.isEmpty() || other.isEmpty() || slug == other)
            matches.push_back({*entry, MatchBy::NameAndEmployer});
    }
    std::ranges::stable_sort(matches, {},
                             [](const Match& match) { return std::pair(match.by, match.index); });
    return matches;
}

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/contact_match.h"

#include "exchange/profile_link.h"
#include "storage/people/search_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;

namespace {

// A name that more entries share than this tells nobody apart, and must not cost more either.
constexpr int kMostNamesakes = 50;

} // namespace

bool haveCommonWord(const QString& words, const QString& others)
{
    const QStringList known = others.split(u' ');
    return std::ranges::any_of(words.split(u' '), [&](const QString& word) { return known.contains(word); });
}

ContactMatcher::Keys::Keys(const Contact& contact)
    : id(contact.id.value()),
      slug(exchange::profileSlug(contact.links)),
      name(storage::folded(contact.name.simplified())),
      nameAndEmployer(name + u'\n' + storage::folded(contact.organization.simplified()))
{
    for (const QString& email : contact.emails)
        emails << email.trimmed().toLower();
}

void ContactMatcher::reserve(size_t entries)
{
    const auto size = static_cast<qsizetype>(entries);
    m_entries.reserve(entries);
    m_bySlug.reserve(size);
    m_byName.reserve(size);
}

void ContactMatcher::add(const Keys& keys)
{
    m_entries.push_back({keys.name, {}});
    addKeys(keys, m_entries.size() - 1);
}

void ContactMatcher::addKeys(const Keys& keys, size_t index)
{
    const auto learn = [index](QHash<QString, size_t>& known, const QString& key) {
        if (!key.isEmpty() && !known.contains(key))
            known.insert(key, index);
    };
    if (m_entries[index].slug.isEmpty())
        m_entries[index].slug = keys.slug;
    learn(m_byId, keys.id);
    learn(m_bySlug, keys.slug);
    for (const QString& email : keys.emails)
        learn(m_byEmail, email);
    m_byName.insert(keys.nameAndEmployer, index);
}

std::vector<Match> ContactMatcher::find(const Keys& keys) const
{
    std::vector<Match> matches;
    const auto look = [&](const QHash<QString, size_t>& known, const QString& key, MatchBy by) {
        if (const auto found = known.constFind(key); !key.isEmpty() && found != known.constEnd())
            matches.push_back({*found, by});
    };
    look(m_byId, keys.id, MatchBy::Id);
    look(m_bySlug, keys.slug, MatchBy::Profile);
    for (const QString& email : keys.emails) {
        look(m_byEmail, email, MatchBy::Email);
        const bool isLatest = !matches.empty() && matches.back().by == MatchBy::Email;
        if (isLatest && !haveCommonWord(keys.name, m_entries[matches.back().index].name))
            matches.pop_back();
    }
    const auto [first, last] = m_byName.equal_range(keys.nameAndEmployer);
    int namesakes = 0;
    for (auto entry = first; entry != last && ++namesakes <= kMostNamesakes; ++entry) {
        const QString& other = m_entries[*entry].slug;
        if (keys.slug.isEmpty() || other.isEmpty() || keys.slug == other)
            matches.push_back({*entry, MatchBy::NameAndEmployer});
    }
    std::ranges::stable_sort(matches, {},
                             [](const Match& match) { return std::pair(match.by, match.index); });
    return matches;
}

} // namespace wellmet::notebook

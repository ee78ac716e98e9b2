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

// FNV-1a by code units, with the high bits brought down; 0 for an empty key alone.
quint64 hashOf(const QString& key)
{
    quint64 sum = key.isEmpty() ? 0 : 0xcbf29ce484222325U;
    for (const QChar c : key) {
        sum = (sum ^ c.unicode()) * 0x100000001b3U;
        sum ^= sum >> 32;
    }
    return sum;
}

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

void ContactMatcher::add(const Keys& keys)
{
    m_slugs.push_back(0);
    addKeys(keys, m_slugs.size() - 1);
}

void ContactMatcher::learn(ByKey& known, const QString& key, size_t index)
{
    if (const quint64 hash = hashOf(key); hash != 0 && !known.contains(hash))
        known.insert(hash, static_cast<quint32>(index));
}

void ContactMatcher::addKeys(const Keys& keys, size_t index)
{
    if (m_slugs[index] == 0)
        m_slugs[index] = hashOf(keys.slug);
    learn(m_byId, keys.id, index);
    learn(m_bySlug, keys.slug, index);
    for (const QString& email : keys.emails)
        learn(m_byEmail, email, index);
    quint32& last = m_byName[hashOf(keys.nameAndEmployer)];
    m_namesakes.push_back({.index = static_cast<quint32>(index), .next = last});
    last = static_cast<quint32>(m_namesakes.size());
}

std::vector<Match> ContactMatcher::find(const Keys& keys, const NameOf& nameOf) const
{
    std::vector<Match> matches;
    const auto look = [&](const ByKey& known, const QString& key, MatchBy by) {
        if (const auto found = known.constFind(hashOf(key)); !key.isEmpty() && found != known.constEnd())
            matches.push_back({*found, by});
    };
    look(m_byId, keys.id, MatchBy::Id);
    look(m_bySlug, keys.slug, MatchBy::Profile);
    for (const QString& email : keys.emails) {
        look(m_byEmail, email, MatchBy::Email);
        const bool isLatest = !matches.empty() && matches.back().by == MatchBy::Email;
        if (isLatest && !haveCommonWord(keys.name, nameOf(matches.back().index)))
            matches.pop_back();
    }
    const quint64 slug = hashOf(keys.slug);
    int namesakes = 0;
    for (quint32 next = m_byName.value(hashOf(keys.nameAndEmployer)); next > 0 && namesakes < kMostNamesakes;
         ++namesakes) {
        const Namesake& namesake = m_namesakes[next - 1];
        const quint64 other = m_slugs[namesake.index];
        if (slug == 0 || other == 0 || slug == other)
            matches.push_back({namesake.index, MatchBy::NameAndEmployer});
        next = namesake.next;
    }
    std::ranges::stable_sort(matches, {},
                             [](const Match& match) { return std::pair(match.by, match.index); });
    return matches;
}

} // namespace wellmet::notebook

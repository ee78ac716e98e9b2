// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/people.h"

#include "contacts/names.h"
#include "contacts/outcome_date.h"
#include "exchange/import_checks.h"
#include "exchange/profile_link.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;
using contacts::Interaction;
using contacts::Outcome;

namespace {

QString nameKey(const QString& name)
{
    return contacts::foldedForSearch(name.simplified());
}

// In the order they happened: those of one day by the minute, where it is known.
void sortHistory(Contact& contact)
{
    std::ranges::stable_sort(contact.history, {}, [](const Interaction& entry) {
        return std::pair(entry.on.first(), linkedInMinute(entry));
    });
}

// A message was answered when the next thing that happened is one of theirs.
void settleReplies(Contact& contact)
{
    for (size_t i = 0; i + 1 < contact.history.size(); ++i) {
        Interaction& entry = contact.history[i];
        if (entry.kind == Interaction::sent() && entry.channel == contacts::Channel::LinkedInMessage &&
            contact.history[i + 1].kind == Interaction::received())
            entry.outcome = Outcome::Replied;
    }
}

} // namespace

QJsonObject linkedInTrace(const QString& at, QJsonObject more)
{
    if (!at.isEmpty())
        more[u"at"_s] = at;
    return more.isEmpty() ? QJsonObject() : QJsonObject{{u"linkedin"_s, more}};
}

QString linkedInMinute(const Interaction& entry)
{
    return entry.extra.isEmpty() ? QString() : entry.extra[u"linkedin"_s][u"at"_s].toString();
}

bool acceptConnected(Contact& contact)
{
    const QString connected = contact.extra.value(u"linkedin"_s)[u"connected_on"_s].toString();
    if (connected.isEmpty())
        return false;
    bool isChanged = false;
    for (Interaction& entry : contact.history) {
        const bool asks =
            entry.kind == Interaction::sent() && entry.channel && contacts::isNote(*entry.channel);
        if (!asks || entry.outcome != Outcome::Pending)
            continue;
        const auto day = PartialDate::fromIso(connected);
        isChanged = true;
        if (day && day->precision() == PartialDate::Precision::Day && day->first() >= entry.on.first())
            contacts::setOutcome(entry, Outcome::Accepted, day->first());
        else
            entry.outcome = Outcome::Accepted;
    }
    return isChanged;
}

LinkedInPeople::LinkedInPeople(ImportBatch& batch) : m_batch(batch), m_connections(std::ssize(batch.contacts))
{
    m_bySlug.reserve(m_connections);
    m_byName.reserve(m_connections);
    for (qsizetype i = 0; i < m_connections; ++i)
        learn(batch.contacts[static_cast<size_t>(i)], i);
}

void LinkedInPeople::learn(const Contact& contact, qsizetype place)
{
    if (const QString slug = profileSlug(contact.links); !slug.isEmpty() && !m_bySlug.contains(slug))
        m_bySlug.insert(slug, place);
    if (const QString key = nameKey(contact.name); !key.isEmpty())
        m_byName.insert(key, m_byName.contains(key) ? kSeveral : place);
}

const Contact& LinkedInPeople::at(qsizetype place) const
{
    return place < m_connections ? m_batch.contacts[static_cast<size_t>(place)]
                                 : m_others[static_cast<size_t>(place - m_connections)].contact;
}

qsizetype LinkedInPeople::placeOf(const QString& slug, const QString& key) const
{
    if (const auto known = m_bySlug.constFind(slug); !slug.isEmpty() && known != m_bySlug.constEnd())
        return *known;
    const qsizetype namesake = key.isEmpty() ? -1 : m_byName.value(key, -1);
    const bool speaksAgainst = namesake >= 0 && !slug.isEmpty() && !profileSlug(at(namesake).links).isEmpty();
    return speaksAgainst ? -1 : namesake;
}

Contact* LinkedInPeople::find(const QString& name, const QString& link, int line, Standing standing)
{
    const QString slug = profileSlug(QStringView(link));
    const QString key = nameKey(name);
    qsizetype place = placeOf(slug, key);
    if (place < 0 && key.isEmpty())
        return nullptr;
    if (place < 0) {
        place = m_connections + std::ssize(m_others);
        Other& other = m_others.emplace_back();
        other.contact.name = name.simplified();
        if (isWebLink(link))
            other.contact.links << link;
        other.line = line;
        learn(other.contact, place);
    }
    if (place < m_connections)
        return &m_batch.contacts[static_cast<size_t>(place)];
    Other& other = m_others[static_cast<size_t>(place - m_connections)];
    if (standing == Standing::Person)
        other.standing = standing;
    return &other.contact;
}

void LinkedInPeople::finish()
{
    for (Contact& contact : m_batch.contacts) {
        if (contact.history.empty())
            continue;
        sortHistory(contact);
        settleReplies(contact);
        acceptConnected(contact);
    }
    for (Other& other : m_others) {
        sortHistory(other.contact);
        settleReplies(other.contact);
        if (other.standing == Standing::Person)
            addTo(m_batch, std::move(other.contact), other.line);
        else
            m_batch.onlyIfKnown.push_back(std::move(other.contact));
    }
    m_others.clear();
}

} // namespace wellmet::exchange

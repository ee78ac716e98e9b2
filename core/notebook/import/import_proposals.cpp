// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/import_proposals.h"

#include "contacts/names.h"
#include "exchange/linkedin/career.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;
using contacts::Fact;
using contacts::FactKind;

namespace {

// Folded, in the languages whose address books are read.
constexpr std::array<QStringView, 47> kOccasions = {
    u"conference", u"conf",      u"meetup",   u"summit",     u"fair",    u"festival",   u"workshop",
    u"hackathon",  u"symposium", u"congress", u"convention", u"expo",    u"exhibition", u"seminar",
    u"retreat",    u"camp",      u"bootcamp", u"wedding",    u"party",   u"reunion",    u"gala",
    u"days",       u"week",      u"weekend",  u"tour",       u"trip",    u"cruise",     u"webinar",
    u"forum",      u"messe",     u"kongress", u"konferenz",  u"tagung",  u"treffen",    u"hochzeit",
    u"salon",      u"congres",   u"colloque", u"mariage",    u"atelier", u"feria",      u"congreso",
    u"jornada",    u"jornadas",  u"boda",     u"encuentro",  u"taller"};

bool isYear(QStringView word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && word.size() == 4 && year >= 1950 && year <= 2100;
}

// "PyCon", "JSConf": a name that ends so, with a capital of its own.
bool isConvention(QStringView word)
{
    return (word.endsWith(u"Con") || word.endsWith(u"Conf") || word.endsWith(u"CON"));
}

QString key(const QString& name)
{
    return contacts::foldedForSearch(name.simplified());
}

} // namespace

bool looksLikeEvent(const QString& label)
{
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if ((isYear(word) && words.size() > 1) || isConvention(word) ||
            std::ranges::find(kOccasions, key(word)) != kOccasions.end())
            return true;
    }
    return false;
}

void ProposalCollector::learn(const contacts::SenderProfile& sender)
{
    const auto add = [this](Proposal::Kind kind, const QStringList& names) {
        for (const QString& name : names) {
            if (!m_places.contains(key(name)))
                m_places.insert(key(name), {kind, name});
        }
    };
    add(Proposal::Kind::WorkedAt, exchange::employersOf(sender));
    add(Proposal::Kind::StudiedAt, exchange::schoolsOf(sender));
}

const ProposalCollector::Place* ProposalCollector::sharedPlaceOf(const Contact& contact) const
{
    if (m_places.isEmpty() || contact.organization.isEmpty())
        return nullptr;
    const QString name = key(contact.organization);
    const auto place = m_places.constFind(name);
    const bool isSaid = std::ranges::any_of(contact.facts, [&](const Fact& fact) {
        return fact.kind == FactKind::Shared && key(fact.text).contains(name);
    });
    return place == m_places.constEnd() || isSaid ? nullptr : &*place;
}

bool ProposalCollector::isAtSharedPlace(const Contact& contact) const
{
    return sharedPlaceOf(contact) != nullptr;
}

void ProposalCollector::look(const Contact& contact, const QStringList& labels, size_t change)
{
    if (contact.met.isEmpty()) {
        for (const QString& label : labels) {
            const auto judged = m_isEvent.constFind(label);
            if (judged != m_isEvent.constEnd() ? *judged : *m_isEvent.insert(label, looksLikeEvent(label)))
                propose(Proposal::Kind::MetAt, label, change);
        }
    }
    if (const Place* place = sharedPlaceOf(contact))
        propose(place->kind, place->name, change);
}

void ProposalCollector::propose(Proposal::Kind kind, const QString& place, size_t change)
{
    const QString name = QString::number(static_cast<int>(kind)) + place;
    const auto known = m_byPlace.constFind(name);
    if (known == m_byPlace.constEnd()) {
        m_byPlace.insert(name, m_proposals.size());
        m_proposals.push_back({.kind = kind, .place = place, .changes = {change}});
    } else if (m_proposals[*known].changes.back() != change) {
        m_proposals[*known].changes.push_back(change);
    }
}

} // namespace wellmet::notebook

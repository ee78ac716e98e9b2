// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/duplicates/identities.h"

#include "storage/database.h"
#include "storage/json_text.h"
#include "storage/query.h"

#include <algorithm>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactId;

Result<void> Identities::each(const std::function<bool(Contact&&)>& visit) const
{
    return Query(m_database, u"SELECT id, name, given_name, family_name, organization, emails, links"
                             " FROM contacts ORDER BY key"_s)
        .each([&](const Row& row) {
            Contact contact;
            contact.id = ContactId(row.text(0));
            contact.name = row.text(1);
            contact.givenName = row.text(2);
            contact.familyName = row.text(3);
            contact.organization = row.text(4);
            contact.emails = jsonList(row.text(5));
            contact.links = jsonList(row.text(6));
            return visit(std::move(contact));
        });
}

Result<std::vector<ContactId>> Identities::present(const std::vector<ContactId>& ids) const
{
    QStringList values;
    for (const ContactId& id : ids)
        values << id.value();
    std::vector<ContactId> there;
    const Result<void> read =
        Query(m_database,
              u"SELECT id FROM contacts WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"_s)
            .bind(values.isEmpty() ? u"[]"_s : jsonText(values))
            .each([&](const Row& row) { there.emplace_back(row.text(0)); });
    if (!read)
        return read.error();
    return there;
}

Result<std::vector<PairOfPeople>> Identities::distinct() const
{
    std::vector<PairOfPeople> pairs;
    const Result<void> read =
        Query(m_database, u"SELECT first, second FROM distinct_people ORDER BY first, second"_s)
            .each([&](const Row& row) { pairs.emplace_back(row.text(0), row.text(1)); });
    if (!read)
        return read.error();
    return pairs;
}

Result<std::vector<ContactId>> Identities::distinctFrom(const ContactId& id) const
{
    std::vector<ContactId> others;
    const Result<void> read = Query(m_database, u"SELECT second FROM distinct_people WHERE first = ?"
                                                " UNION SELECT first FROM distinct_people WHERE second = ?"_s)
                                  .bind(id.value())
                                  .bind(id.value())
                                  .each([&](const Row& row) { others.emplace_back(row.text(0)); });
    if (!read)
        return read.error();
    return others;
}

Result<void> Identities::markDistinct(const PairOfPeople& pair)
{
    return Query(m_database, u"INSERT OR IGNORE INTO distinct_people (first, second) VALUES (?, ?)"_s)
        .bind(std::min(pair.first, pair.second).value())
        .bind(std::max(pair.first, pair.second).value())
        .run();
}

Result<void> Identities::unmarkDistinct(const PairOfPeople& pair)
{
    return Query(m_database, u"DELETE FROM distinct_people WHERE first = ? AND second = ?"_s)
        .bind(std::min(pair.first, pair.second).value())
        .bind(std::max(pair.first, pair.second).value())
        .run();
}

} // namespace wellmet::storage

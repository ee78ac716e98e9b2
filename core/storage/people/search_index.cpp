// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/search_index.h"

#include "storage/database.h"
#include "storage/people/search_text.h"
#include "storage/query.h"

#include <algorithm>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;

namespace {

// Name and employer are searched as one: "Ana Acme" must find Ana Ruiz of Acme.
struct IndexedTexts
{
    QString name;
    QString organization;
    QString body; // every field, the first two included
};

// The parts of a double name are also written as one: "Tom Okafor", "Tom", "Okafor" say nothing twice.
QString fullName(const Contact& contact)
{
    QString name = contact.name;
    const bool isBoth = name.startsWith(contact.givenName) && name.endsWith(contact.familyName);
    if (isBoth)
        return name;
    for (const QString& part : {contact.givenName, contact.familyName}) {
        if (!name.contains(part, Qt::CaseInsensitive))
            name += u' ' + part;
    }
    return name;
}

IndexedTexts textsOf(const Contact& contact)
{
    IndexedTexts texts{
        .name = searchable(fullName(contact)), .organization = searchable(contact.organization), .body = {}};
    QString body;
    const auto append = [&body](const QString& text) {
        if (!text.isEmpty()) {
            body += text;
            body += u'\n';
        }
    };
    for (const QString* text : {&contact.role, &contact.address, &contact.relation, &contact.met.where,
                                &contact.met.by, &contact.notes})
        append(*text);
    for (const QStringList* list : {&contact.tags, &contact.emails, &contact.links})
        std::ranges::for_each(*list, append);
    for (const contacts::Fact& fact : contact.facts)
        append(fact.text);
    for (const contacts::Interaction& entry : contact.history)
        append(entry.text);
    texts.body = texts.name + u'\n' + texts.organization + u'\n' + searchable(body);
    return texts;
}

} // namespace

// Texts go in as bytes, which SQLite takes over as they are; UTF-16 it would have to translate, slowly.
Result<void> SearchIndex::add(qint64 key, const Contact& contact)
{
    const IndexedTexts texts = textsOf(contact);
    const Result<void> named = Query(m_database, u"INSERT INTO contact_names (rowid, name, organization)"
                                                 " VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))"_s)
                                   .bind(key)
                                   .bind(texts.name.toUtf8())
                                   .bind(texts.organization.toUtf8())
                                   .run();
    if (!named)
        return named;
    return Query(m_database, u"INSERT INTO contact_texts (rowid, body) VALUES (?, CAST(? AS TEXT))"_s)
        .bind(key)
        .bind(texts.body.toUtf8())
        .run();
}

Result<void> SearchIndex::replace(qint64 key, const Contact& before, const Contact& after)
{
    const IndexedTexts old = textsOf(before);
    const IndexedTexts now = textsOf(after);
    if (old.name != now.name || old.organization != now.organization) {
        const Result<void> named =
            Query(m_database, u"UPDATE contact_names SET name = ?, organization = ? WHERE rowid = ?"_s)
                .bind(now.name)
                .bind(now.organization)
                .bind(key)
                .run();
        if (!named)
            return named;
    }
    if (old.body == now.body)
        return {};
    return Query(m_database, u"UPDATE contact_texts SET body = ? WHERE rowid = ?"_s)
        .bind(now.body)
        .bind(key)
        .run();
}

Result<void> SearchIndex::remove(qint64 key)
{
    const Result<void> named =
        Query(m_database, u"DELETE FROM contact_names WHERE rowid = ?"_s).bind(key).run();
    if (!named)
        return named;
    return Query(m_database, u"DELETE FROM contact_texts WHERE rowid = ?"_s).bind(key).run();
}

} // namespace wellmet::storage

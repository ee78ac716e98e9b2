// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/contact_rows.h"

#include "storage/json_text.h"
#include "storage/people/contact_digest.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::Fact;
using contacts::FactKind;
using contacts::Interaction;
using contacts::Met;

namespace {

QString recordedColumns()
{
    return u"id, name, given_name, family_name, role, organization, address, relation, closeness, cautious,"
           " met_how, met_where, met_on, met_by, met_extra, emails, links, notes, extra"_s;
}

QString writtenColumns()
{
    return recordedColumns() + u", sort_name, closeness_now, has_material, has_sent, last_sent, last_contact,"
                               " next_due, waiting_since, waiting_channel"_s;
}

bool isNumber(const QString& column)
{
    return column == u"cautious" || column == u"has_material" || column == u"has_sent";
}

template <class Enum>
QString idOrNone(const std::optional<Enum>& value)
{
    return value ? toId(*value) : QString();
}

// Takes what a Query would be bound to, leaving out what is empty.
class RowWriter
{
public:
    RowWriter() { m_row.values.reserve(16); }

    RowWriter& bind(const QString& text)
    {
        // SQLite takes bytes over as they are; UTF-16 it would have to translate, slowly.
        return put(text.isEmpty() ? QByteArray("") : text.toUtf8());
    }
    RowWriter& bindSparse(const QString& text)
    {
        if (!text.isEmpty())
            return bind(text);
        ++m_column;
        return *this;
    }
    RowWriter& bind(bool flag) { return put(qint64{flag}); }
    NewContactRow take() { return std::move(m_row); }

private:
    RowWriter& put(QVariant value)
    {
        m_row.columns |= 1U << m_column++;
        m_row.values.push_back(std::move(value));
        return *this;
    }

    NewContactRow m_row;
    int m_column = 0;
};

template <class Sink>
void writeMet(Sink& sink, const Met& met)
{
    sink.bindSparse(idOrNone(met.how))
        .bindSparse(met.where)
        .bindSparse(met.on.toIso())
        .bindSparse(met.by)
        .bindSparse(jsonText(met.extra));
}

template <class Sink>
void writeDigest(Sink& sink, const ContactDigest& digest)
{
    sink.bind(digest.sortName)
        .bind(toId(digest.closeness))
        .bind(digest.hasMaterial)
        .bind(digest.hasSent)
        .bindSparse(digest.lastSent)
        .bindSparse(digest.lastContact)
        .bindSparse(digest.nextDue)
        .bindSparse(digest.waitingSince)
        .bindSparse(digest.waitingChannel);
}

template <class Sink>
void writeContact(Sink& sink, const Contact& contact)
{
    sink.bind(contact.id.value())
        .bind(contact.name)
        .bindSparse(contact.givenName)
        .bindSparse(contact.familyName)
        .bindSparse(contact.role)
        .bindSparse(contact.organization)
        .bindSparse(contact.address)
        .bindSparse(contact.relation)
        .bindSparse(idOrNone(contact.closeness))
        .bind(contact.cautious);
    writeMet(sink, contact.met);
    sink.bindSparse(jsonText(contact.emails))
        .bindSparse(jsonText(contact.links))
        .bindSparse(contact.notes)
        .bindSparse(jsonText(contact.extra));
    writeDigest(sink, digestOf(contact));
}

} // namespace

PartialDate dateFrom(const QString& iso)
{
    return PartialDate::fromIso(iso).value_or(PartialDate());
}

QString placeholdersFor(const QString& columns)
{
    return QStringList(columns.count(u',') + 1, u"ifnull(?, '')"_s).join(u", "_s);
}

Met metFrom(const Row& row, int firstColumn)
{
    return {.how = contacts::metHowFromId(row.text(firstColumn)),
            .where = row.text(firstColumn + 1),
            .on = dateFrom(row.text(firstColumn + 2)),
            .by = row.text(firstColumn + 3),
            .extra = {}};
}

QString contactColumns()
{
    return u"key, "_s + recordedColumns();
}

Contact contactFrom(const Row& row)
{
    Contact contact;
    contact.id = contacts::ContactId(row.text(1));
    contact.name = row.text(2);
    contact.givenName = row.text(3);
    contact.familyName = row.text(4);
    contact.role = row.text(5);
    contact.organization = row.text(6);
    contact.address = row.text(7);
    contact.relation = row.text(8);
    contact.closeness = contacts::closenessFromId(row.text(9));
    contact.cautious = row.flag(10);
    contact.met = metFrom(row, 11);
    contact.met.extra = jsonObject(row.text(15));
    contact.emails = jsonList(row.text(16));
    contact.links = jsonList(row.text(17));
    contact.notes = row.text(18);
    contact.extra = jsonObject(row.text(19));
    return contact;
}

QString insertContactSql(quint32 columns)
{
    static const QStringList all = writtenColumns().split(u", "_s);
    QStringList values;
    for (int i = 0; i < all.size(); ++i) {
        const QString value = isNumber(all[i]) ? u"?"_s : u"CAST(? AS TEXT)"_s;
        values << ((columns >> i & 1U) == 0 ? u"''"_s : value);
    }
    return u"INSERT INTO contacts (%1) VALUES (%2)"_s.arg(writtenColumns(), values.join(u", "_s));
}

QString updateContactSql()
{
    static const QString sql = u"UPDATE contacts SET (%1) = (%2) WHERE key = ?"_s.arg(
        writtenColumns(), placeholdersFor(writtenColumns()));
    return sql;
}

void bindContact(Query& query, const Contact& contact)
{
    writeContact(query, contact);
}

NewContactRow newContactRow(const Contact& contact)
{
    RowWriter row;
    writeContact(row, contact);
    return row.take();
}

QString factColumns()
{
    return u"kind, text, happened, private, may_name, how, due, extra"_s;
}

Fact factFrom(const Row& row, int firstColumn)
{
    return {.kind = contacts::factKindFromId(row.text(firstColumn)).value_or(FactKind::Topic),
            .text = row.text(firstColumn + 1),
            .on = dateFrom(row.text(firstColumn + 2)),
            .isPrivate = row.flag(firstColumn + 3),
            .mayName = row.flag(firstColumn + 4),
            .how = contacts::workHowFromId(row.text(firstColumn + 5)),
            .due = dateFrom(row.text(firstColumn + 6)),
            .extra = jsonObject(row.text(firstColumn + 7))};
}

void bindFact(Query& query, const Fact& fact)
{
    query.bind(toId(fact.kind))
        .bind(fact.text)
        .bindSparse(fact.on.toIso())
        .bind(fact.isPrivate)
        .bind(fact.mayName)
        .bindSparse(idOrNone(fact.how))
        .bindSparse(fact.due.toIso())
        .bindSparse(jsonText(fact.extra));
}

QString interactionColumns()
{
    return u"kind, happened, channel, text, outcome, extra"_s;
}

Interaction interactionFrom(const Row& row, int firstColumn)
{
    return {.kind = row.text(firstColumn),
            .on = dateFrom(row.text(firstColumn + 1)),
            .channel = contacts::channelFromId(row.text(firstColumn + 2)),
            .text = row.text(firstColumn + 3),
            .outcome = contacts::outcomeFromId(row.text(firstColumn + 4)),
            .extra = jsonObject(row.text(firstColumn + 5))};
}

void bindInteraction(Query& query, const Interaction& interaction)
{
    query.bind(interaction.kind)
        .bindSparse(interaction.on.toIso())
        .bindSparse(idOrNone(interaction.channel))
        .bindSparse(interaction.text)
        .bindSparse(idOrNone(interaction.outcome))
        .bindSparse(jsonText(interaction.extra));
}

} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/address_book.h"

#include "exchange/csv/address_columns.h"
#include "exchange/csv/table_rows.h"
#include "exchange/encoding.h"
#include "exchange/import_checks.h"
#include "exchange/profile_link.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;

namespace {

// The columns by which a program's layout is told, as foldedColumn() writes them.
struct Layout
{
    Format format;
    std::array<QStringView, 4> tellTale;
};
constexpr Layout kLayouts[] = {
    {Format::Google, {u"firstname", u"lastname", u"organizationname", u"labels"}},
    {Format::Google, {u"firstname", u"lastname", u"e-mail1-value"}},
    {Format::Google, {u"name", u"givenname", u"familyname", u"groupmembership"}},
    {Format::Google, {u"name", u"givenname", u"familyname", u"e-mail1-value"}},
    {Format::Outlook, {u"firstname", u"lastname", u"jobtitle", u"e-mailaddress"}},
    {Format::Outlook, {u"vorname", u"nachname", u"firma", u"e-mail-adresse"}},
    {Format::Outlook, {u"prénom", u"nom", u"société", u"adressedemessagerie"}},
    {Format::Outlook, {u"nombre", u"apellidos", u"notas", u"direccióndecorreoelectrónico"}},
    {Format::Outlook, {u"nome", u"cognome", u"società", u"indirizzopostaelettronica"}},
    {Format::Outlook, {u"voornaam", u"achternaam", u"bedrijf", u"e-mailadres"}},
    {Format::Outlook, {u"nome", u"sobrenome", u"empresa", u"endereçodeemail"}},
    {Format::Outlook, {u"imię", u"nazwisko", u"firma", u"adrese-mail"}},
    {Format::Outlook, {u"имя", u"фамилия", u"организация", u"адресэл.почты"}},
};

// Google joins what stands in one cell by " ::: ", Outlook by ";", and older ones by ",".
QStringList severalIn(const QString& cell, Format format)
{
    const QString separator = format == Format::Google ? u":::"_s : cell.contains(u';') ? u";"_s : u","_s;
    QStringList parts;
    for (const QString& part : cell.split(separator, Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty() && !parts.contains(trimmed))
            parts << trimmed;
    }
    return parts;
}

struct Names
{
    QHash<Field, QString> parts;

    QString whole() const
    {
        QStringList words;
        for (const Field part : {Field::Given, Field::Middle, Field::Family, Field::Suffix}) {
            if (const QString word = parts.value(part); !word.isEmpty())
                words << word;
        }
        return words.join(u' ');
    }

    // What an address book shows for somebody without a name: the nickname, or the company.
    QString shown(const QString& organization) const
    {
        for (const QString& name : {parts.value(Field::FullName), whole(), parts.value(Field::Nickname)}) {
            if (!name.isEmpty())
                return name;
        }
        return organization;
    }
};

class RowReader
{
public:
    explicit RowReader(const AddressBookHead& head)
        : m_head(head),
          m_fields(fieldsOf(head.table, head.format))
    {
    }

    Contact contactOf(const CsvRow& row) const
    {
        Contact contact;
        Names names;
        QJsonObject rest;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const QString text = decoded(row.cells[i]).trimmed();
            if (text.isEmpty())
                continue;
            const bool isTaken = m_fields[i] && take(contact, names, *m_fields[i], text);
            if (!isTaken)
                rest[m_head.table.names[i]] = text;
        }
        contact.givenName = names.parts.value(Field::Given);
        contact.familyName = names.parts.value(Field::Family);
        contact.name = names.shown(contact.organization);
        if (!rest.isEmpty())
            contact.extra.insert(toId(m_head.format), rest);
        return contact;
    }

private:
    // False when the contact already has one, or this is none.
    bool take(Contact& contact, Names& names, Field field, const QString& text) const
    {
        switch (field) {
        case Field::Organization:
            return setOnce(contact.organization, text.simplified());
        case Field::JobTitle:
            return setOnce(contact.role, text.simplified());
        case Field::Notes:
            return setOnce(contact.notes, QString(text).replace(u"\r\n"_s, u"\n"_s));
        case Field::Email: {
            // Outlook knows colleagues by a path in its directory, which is no address to anyone else.
            const QStringList emails = severalIn(text, m_head.format);
            const auto isAddress = [](const QString& email) { return email.contains(u'@'); };
            if (!std::ranges::all_of(emails, isAddress))
                return false;
            addNew(contact.emails, emails);
            return true;
        }
        case Field::Link: {
            const QStringList links = severalIn(text, m_head.format);
            if (!std::ranges::all_of(links, [](const QString& link) { return isWebLink(link); }))
                return false;
            addNew(contact.links, links);
            return true;
        }
        case Field::Tags:
            // "* myContacts" and its like are Google's own groups.
            for (const QString& tag : severalIn(text, m_head.format)) {
                if (!tag.startsWith(u'*'))
                    addNew(contact.tags, {tag});
            }
            return true;
        default:
            // A nickname that isn't the name is worth keeping.
            return setOnce(names.parts[field], text.simplified()) && field != Field::Nickname;
        }
    }

    static bool setOnce(QString& value, const QString& text)
    {
        if (!value.isEmpty())
            return false;
        value = text;
        return true;
    }

    static void addNew(QStringList& list, const QStringList& texts)
    {
        for (const QString& text : texts) {
            if (!list.contains(text))
                list << text;
        }
    }

    const AddressBookHead& m_head;
    std::vector<std::optional<Field>> m_fields; // by column
};

// Whose table has these columns; nothing when it is no list of people.
std::optional<Format> formatOf(const std::vector<QString>& columns)
{
    for (const Layout& layout : kLayouts) {
        const bool hasAll = std::ranges::all_of(layout.tellTale, [&](QStringView name) {
            return name.isEmpty() || std::ranges::find(columns, name) != columns.end();
        });
        if (hasAll)
            return layout.format;
    }
    return isListOfPeople(columns) ? std::optional(Format::Csv) : std::nullopt;
}

} // namespace

std::optional<AddressBookHead> findAddressBookHead(QByteArrayView bytes)
{
    auto table = findTableHeadBy(bytes, [](const auto& columns) { return formatOf(columns).has_value(); });
    if (!table)
        return std::nullopt;
    const Format format = *formatOf(table->columns);
    return AddressBookHead{format, *std::move(table)};
}

Result<ImportBatch> readAddressBook(QByteArrayView bytes, const AddressBookHead& head,
                                    const ReadProgress& progress, const TakeContact& take)
{
    const RowReader reader(head);
    return readRows(
        {.bytes = bytes, .head = head.table}, head.format, progress,
        [&](const CsvRow& row) -> Result<Contact> { return reader.contactOf(row); }, take, ShortRow::Fill);
}

} // namespace wellmet::exchange

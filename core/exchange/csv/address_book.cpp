// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/address_book.h"

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
};

enum class Field {
    FullName,
    Given,
    Middle,
    Family,
    Suffix,
    Nickname,
    Organization,
    JobTitle,
    Notes,
    Tags,
    Email,
    Link
};

struct ColumnName
{
    QStringView folded;
    Field field;
};

// Every language in one table: none uses another's word for something else, but the French "Titre", which is
// the form of address first and the job when it comes again, and "Title", which is the form of address in
// Outlook's and the job in everybody else's.
constexpr ColumnName kColumnNames[] = {
    // Google, of today and of before
    {u"name", Field::FullName},
    {u"fileas", Field::Nickname},
    {u"firstname", Field::Given},
    {u"givenname", Field::Given},
    {u"middlename", Field::Middle},
    {u"additionalname", Field::Middle},
    {u"lastname", Field::Family},
    {u"familyname", Field::Family},
    {u"namesuffix", Field::Suffix},
    {u"nickname", Field::Nickname},
    {u"organizationname", Field::Organization},
    {u"organization1-name", Field::Organization},
    {u"organizationtitle", Field::JobTitle},
    {u"organization1-title", Field::JobTitle},
    {u"notes", Field::Notes},
    {u"labels", Field::Tags},
    {u"groupmembership", Field::Tags},
    // Outlook
    {u"suffix", Field::Suffix},
    {u"company", Field::Organization},
    {u"jobtitle", Field::JobTitle},
    {u"categories", Field::Tags},
    {u"e-mailaddress", Field::Email},
    {u"e-mail2address", Field::Email},
    {u"e-mail3address", Field::Email},
    {u"webpage", Field::Link},
    {u"personalwebpage", Field::Link},
    {u"businesshomepage", Field::Link},
    // Outlook, German
    {u"vorname", Field::Given},
    {u"weiterevornamen", Field::Middle},
    {u"nachname", Field::Family},
    {u"firma", Field::Organization},
    {u"position", Field::JobTitle},
    {u"notizen", Field::Notes},
    {u"kategorien", Field::Tags},
    {u"e-mail-adresse", Field::Email},
    {u"e-mail2:adresse", Field::Email},
    {u"e-mail3:adresse", Field::Email},
    {u"webseite", Field::Link},
    // Outlook, French
    {u"prénom", Field::Given},
    {u"deuxièmeprénom", Field::Middle},
    {u"nom", Field::Family},
    {u"suffixe", Field::Suffix},
    {u"société", Field::Organization},
    {u"fonction", Field::JobTitle},
    {u"catégories", Field::Tags},
    {u"adressedemessagerie", Field::Email},
    {u"adressedemessagerie2", Field::Email},
    {u"adressedemessagerie3", Field::Email},
    {u"pageweb", Field::Link},
    // Outlook, Spanish
    {u"nombre", Field::Given},
    {u"segundonombre", Field::Middle},
    {u"apellidos", Field::Family},
    {u"sufijo", Field::Suffix},
    {u"organización", Field::Organization},
    {u"compañía", Field::Organization},
    {u"cargo", Field::JobTitle},
    {u"puesto", Field::JobTitle},
    {u"notas", Field::Notes},
    {u"categorías", Field::Tags},
    {u"direccióndecorreoelectrónico", Field::Email},
    {u"direccióndecorreoelectrónico2", Field::Email},
    {u"direccióndecorreoelectrónico3", Field::Email},
    {u"páginaweb", Field::Link},
    // Outlook, Italian
    {u"nome", Field::Given},
    {u"secondonome", Field::Middle},
    {u"cognome", Field::Family},
    {u"società", Field::Organization},
    {u"posizione", Field::JobTitle},
    {u"categorie", Field::Tags},
    {u"note", Field::Notes},
    {u"indirizzopostaelettronica", Field::Email},
    {u"indirizzopostaelettronica2", Field::Email},
    {u"indirizzopostaelettronica3", Field::Email},
    {u"paginaweb", Field::Link},
    // Outlook, Dutch
    {u"voornaam", Field::Given},
    {u"middelstenaam", Field::Middle},
    {u"achternaam", Field::Family},
    {u"achtervoegsel", Field::Suffix},
    {u"bedrijf", Field::Organization},
    {u"functie", Field::JobTitle},
    {u"categorieën", Field::Tags},
    {u"notities", Field::Notes},
    {u"e-mailadres", Field::Email},
    {u"e-mailadres2", Field::Email},
    {u"e-mailadres3", Field::Email},
    {u"webpagina", Field::Link},
    // Outlook, Portuguese
    {u"sobrenome", Field::Family},
    {u"apelido", Field::Family},
    {u"empresa", Field::Organization},
    {u"anotações", Field::Notes},
    {u"categorias", Field::Tags},
    {u"endereçodeemail", Field::Email},
    {u"endereçodeemail2", Field::Email},
    {u"endereçodeemail3", Field::Email},
    {u"páginadaweb", Field::Link},
    // Outlook, Polish
    {u"imię", Field::Given},
    {u"drugieimię", Field::Middle},
    {u"nazwisko", Field::Family},
    {u"stanowisko", Field::JobTitle},
    {u"notatki", Field::Notes},
    {u"kategorie", Field::Tags},
    {u"adrese-mail", Field::Email},
    {u"adrese-mail2", Field::Email},
    {u"adrese-mail3", Field::Email},
    {u"stronasieciweb", Field::Link},
    // Thunderbird, Yahoo, and whoever writes a list of the people at an event
    {u"displayname", Field::FullName},
    {u"fullname", Field::FullName},
    {u"first", Field::Given},
    {u"middle", Field::Middle},
    {u"last", Field::Family},
    {u"surname", Field::Family},
    {u"organization", Field::Organization},
    {u"organisation", Field::Organization},
    {u"employer", Field::Organization},
    {u"role", Field::JobTitle},
    {u"comments", Field::Notes},
    {u"tags", Field::Tags},
    {u"email", Field::Email},
    {u"e-mail", Field::Email},
    {u"mail", Field::Email},
    {u"courriel", Field::Email},
    {u"correoelectrónico", Field::Email},
    {u"emailaddress", Field::Email},
    {u"email1", Field::Email},
    {u"email2", Field::Email},
    {u"primaryemail", Field::Email},
    {u"secondaryemail", Field::Email},
    {u"website", Field::Link},
    {u"url", Field::Link},
    {u"linkedin", Field::Link},
    {u"linkedinurl", Field::Link},
    {u"linkedinprofile", Field::Link},
    {u"webpage1", Field::Link},
    {u"webpage2", Field::Link},
};
constexpr QStringView kFrenchTitle = u"titre";
constexpr QStringView kTitle = u"title";
constexpr QStringView kName = u"name";

// Google's numbered groups grow with the data: "E-mail 7 - Value".
std::optional<Field> numberedField(QStringView folded)
{
    if (!folded.endsWith(u"-value"))
        return std::nullopt;
    if (folded.startsWith(u"e-mail"))
        return Field::Email;
    if (folded.startsWith(u"website"))
        return Field::Link;
    return std::nullopt;
}

std::optional<Field> fieldOf(QStringView folded)
{
    const auto* known = std::ranges::find(kColumnNames, folded, &ColumnName::folded);
    return known != std::end(kColumnNames) ? known->field : numberedField(folded);
}

// What each column holds; nothing for those that a contact has no place for.
std::vector<std::optional<Field>> fieldsOf(const AddressBookHead& head)
{
    std::vector<std::optional<Field>> fields;
    bool hadTitle = false;
    for (const QString& column : head.table.columns) {
        const bool isJob = (column == kFrenchTitle && std::exchange(hadTitle, true)) ||
                           (column == kTitle && head.format == Format::Csv);
        fields.push_back(isJob ? Field::JobTitle : fieldOf(column));
    }
    // Beside the first name alone, the "name" is the family's.
    const auto has = [&](Field field) { return std::ranges::find(fields, field) != fields.end(); };
    if (const int name = head.table.indexOf(kName); name >= 0 && has(Field::Given) && !has(Field::Family))
        fields[static_cast<size_t>(name)] = Field::Family;
    return fields;
}

// Any table with a column for the name and one for the address is a list of people.
bool isListOfPeople(const std::vector<QString>& columns)
{
    bool hasName = false;
    bool hasEmail = false;
    for (const QString& column : columns) {
        const std::optional<Field> field = fieldOf(column);
        hasName = hasName || field == Field::FullName || field == Field::Given || field == Field::Family;
        hasEmail = hasEmail || field == Field::Email;
    }
    return hasName && hasEmail;
}

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
    explicit RowReader(const AddressBookHead& head) : m_head(head), m_fields(fieldsOf(head)) {}

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

} // namespace

std::optional<AddressBookHead> findAddressBookHead(QByteArrayView bytes)
{
    for (const Layout& layout : kLayouts) {
        const auto* const end = std::ranges::find(layout.tellTale, QStringView());
        if (auto table = findTableHead(bytes, std::span(layout.tellTale.begin(), end)))
            return AddressBookHead{layout.format, *std::move(table)};
    }
    if (auto table = findTableHeadBy(bytes, isListOfPeople))
        return AddressBookHead{Format::Csv, *std::move(table)};
    return std::nullopt;
}

Result<ImportBatch> readAddressBook(QByteArrayView bytes, const AddressBookHead& head,
                                    const ReadProgress& progress)
{
    const RowReader reader(head);
    return readRows(
        {.bytes = bytes, .head = head.table}, head.format, progress,
        [&](const CsvRow& row) -> Result<Contact> { return reader.contactOf(row); }, ShortRow::Fill);
}

} // namespace wellmet::exchange

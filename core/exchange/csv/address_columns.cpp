// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/address_columns.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

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
    // Outlook, Russian
    {u"имя", Field::Given},
    {u"отчество", Field::Middle},
    {u"фамилия", Field::Family},
    {u"организация", Field::Organization},
    {u"должность", Field::JobTitle},
    {u"заметки", Field::Notes},
    {u"категории", Field::Tags},
    {u"адресэл.почты", Field::Email},
    {u"адрес2эл.почты", Field::Email},
    {u"адрес3эл.почты", Field::Email},
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

} // namespace

std::vector<std::optional<Field>> fieldsOf(const TableHead& head, Format format)
{
    std::vector<std::optional<Field>> fields;
    bool hadTitle = false;
    for (const QString& column : head.columns) {
        const bool isJob = (column == kFrenchTitle && std::exchange(hadTitle, true)) ||
                           (column == kTitle && format == Format::Csv);
        fields.push_back(isJob ? Field::JobTitle : fieldOf(column));
    }
    // Beside the first name alone, the "name" is the family's.
    const auto has = [&](Field field) { return std::ranges::find(fields, field) != fields.end(); };
    if (const int name = head.indexOf(kName); name >= 0 && has(Field::Given) && !has(Field::Family))
        fields[static_cast<size_t>(name)] = Field::Family;
    return fields;
}

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

} // namespace wellmet::exchange

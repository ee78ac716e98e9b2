// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/card.h"

#include "exchange/import_checks.h"
#include "exchange/profile_link.h"
#include "exchange/wellmet_document.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;
using contacts::ContactId;

namespace {

// A card on its way to becoming a contact.
struct Reading
{
    Contact contact;
    QStringList nameParts; // family, given, further, before, behind
    QString nickname;
    QString title;
    QString role;
    QJsonArray keptLines;
    QJsonObject heads; // of addresses and links
    QJsonObject wellmet;
    bool isGroup = false;
};

QString partAt(const QStringList& parts, qsizetype i)
{
    return i < parts.size() ? parts[i].simplified() : QString();
}

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

// Apple writes the year 1604 for "no year".
QString withoutUnknownYear(const QString& day)
{
    if (!day.startsWith(u"1604"))
        return day;
    return u"--"_s + QString(day.sliced(4)).remove(u'-').first(std::min<qsizetype>(4, day.size() - 4));
}

// What stands before the colon, as version 4.0 would write it.
QString headOf(const ContentLine& property)
{
    QString head = property.group.isEmpty() ? QString() : QString::fromUtf8(property.group) + u'.';
    head += QString::fromUtf8(property.name);
    for (const ContentLine::Parameter& parameter : property.parameters) {
        if (parameter.name == "ENCODING" || parameter.name == "CHARSET")
            continue;
        const QString value = QString::fromUtf8(parameter.value);
        const bool needsQuotes = value.contains(u':') || value.contains(u';') || value.contains(u',');
        head += u';' + QString::fromUtf8(parameter.name) + u'=' +
                (needsQuotes && parameter.name != "TYPE" ? u'"' + value + u'"' : value);
    }
    return head;
}

bool isDate(const QByteArray& name)
{
    return name == "BDAY" || name == "ANNIVERSARY" || name == "X-ABDATE";
}

// The property as version 4.0 would write it, unfolded.
void keep(Reading& card, const ContentLine& property)
{
    QString value = property.rawText();
    value.remove(u'\r').replace(u'\n', u"\\n"_s);
    if (isDate(property.name))
        value = withoutUnknownYear(value);
    card.keptLines.append(headOf(property) + u':' + value);
}

// The kind of an address ("work") and the group that its label is in.
void keepHead(Reading& card, const QString& address, const ContentLine& property, QLatin1StringView plain)
{
    const QString head = headOf(property);
    if (head != plain && isHead(head) && !card.heads.contains(address))
        card.heads.insert(address, head);
}

void readEmail(Reading& card, const ContentLine& property)
{
    QString email = property.text().trimmed();
    if (email.startsWith(u"mailto:", Qt::CaseInsensitive))
        email = email.sliced(7);
    // “Ana Ruiz <ana@example.org>”, as in a letter's head.
    if (const qsizetype bracket = email.lastIndexOf(u'<'); bracket >= 0 && email.endsWith(u'>')) {
        if (bracket > 0)
            keep(card, property);
        email = email.sliced(bracket + 1).chopped(1).trimmed();
    }
    addOnce(card.contact.emails, email);
    if (!email.isEmpty())
        keepHead(card, email, property, "EMAIL"_L1);
}

void readLink(Reading& card, const ContentLine& property)
{
    const QString link = property.text().trimmed();
    if (!isWebLink(link)) {
        keep(card, property);
        return;
    }
    addOnce(card.contact.links, link);
    keepHead(card, link, property, "URL"_L1);
}

// Several family or given names have commas between them: "Juan,Carlos". Those of the other parts are kept.
QStringList namePartsOf(const ContentLine& property)
{
    QStringList parts;
    for (const QString& raw : splitUnescaped(property.rawText(), u';')) {
        const bool isFamilyOrGiven = parts.size() < 2;
        QStringList values;
        for (const QString& value : splitUnescaped(raw, u','))
            values << unescaped(value);
        parts << values.join(isFamilyOrGiven ? u' ' : u',');
    }
    return parts;
}

// The same person in another language is kept.
void readFullName(Reading& card, const ContentLine& property)
{
    const QString name = property.text().simplified();
    if (card.contact.name.isEmpty())
        card.contact.name = name;
    else if (name != card.contact.name)
        keep(card, property);
}

void readNote(Reading& card, const ContentLine& property)
{
    QString& notes = card.contact.notes;
    const QString note = property.text().replace(u"\r\n"_s, u"\n"_s);
    notes = notes.isEmpty() ? note : notes + u"\n\n"_s + note;
}

void readId(Reading& card, const ContentLine& property)
{
    QString id = property.text().trimmed();
    if (id.startsWith(u"urn:uuid:", Qt::CaseInsensitive))
        id = id.sliced(9);
    card.contact.id = ContactId(id);
}

void readOrganization(Reading& card, const ContentLine& property)
{
    const QStringList parts = property.parts(u';');
    if (!card.contact.organization.isEmpty() || partAt(parts, 0).isEmpty())
        return keep(card, property);
    card.contact.organization = partAt(parts, 0);
    QStringList units = parts.sliced(1);
    units.removeAll(QString());
    if (!units.isEmpty())
        card.contact.extra[cardUnitsKey()] = QJsonArray::fromStringList(units);
}

// "myContacts" is everybody in Google's address book.
void readTags(Reading& card, const ContentLine& property)
{
    for (const QString& tag : property.parts(u',')) {
        if (tag.simplified() != u"myContacts")
            addOnce(card.contact.tags, tag.simplified());
    }
}

void readTitle(QString& place, Reading& card, const ContentLine& property)
{
    if (place.isEmpty())
        place = property.text().simplified();
    else
        keep(card, property);
}

void readProperty(Reading& card, const ContentLine& property)
{
    const QByteArray& name = property.name;
    if (name == "FN") {
        readFullName(card, property);
    } else if (name == "N" && card.nameParts.join(QString()).trimmed().isEmpty()) {
        card.nameParts = namePartsOf(property);
    } else if (name == "EMAIL") {
        readEmail(card, property);
    } else if (name == "URL" || name == "X-SOCIALPROFILE") {
        readLink(card, property);
    } else if (name == "ORG") {
        readOrganization(card, property);
    } else if (name == "TITLE") {
        readTitle(card.title, card, property);
    } else if (name == "ROLE") {
        readTitle(card.role, card, property);
    } else if (name == "NOTE") {
        readNote(card, property);
    } else if (name == "CATEGORIES") {
        readTags(card, property);
    } else if (name == "UID") {
        readId(card, property);
    } else if (name == wellmetProperty()) {
        card.wellmet = QJsonDocument::fromJson(property.text().toUtf8()).object();
    } else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") {
        card.isGroup |= property.value.trimmed().compare("group", Qt::CaseInsensitive) == 0;
        if (property.value.trimmed().compare("individual", Qt::CaseInsensitive) != 0)
            keep(card, property); // a company's card, or a place's
    } else if (name != "VERSION" && name != "PRODID" && name != "REV") {
        if (name == "NICKNAME")
            card.nickname = property.text().simplified();
        keep(card, property);
    }
}

// What an address book shows for a card without a name: the company's own card, or the nickname.
QString nameOf(const Reading& card)
{
    const QString full = QStringList{partAt(card.nameParts, 1), partAt(card.nameParts, 2).replace(u',', u' '),
                                     partAt(card.nameParts, 0)}
                             .join(u' ')
                             .simplified();
    for (const QString& name : {card.contact.name, full, card.nickname, card.contact.organization}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

void settleNames(Reading& card)
{
    Contact& contact = card.contact;
    contact.name = nameOf(card);
    contact.familyName = partAt(card.nameParts, 0);
    contact.givenName = partAt(card.nameParts, 1);
    QStringList further = card.nameParts.mid(2); // seven in all by RFC 9554
    while (further.size() < 3)
        further << QString();
    if (!further.join(QString()).trimmed().isEmpty())
        contact.extra[cardNameKey()] = QJsonArray::fromStringList(further);
}

void settleRole(Reading& card)
{
    card.contact.role = card.title.isEmpty() ? card.role : card.title;
    if (!card.title.isEmpty() && !card.role.isEmpty() && card.title != card.role)
        card.keptLines.append(u"ROLE:"_s + escaped(card.role));
}

void settleKept(Reading& card)
{
    if (!card.keptLines.isEmpty())
        card.contact.extra[cardLinesKey()] = card.keptLines;
    if (!card.heads.isEmpty())
        card.contact.extra[cardHeadsKey()] = card.heads;
}

// Adds what an export of ours put into its own property; damaged JSON there is as good as none.
void settleWellmet(Reading& card)
{
    if (card.wellmet.isEmpty())
        return;
    Contact& contact = card.contact;
    card.wellmet[u"name"_s] = contact.name;
    auto own = contactFromJson(card.wellmet);
    if (!own)
        return;
    contact.address = own->address;
    contact.relation = own->relation;
    contact.closeness = own->closeness;
    contact.cautious = own->cautious;
    contact.met = own->met;
    contact.facts = own->facts;
    contact.history = own->history;
    for (auto key = own->extra.constBegin(); key != own->extra.constEnd(); ++key)
        contact.extra[key.key()] = key.value();
}

} // namespace

bool isHead(const QString& text)
{
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'\n' || c == u'\r' || (c == u':' && !isQuoted))
            return false;
    }
    return !isQuoted;
}

Result<Contact> contactFromCard(const std::vector<ContentLine>& properties)
{
    Reading card;
    for (const ContentLine& property : properties)
        readProperty(card, property);
    if (card.isGroup)
        return Error{Error::Code::BadInput, u"a group, not a person"_s};
    settleNames(card);
    settleRole(card);
    settleKept(card);
    settleWellmet(card);
    if (const QString reason = problemWith(card.contact); !reason.isEmpty())
        return Error{Error::Code::BadInput, reason};
    return std::move(card.contact);
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/card.h"

#include "exchange/import_checks.h"
#include "exchange/profile_link.h"
#include "exchange/wellmet_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

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
    QSet<QByteArray> keptGroups;
    std::vector<const ContentLine*> labels;
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

// The property as version 4.0 would write it, unfolded.
QString keptLine(const ContentLine& property)
{
    QString line = property.group.isEmpty() ? QString() : QString::fromUtf8(property.group) + u'.';
    line += QString::fromUtf8(property.name);
    for (const ContentLine::Parameter& parameter : property.parameters) {
        if (parameter.name == "ENCODING" || parameter.name == "CHARSET")
            continue;
        const QString value = QString::fromUtf8(parameter.value);
        const bool needsQuotes = value.contains(u':') || value.contains(u';') || value.contains(u',');
        line += u';' + QString::fromUtf8(parameter.name) + u'=' +
                (needsQuotes && parameter.name != "TYPE" ? u'"' + value + u'"' : value);
    }
    QString value = property.rawText();
    value.remove(u'\r').replace(u'\n', u"\\n"_s);
    if (property.name == "BDAY" || property.name == "ANNIVERSARY")
        value = withoutUnknownYear(value);
    return line + u':' + value;
}

void keep(Reading& card, const ContentLine& property)
{
    if (property.isBase64())
        return;
    card.keptLines.append(keptLine(property));
    card.keptGroups.insert(property.group);
}

void readLink(Reading& card, const ContentLine& property)
{
    const QString link = property.text().trimmed();
    if (isWebLink(link))
        addOnce(card.contact.links, link);
    else
        keep(card, property);
}

void readNote(Reading& card, const ContentLine& property)
{
    QString& notes = card.contact.notes;
    const QString note = property.text();
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
        if (card.contact.name.isEmpty())
            card.contact.name = property.text().simplified();
    } else if (name == "N") {
        card.nameParts = property.parts(u';');
    } else if (name == "EMAIL") {
        addOnce(card.contact.emails, property.text().trimmed());
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
        for (const QString& tag : property.parts(u','))
            addOnce(card.contact.tags, tag.simplified());
    } else if (name == "UID") {
        readId(card, property);
    } else if (name == wellmetProperty()) {
        card.wellmet = QJsonDocument::fromJson(property.text().toUtf8()).object();
    } else if (name == "X-ABLABEL") {
        card.labels.push_back(&property);
    } else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") {
        card.isGroup |= property.value.trimmed().compare("group", Qt::CaseInsensitive) == 0;
    } else if (name != "VERSION" && name != "PRODID" && name != "REV" && !isBulky(name)) {
        if (name == "NICKNAME")
            card.nickname = property.text().simplified();
        keep(card, property);
    }
}

// What an address book shows for a card without a name: the company's own card, or the nickname.
QString nameOf(const Reading& card)
{
    const QString full =
        QStringList{partAt(card.nameParts, 1), partAt(card.nameParts, 2), partAt(card.nameParts, 0)}
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
    const QStringList further = card.nameParts.mid(2, 3);
    if (!further.join(QString()).trimmed().isEmpty())
        contact.extra[cardNameKey()] = QJsonArray::fromStringList(further);
}

void settleRole(Reading& card)
{
    card.contact.role = card.title.isEmpty() ? card.role : card.title;
    if (!card.title.isEmpty() && !card.role.isEmpty() && card.title != card.role)
        card.keptLines.append(u"ROLE:"_s + escaped(card.role));
}

void settleKeptLines(Reading& card)
{
    for (const ContentLine* label : card.labels) {
        if (card.keptGroups.contains(label->group))
            card.keptLines.append(keptLine(*label));
    }
    if (!card.keptLines.isEmpty())
        card.contact.extra[cardLinesKey()] = card.keptLines;
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

Result<Contact> contactFromCard(const std::vector<ContentLine>& properties)
{
    Reading card;
    for (const ContentLine& property : properties)
        readProperty(card, property);
    if (card.isGroup)
        return Error{Error::Code::BadInput, u"a group, not a person"_s};
    settleNames(card);
    settleRole(card);
    settleKeptLines(card);
    settleWellmet(card);
    if (const QString reason = problemWith(card.contact); !reason.isEmpty())
        return Error{Error::Code::BadInput, reason};
    return std::move(card.contact);
}

} // namespace wellmet::exchange

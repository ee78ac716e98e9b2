// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/vcard_writer.h"

#include "exchange/vcard/card.h"
#include "exchange/wellmet_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;

namespace {

constexpr qsizetype kMostOctets = 75;

// Adds one property, broken into lines of 75 octets between characters.
void addLine(QByteArray& card, const QString& line)
{
    QByteArray bytes = line.toUtf8();
    bytes.replace('\0', ""); // no text (RFC 6350, 3.3), and many of them look like UTF-16
    qsizetype room = kMostOctets;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = std::min(room, bytes.size() - at);
        while (at + length < bytes.size() && (bytes[at + length] & 0xC0) == 0x80)
            --length;
        card += QByteArrayView(bytes).sliced(at, length);
        at += length;
        if (at < bytes.size())
            card += "\r\n ";
        room = kMostOctets - 1;
    }
    card += "\r\n";
}

void addText(QByteArray& card, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        addLine(card, name + u':' + escaped(text));
}

QString joinedEscaped(const QStringList& parts, QChar separator)
{
    QStringList values;
    for (const QString& part : parts)
        values << escaped(part);
    return values.join(separator);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts << text.toString();
    return texts;
}

void addName(QByteArray& card, const Contact& contact)
{
    addLine(card, u"FN:"_s + escaped(contact.name));
    const QStringList further = textsOf(contact.extra[cardNameKey()]);
    if (contact.givenName.isEmpty() && contact.familyName.isEmpty() && further.isEmpty())
        return;
    QStringList parts = QStringList{contact.familyName, contact.givenName} + further;
    while (parts.size() < 5)
        parts << QString();
    addLine(card, u"N:"_s + joinedEscaped(parts, u';'));
}

// What stood before an address or a link when it was read, unless that could be mistaken for something else.
QString headOf(const Contact& contact, const QString& address, const QStringList& names)
{
    const QString head = contact.extra[cardHeadsKey()][address].toString();
    return isHead(head) && names.contains(head.section(u';', 0, 0).section(u'.', -1)) ? head : names.first();
}

void addId(QByteArray& card, const QString& id)
{
    if (id.isEmpty())
        return;
    const bool isUuid = QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
    addLine(card, isUuid ? u"UID:urn:uuid:"_s + id : u"UID;VALUE=text:"_s + escaped(id));
}

// The properties that a card brought along; none can end the card early.
void addKeptLines(QByteArray& card, const Contact& contact)
{
    for (QString line : textsOf(contact.extra[cardLinesKey()])) {
        line.remove(u'\r').remove(QChar(u'\0')).replace(u'\n', u"\\n"_s);
        while (line.startsWith(u'\ufeff')) // of a file put behind another, to a reader
            line.remove(0, 1);
        const QString name =
            line.section(u':', 0, 0).section(u';', 0, 0).section(u'.', -1).trimmed().toUpper();
        // Behind AGENT a card would begin within the card.
        const QString value = line.section(u':', 1).trimmed().toUpper();
        const bool opensCard = name == u"AGENT" && (value.isEmpty() || value == u"BEGIN:VCARD");
        if (line.contains(u':') && !name.isEmpty() && !opensCard && name != u"BEGIN" && name != u"END" &&
            name != u"VERSION")
            addLine(card, line);
    }
}

void addWellmetProperty(QByteArray& card, Contact contact)
{
    for (const QString& key : {cardLinesKey(), cardNameKey(), cardUnitsKey(), cardHeadsKey()})
        contact.extra.remove(key);
    QJsonObject own = contactToJson(contact);
    for (const QString& key : {u"id"_s, u"name"_s, u"given_name"_s, u"family_name"_s, u"role"_s,
                               u"organization"_s, u"emails"_s, u"links"_s, u"tags"_s, u"notes"_s})
        own.remove(key);
    if (own.isEmpty())
        return;
    const QByteArray json = QJsonDocument(own).toJson(QJsonDocument::Compact);
    addLine(card, QString::fromLatin1(wellmetProperty()) + u':' + escaped(QString::fromUtf8(json)));
}

} // namespace

QByteArray vCardOf(const Contact& contact)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    addName(card, contact);
    addId(card, contact.id.value());
    const QStringList organization =
        QStringList{contact.organization} + textsOf(contact.extra[cardUnitsKey()]);
    if (!contact.organization.isEmpty())
        addLine(card, u"ORG:"_s + joinedEscaped(organization, u';'));
    addText(card, u"TITLE"_s, contact.role);
    for (const QString& email : contact.emails)
        addText(card, headOf(contact, email, {u"EMAIL"_s}), email);
    for (const QString& link : contact.links)
        addText(card, headOf(contact, link, {u"URL"_s, u"X-SOCIALPROFILE"_s}), link);
    if (!contact.tags.isEmpty())
        addLine(card, u"CATEGORIES:"_s + joinedEscaped(contact.tags, u','));
    addText(card, u"NOTE"_s, contact.notes);
    addKeptLines(card, contact);
    addWellmetProperty(card, contact);
    return card + "END:VCARD\r\n";
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document/json_fields.h"
#include "exchange/document/parts_json.h"
#include "exchange/wellmet_document.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using namespace contacts;

namespace {

template <class Item>
void put(QJsonObject& object, const QString& key, const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(toJson(item));
    if (!array.isEmpty())
        object[key] = array;
}

// Reads a list of objects such as "facts", each with `read`.
template <class Item>
std::vector<Item> listFrom(JsonFields& fields, const QString& key, Item (*read)(JsonFields&))
{
    std::vector<Item> items;
    const QList<QJsonObject> objects = fields.objects(key);
    items.reserve(static_cast<size_t>(objects.size()));
    for (const QJsonObject& object : objects) {
        JsonFields item(object, u"%1[%2]"_s.arg(key).arg(items.size()));
        items.push_back(read(item));
        fields.adopt(item.problem());
    }
    return items;
}

} // namespace

Result<Contact> contactFromJson(const QJsonObject& object)
{
    JsonFields fields(object);
    Contact contact;
    contact.id = ContactId(fields.text(u"id"_s));
    contact.name = fields.text(u"name"_s);
    if (contact.name.trimmed().isEmpty())
        fields.refuse(u"name"_s, u"is missing"_s);
    contact.givenName = fields.text(u"given_name"_s);
    contact.familyName = fields.text(u"family_name"_s);
    contact.role = fields.text(u"role"_s);
    contact.organization = fields.text(u"organization"_s);
    contact.address = fields.text(u"address"_s);
    contact.relation = fields.text(u"relation"_s);
    contact.closeness = fields.choice(u"closeness"_s, closenessTable());
    contact.cautious = fields.flag(u"cautious"_s, false);
    JsonFields met(fields.object(u"met"_s), u"met"_s);
    contact.met = metFrom(met);
    fields.adopt(met.problem());
    contact.facts = listFrom(fields, u"facts"_s, factFrom);
    contact.emails = fields.texts(u"emails"_s);
    contact.links = fields.texts(u"links"_s);
    contact.tags = fields.texts(u"tags"_s);
    contact.notes = fields.text(u"notes"_s);
    contact.history = listFrom(fields, u"history"_s, interactionFrom);
    contact.extra = fields.rest();
    if (!fields.problem().isEmpty())
        return Error{Error::Code::BadInput, fields.problem()};
    return contact;
}

QJsonObject contactToJson(const Contact& contact)
{
    QJsonObject object = contact.extra;
    put(object, u"id"_s, contact.id.value());
    object[u"name"_s] = contact.name;
    put(object, u"given_name"_s, contact.givenName);
    put(object, u"family_name"_s, contact.familyName);
    put(object, u"role"_s, contact.role);
    put(object, u"organization"_s, contact.organization);
    put(object, u"address"_s, contact.address);
    put(object, u"relation"_s, contact.relation);
    put(object, u"closeness"_s, contact.closeness);
    if (contact.cautious)
        object[u"cautious"_s] = true;
    if (!contact.met.isEmpty())
        object[u"met"_s] = toJson(contact.met);
    put(object, u"facts"_s, contact.facts);
    put(object, u"emails"_s, contact.emails);
    put(object, u"links"_s, contact.links);
    put(object, u"tags"_s, contact.tags);
    put(object, u"notes"_s, contact.notes);
    put(object, u"history"_s, contact.history);
    return object;
}

Result<SenderProfile> senderFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"sender"_s);
    SenderProfile sender;
    sender.name = fields.text(u"name"_s);
    sender.role = fields.text(u"role"_s);
    sender.organization = fields.text(u"organization"_s);
    sender.about = fields.text(u"about"_s);
    sender.goal = fields.text(u"goal"_s);
    sender.extra = fields.rest();
    if (!fields.problem().isEmpty())
        return Error{Error::Code::BadInput, fields.problem()};
    return sender;
}

QJsonObject senderToJson(const SenderProfile& sender)
{
    QJsonObject object = sender.extra;
    put(object, u"name"_s, sender.name);
    put(object, u"role"_s, sender.role);
    put(object, u"organization"_s, sender.organization);
    put(object, u"about"_s, sender.about);
    put(object, u"goal"_s, sender.goal);
    return object;
}

} // namespace wellmet::exchange

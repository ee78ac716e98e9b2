// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document/parts_json.h"

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using namespace contacts;

Met metFrom(JsonFields& fields)
{
    Met met;
    met.how = fields.choice(u"how"_s, metHowTable());
    met.where = fields.text(u"where"_s);
    met.on = fields.date(u"on"_s);
    met.by = fields.text(u"by"_s);
    met.extra = fields.rest();
    return met;
}

QJsonObject toJson(const Met& met)
{
    QJsonObject object = met.extra;
    put(object, u"how"_s, met.how);
    put(object, u"where"_s, met.where);
    put(object, u"on"_s, met.on);
    put(object, u"by"_s, met.by);
    return object;
}

Fact factFrom(JsonFields& fields)
{
    Fact fact;
    const std::optional<FactKind> kind = fields.choice(u"kind"_s, factKindTable());
    if (!kind)
        fields.refuse(u"kind"_s, u"is missing"_s);
    fact.kind = kind.value_or(FactKind::Topic);
    fact.text = fields.text(u"text"_s);
    if (fact.text.trimmed().isEmpty())
        fields.refuse(u"text"_s, u"is missing"_s);
    fact.on = fields.date(u"on"_s);
    fact.isPrivate = fields.flag(u"private"_s, false);
    fact.mayName = fields.flag(u"may_name"_s, true);
    fact.how = fields.choice(u"how"_s, workHowTable());
    fact.due = fields.date(u"due"_s);
    fact.extra = fields.rest();
    return fact;
}

QJsonObject toJson(const Fact& fact)
{
    QJsonObject object = fact.extra;
    object[u"kind"_s] = toId(fact.kind);
    object[u"text"_s] = fact.text;
    put(object, u"on"_s, fact.on);
    if (fact.isPrivate)
        object[u"private"_s] = true;
    if (!fact.mayName)
        object[u"may_name"_s] = false;
    put(object, u"how"_s, fact.how);
    put(object, u"due"_s, fact.due);
    return object;
}

Interaction interactionFrom(JsonFields& fields)
{
    Interaction entry;
    entry.kind = fields.text(u"kind"_s);
    if (entry.kind.isEmpty())
        fields.refuse(u"kind"_s, u"is missing"_s);
    entry.on = fields.date(u"on"_s);
    entry.channel = fields.choice(u"channel"_s, channelTable());
    entry.text = fields.text(u"text"_s);
    entry.outcome = fields.choice(u"outcome"_s, outcomeTable());
    entry.extra = fields.rest();
    return entry;
}

QJsonObject toJson(const Interaction& entry)
{
    QJsonObject object = entry.extra;
    object[u"kind"_s] = entry.kind;
    put(object, u"on"_s, entry.on);
    put(object, u"channel"_s, entry.channel);
    put(object, u"text"_s, entry.text);
    put(object, u"outcome"_s, entry.outcome);
    return object;
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/draft_maker.h"

#include "base/date_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

QString sayOfOrigin(const char* text)
{
    return QCoreApplication::translate("Composer", text);
}

QString metLine(const contacts::Met& met)
{
    QStringList parts;
    if (!met.where.isEmpty())
        parts.append(met.where);
    if (!met.on.isNull())
        parts.append(dateText(met.on));
    if (!met.by.isEmpty())
        parts.append(sayOfOrigin("introduced by %1").arg(met.by));
    return parts.isEmpty() ? QString() : sayOfOrigin("How you met: %1").arg(parts.join(u", "_s));
}

QString factLine(QStringView from, const std::vector<contacts::Fact>& facts)
{
    const QStringView index = from.mid(6).chopped(1); // facts[…]
    bool isNumber = false;
    const qsizetype at = index.toLongLong(&isNumber);
    if (!isNumber || at < 0 || at >= std::ssize(facts))
        return {};
    const contacts::Fact& fact = facts[static_cast<size_t>(at)];
    if (fact.isPrivate)
        return {};
    return sayOfOrigin("You noted: %1").arg(contacts::frameOf(fact.kind).replace(u"…"_s, fact.text));
}

QString profileLine(QStringView field, const contacts::SenderProfile& sender)
{
    const QString value = field == u"name"           ? sender.name
                          : field == u"role"         ? sender.role
                          : field == u"organization" ? sender.organization
                          : field == u"about"        ? sender.about
                          : field == u"goal"         ? sender.goal
                                                     : QString();
    return value.isEmpty() ? QString() : sayOfOrigin("From your profile: %1").arg(value);
}

QString contactLine(QStringView field, const contacts::Contact& contact)
{
    if (field == u"role")
        return sayOfOrigin("What they do: %1").arg(contact.role);
    if (field == u"organization")
        return sayOfOrigin("Where they work: %1").arg(contact.organization);
    if (field == u"relation")
        return sayOfOrigin("They are (or were) your %1").arg(contact.relation);
    if (field == u"name" || field == u"given_name" || field == u"family_name" || field == u"address")
        return sayOfOrigin("Their name: %1").arg(contact.name);
    return {};
}

} // namespace

QString originLine(QStringView field, const contacts::Contact& contact, const contacts::SenderProfile& sender)
{
    if (field == u"met")
        return metLine(contact.met);
    if (field.startsWith(u"facts[") && field.endsWith(u']'))
        return factLine(field, contact.facts);
    if (field.startsWith(u"sender."))
        return profileLine(field.mid(7), sender);
    return contactLine(field, contact);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/random_contact.h"

#include <QJsonArray>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::Fact;
using contacts::Interaction;

namespace {

class Maker
{
public:
    explicit Maker(std::mt19937& random) : m_random(random) {}

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    bool maybe() { return below(2) == 0; }

    QString text()
    {
        static const QStringList words{u""_s,          u"Ana"_s,
                                       u"O'Brien"_s,   u"\"quoted\""_s,
                                       u"佐藤 美咲"_s, u"👩‍🔬 lab"_s,
                                       u"%_\\"_s,      u"line\nbreak"_s,
                                       u"Zoë"_s,       u"'); DROP --"_s,
                                       u"مريم"_s,      u" spaced "_s,
                                       u"null\0in"_s,  u"{\"json\": 1}"_s};
        return words[below(static_cast<int>(words.size()))] +
               (maybe() ? QString::number(below(100)) : QString());
    }
    QStringList texts()
    {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list << text();
        return list;
    }
    PartialDate date()
    {
        switch (below(4)) {
        case 0:
            return {};
        case 1:
            return PartialDate::ofYear(1 + below(9999));
        case 2:
            return PartialDate::ofMonth(1990 + below(60), 1 + below(12));
        default:
            return PartialDate(QDate(2000, 1, 1).addDays(below(20000)));
        }
    }
    QJsonObject extra()
    {
        if (maybe())
            return {};
        return {{u"x_"_s + text(), text()},
                {u"number"_s, 1.5},
                {u"big"_s, qint64{9007199254740993}},
                {u"nested"_s, QJsonObject{{u"list"_s, QJsonArray{1, QJsonValue(), false, text()}}}}};
    }
    template <class Enum>
    Enum one(std::span<const IdRow<Enum>> table)
    {
        return table[static_cast<size_t>(below(static_cast<int>(table.size())))].value;
    }
    template <class Enum>
    std::optional<Enum> oneOrNone(std::span<const IdRow<Enum>> table)
    {
        return maybe() ? std::optional(one(table)) : std::nullopt;
    }

    Fact fact()
    {
        return {.kind = one(contacts::factKindTable()),
                .text = text(),
                .on = date(),
                .isPrivate = maybe(),
                .mayName = maybe(),
                .how = oneOrNone(contacts::workHowTable()),
                .due = date(),
                .extra = extra()};
    }
    Interaction interaction()
    {
        static const QStringList kinds{Interaction::sent(), Interaction::followUp(), Interaction::met(),
                                       u"call"_s};
        return {.kind = kinds[below(4)],
                .on = date(),
                .channel = oneOrNone(contacts::channelTable()),
                .text = text(),
                .outcome = oneOrNone(contacts::outcomeTable()),
                .extra = extra()};
    }

private:
    std::mt19937& m_random;
};

} // namespace

Contact randomContact(std::mt19937& random)
{
    Maker make(random);
    Contact contact;
    for (QString* field : {&contact.name, &contact.givenName, &contact.familyName, &contact.role,
                           &contact.organization, &contact.address, &contact.relation, &contact.notes})
        *field = make.text();
    contact.closeness = make.oneOrNone(contacts::closenessTable());
    contact.cautious = make.maybe();
    contact.met = {.how = make.oneOrNone(contacts::metHowTable()),
                   .where = make.text(),
                   .on = make.date(),
                   .by = make.text(),
                   .extra = make.extra()};
    for (QStringList* list : {&contact.emails, &contact.links, &contact.tags})
        *list = make.texts();
    for (int i = make.below(4); i > 0; --i)
        contact.facts.push_back(make.fact());
    for (int i = make.below(4); i > 0; --i)
        contact.history.push_back(make.interaction());
    contact.extra = make.extra();
    return contact;
}

} // namespace wellmet::storage

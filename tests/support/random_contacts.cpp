// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_contacts.h"

#include <QJsonArray>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace wellmet::contacts;

namespace wellmet::tests {

namespace {

constexpr std::array<QStringView, 18> kWords = {
    u"Ana",        u"O’Brien",   u"佐藤 美咲",  u"حداد",       u"=SUM(A1)",    u"+44",
    u"-dash",      u"@handle",   u"a,b;c",      u"\"quoted\"", u"back\\slash", u"colon: x",
    u"{\"on\":1}", u"'=already", u"🙂 emoji", u"semi;colon", u"C++ & Qt",    u"per cent %20",
};

class Maker
{
public:
    explicit Maker(std::uint32_t seed) : m_random(seed) {}

    bool sometimes(unsigned oneIn = 2) { return m_random() % oneIn == 0; }
    size_t below(size_t limit) { return m_random() % limit; }

    QString words()
    {
        QString text = kWords[below(kWords.size())].toString();
        for (size_t more = below(3); more > 0; --more)
            text.append(u' ').append(kWords[below(kWords.size())]);
        return text;
    }
    QString maybe() { return sometimes() ? words() : QString(); }
    QString lines() { return sometimes() ? words() + u"\n\n"_s + words() : maybe(); }

    PartialDate date()
    {
        const int year = 1900 + static_cast<int>(below(200));
        const int month = 1 + static_cast<int>(below(12));
        switch (below(4)) {
        case 0:
            return {};
        case 1:
            return PartialDate::ofYear(year);
        case 2:
            return PartialDate::ofMonth(year, month);
        default:
            return PartialDate(QDate(year, month, 1 + static_cast<int>(below(28))));
        }
    }

    template <class Enum>
    std::optional<Enum> choice(std::span<const IdRow<Enum>> table)
    {
        return sometimes() ? std::optional(table[below(table.size())].value) : std::nullopt;
    }

    QStringList list(const QString& prefix)
    {
        QStringList list;
        for (size_t i = below(3); i > 0; --i)
            list << prefix + QString::number(i) + QString::number(m_random() % 97);
        return list;
    }

    QJsonObject extra()
    {
        if (sometimes())
            return {};
        return {{u"x_"_s + QString::number(below(9)), words()},
                {u"nested"_s, QJsonObject{{u"list"_s, QJsonArray{1, words(), true, QJsonValue()}}}}};
    }

    Fact fact()
    {
        Fact fact;
        fact.kind = factKindTable()[below(factKindTable().size())].value;
        fact.text = words();
        fact.on = date();
        fact.isPrivate = sometimes(4);
        fact.mayName = !sometimes(4);
        fact.how = choice(workHowTable());
        fact.due = date();
        fact.extra = extra();
        return fact;
    }

    Interaction entry()
    {
        Interaction entry;
        entry.kind = sometimes() ? Interaction::sent() : words();
        entry.on = date();
        entry.channel = choice(channelTable());
        entry.text = lines();
        entry.outcome = choice(outcomeTable());
        entry.extra = extra();
        return entry;
    }

    Met met()
    {
        Met met;
        met.how = choice(metHowTable());
        met.where = maybe();
        met.on = date();
        met.by = maybe();
        met.extra = extra();
        return met;
    }

private:
    std::mt19937 m_random;
};

} // namespace

Contact randomContact(std::uint32_t seed)
{
    Maker make(seed);
    Contact contact;
    contact.id = ContactId(make.sometimes() ? u"id-%1"_s.arg(seed) : QString());
    contact.name = make.words();
    contact.givenName = make.maybe();
    contact.familyName = make.maybe();
    contact.role = make.maybe();
    contact.organization = make.maybe();
    contact.address = make.maybe();
    contact.relation = make.maybe();
    contact.closeness = make.choice(closenessTable());
    contact.cautious = make.sometimes(4);
    contact.met = make.met();
    for (size_t i = make.below(4); i > 0; --i)
        contact.facts.push_back(make.fact());
    contact.emails = make.list(u"mail@example.org"_s);
    contact.links = make.list(u"https://example.org/a,b;c?d="_s);
    contact.tags = make.list(u"tag; "_s);
    contact.notes = make.lines();
    for (size_t i = make.below(3); i > 0; --i)
        contact.history.push_back(make.entry());
    contact.extra = make.extra();
    return contact;
}

} // namespace wellmet::tests

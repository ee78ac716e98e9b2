// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/crowd/crowd.h"

#include "support/table_file.h"

#include <QRegularExpression>

#include <array>
#include <map>
#include <random>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using namespace contacts;
using tests::tableFile;

namespace {

const QStringList kHostile{
    u"🙂🙂"_s,
    u"{topic}"_s,
    u"[x]{At} %1 {0}"_s,
    u"محادثة عن السفن"_s,
    u"佐藤さんの話"_s,
    u"\"half a quote"_s,
    u"a, b; and — c/d (e"_s,
    u"ends with a comma,,"_s,
    u"tabs\tand\nlines"_s,
    u"supercalifragilisticexpialidociousness and a very long explanation of what it may have meant to us"_s,
    u"I"_s,
    u"to"_s,
    u"the"_s,
    u"her"_s,
    u"..."_s,
    u"50% of 3,200 at 8 p.m."_s,
    u"C++ & Qt's \"moc\""_s,
    u"l'école d'été"_s};

class Maker
{
public:
    explicit Maker(const CrowdMix& mix) : m_mix(mix), m_random(mix.seed)
    {
        for (const QStringList& row : tableFile(u"crowd/facts.txt"_s))
            m_facts[factKindFromId(row[0].section(u'/', 0, 0)).value()].rows.push_back(row);
        for (const QStringList& row : tableFile(u"crowd/typings.txt"_s))
            m_typings.push_back(row);
        m_names.rows = tableFile(u"crowd/people.txt"_s);
        m_places.rows = tableFile(u"crowd/places.txt"_s);
        m_senders = tableFile(u"crowd/senders.txt"_s);
        for (auto& [kind, deck] : m_facts)
            shuffle(deck);
        shuffle(m_names);
        shuffle(m_places);
    }

    Acquaintance next()
    {
        Acquaintance made;
        made.sender = sender(m_mix.oneSender ? 0 : below(m_senders.size()));
        Contact& contact = made.contact;
        contact.id = ContactId(u"crowd-%1"_s.arg(m_count++));
        name(contact);
        contact.closeness = static_cast<Closeness>(below(kClosenesses));
        if (!m_mix.full && oneIn(9))
            contact.closeness.reset();
        contact.cautious = oneIn(9);
        contact.met = met(effectiveCloseness(contact) == Closeness::Stranger);
        workplace(contact, made.sender);
        if (m_mix.full)
            fullFacts(contact);
        else
            someFacts(contact);
        secrets(contact);
        if (!m_mix.full)
            history(contact);
        return made;
    }

private:
    static constexpr std::size_t kClosenesses = 5;

    struct Deck
    {
        std::vector<QStringList> rows;
        std::size_t at = 0;
    };

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool oneIn(std::size_t count) { return below(count) == 0; }

    void shuffle(Deck& deck)
    {
        for (std::size_t i = deck.rows.size(); i > 1; --i)
            std::swap(deck.rows[i - 1], deck.rows[below(i)]);
    }

    static const QStringList& deal(Deck& deck) { return deck.rows[deck.at++ % deck.rows.size()]; }

    SenderProfile sender(std::size_t index) const
    {
        const QStringList& row = m_senders[index];
        SenderProfile sender;
        sender.name = row[0];
        sender.role = row.value(1);
        sender.organization = row.value(2);
        sender.about = row.value(3);
        sender.goal = row.value(4);
        return sender;
    }

    void name(Contact& contact)
    {
        const QStringList& row = deal(m_names);
        contact.name = row[0];
        contact.givenName = row.value(1);
        contact.familyName = row.value(2);
        contact.address = row.value(3);
    }

    PartialDate date(int from, int to)
    {
        const QDate day =
            kCrowdToday.addDays(from + static_cast<int>(below(static_cast<std::size_t>(to - from + 1))));
        switch (below(4)) {
        case 0:
            return PartialDate::ofYear(day.year());
        case 1:
            return PartialDate::ofMonth(day.year(), day.month());
        default:
            return PartialDate(day);
        }
    }

    // Half of it lately, some long ago.
    PartialDate pastDate()
    {
        constexpr std::array<int, 6> kAges{0, -3, -20, -100, -700, -5000};
        return date(kAges[below(kAges.size())], 0);
    }

    Met met(bool isStranger)
    {
        Met met;
        const QStringList& row = deal(m_places);
        if ((isStranger && !oneIn(4)) || (!m_mix.full && oneIn(8)))
            return met;
        met.how = metHowFromId(row[0]);
        met.where = row.value(1);
        if (met.how != MetHow::Never && !oneIn(4))
            met.on = pastDate();
        if (met.how == MetHow::Introduced || oneIn(12))
            met.by = deal(m_facts[FactKind::Mutual])[1];
        return met;
    }

    void workplace(Contact& contact, const SenderProfile& sender)
    {
        static const QStringList kRoles{u"ferry planner"_s,        u"nurse"_s,
                                        u"head of archives"_s,     u"data engineer"_s,
                                        u"professor of geology"_s, QString()};
        contact.role = kRoles[static_cast<int>(below(static_cast<std::size_t>(kRoles.size())))];
        contact.organization = oneIn(8) ? sender.organization : deal(m_places)[1];
        if (oneIn(10))
            contact.relation = oneIn(2) ? u"thesis supervisor"_s : u"manager at Halvorsen Shipping"_s;
    }

    Fact fact(FactKind kind)
    {
        const QStringList& row = deal(m_facts[kind]);
        Fact made;
        made.kind = kind;
        made.text = row[1];
        if (row[0].contains(u'/'))
            made.how = workHowFromId(row[0].section(u'/', 1));
        const bool mayCome = kind == FactKind::Congrats || kind == FactKind::Reason;
        // What speaks of January itself was not on another day.
        static const QRegularExpression kDated(
            u"January|March|May|Sunday|Tuesday|Saturday|end of the month|ten years"_s);
        if (oneIn(2) && !made.text.contains(kDated))
            made.on = mayCome && oneIn(3) ? date(1, 400) : pastDate();
        if (kind == FactKind::Promise && oneIn(2))
            made.due = date(-10, 60);
        return made;
    }

    FactKind anyKind()
    {
        const auto kinds = factKindTable();
        return kinds[below(kinds.size())].value;
    }

    void someFacts(Contact& contact)
    {
        for (std::size_t count = below(6); count > 0; --count) {
            Fact made = fact(anyKind());
            if (m_mix.sloppy && oneIn(4)) {
                const QStringList& row = m_typings[below(m_typings.size())];
                made.kind = factKindFromId(row[0]).value();
                made.text = row[1];
            } else if (m_mix.hostile && oneIn(4)) {
                made.text = kHostile[static_cast<int>(below(static_cast<std::size_t>(kHostile.size())))];
            }
            contact.facts.push_back(made);
        }
    }

    void fullFacts(Contact& contact)
    {
        using enum FactKind;
        constexpr std::array<FactKind, 6> kAboutThem{Topic, Shared, Work, Memory, Together, Thanks};
        constexpr std::array<FactKind, 3> kMatter{Ask, Reason, Offer};
        const std::size_t first = below(kAboutThem.size());
        contact.facts = {fact(kAboutThem[first]),
                         fact(kAboutThem[(first + 1 + below(5)) % kAboutThem.size()]),
                         fact(kMatter[below(kMatter.size())])};
        if (contact.closeness == Closeness::Stranger && contact.met.isEmpty())
            contact.facts.push_back(fact(oneIn(2) ? Mutual : Work));
    }

    void secrets(Contact& contact)
    {
        Fact secret;
        secret.kind = anyKind();
        secret.text = u"the Quillifer matter"_s;
        secret.isPrivate = true;
        contact.facts.insert(
            contact.facts.begin() + static_cast<std::ptrdiff_t>(below(contact.facts.size() + 1)), secret);
        contact.notes = u"Ask nobody about Quillifer."_s;
        if (oneIn(6)) {
            Fact unnamed = secret;
            unnamed.isPrivate = false;
            unnamed.kind = FactKind::Mutual;
            unnamed.text = u"Dora Quillifer"_s;
            unnamed.mayName = false;
            contact.facts.push_back(unnamed);
            if (oneIn(3))
                contact.met.by = unnamed.text;
        }
    }

    void history(Contact& contact)
    {
        if (!oneIn(4))
            return;
        Interaction sent;
        sent.kind = Interaction::sent();
        sent.on = date(-500, -22);
        sent.channel = Channel::LinkedIn200;
        sent.text = u"Hello, this is what I wrote before."_s;
        const auto outcomes = outcomeTable();
        if (!oneIn(3))
            sent.outcome = outcomes[below(outcomes.size())].value;
        contact.history.push_back(sent);
    }

    CrowdMix m_mix;
    std::mt19937 m_random; // its numbers are fixed by the standard
    std::map<FactKind, Deck> m_facts;
    std::vector<QStringList> m_typings;
    Deck m_names;
    Deck m_places;
    std::vector<QStringList> m_senders;
    int m_count = 0;
};

} // namespace

std::vector<Acquaintance> crowd(int count, const CrowdMix& mix)
{
    Maker make(mix);
    std::vector<Acquaintance> people;
    people.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        people.push_back(make.next());
    return people;
}

} // namespace wellmet::drafting

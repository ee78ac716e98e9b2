// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/people_list.h"

#include "storage/draft_store.h"
#include "storage/random_contact.h"
#include "storage/temporary_notebook.h"
#include "support/printers.h"

#include <QJsonObject>

#include <set>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactQuery;
using contacts::ContactSummary;
using contacts::Fact;
using contacts::FactKind;
using contacts::Interaction;
using contacts::NoteState;
using Sort = ContactQuery::Sort;

const QDate kToday(2026, 11, 22);

Contact named(const QString& name)
{
    Contact contact;
    contact.name = name;
    return contact;
}

Fact fact(FactKind kind, const QString& text, bool isPrivate = false)
{
    Fact made;
    made.kind = kind;
    made.text = text;
    made.isPrivate = isPrivate;
    return made;
}

Interaction entry(const QString& kind, const QString& iso, const QString& text = {})
{
    Interaction made;
    made.kind = kind;
    made.on = PartialDate::fromIso(iso).value_or(PartialDate());
    made.text = text;
    return made;
}

class PeopleListTest : public TemporaryNotebook
{
protected:
    PeopleList list() { return PeopleList(database(), kToday); }

    QStringList names(const ContactQuery& query, int offset = 0, int limit = 50)
    {
        QStringList found;
        const auto rows = list().page(query, offset, limit);
        EXPECT_TRUE(rows.ok()) << (rows.ok() ? "" : rows.error().message.toStdString());
        for (const ContactSummary& row : *rows)
            found << row.name;
        return found;
    }
    QStringList matching(const QString& text)
    {
        ContactQuery query;
        query.text = text;
        return names(query);
    }
    int countOf(const QString& text)
    {
        ContactQuery query;
        query.text = text;
        return *list().count(query);
    }
    ContactSummary row(const Contact& contact)
    {
        added(contact);
        return list().page({}, 0, 1)->front();
    }
};

// --- search ---

TEST_F(PeopleListTest, EveryWordBeginsAWordInAnyField)
{
    Contact tom = named(u"Tom Okafor"_s);
    tom.organization = u"Co-op"_s;
    tom.role = u"lead data scientist"_s;
    tom.met.where = u"at PyData Manchester"_s;
    tom.emails = QStringList{u"tom@example.org"_s};
    tom.links = QStringList{u"https://www.linkedin.com/in/tom-o"_s};
    tom.tags = QStringList{u"pydata"_s};
    tom.notes = u"allergic to peanuts"_s;
    tom.facts = {fact(FactKind::Topic, u"sparse sales"_s), fact(FactKind::Wants, u"a new job"_s, true)};
    tom.history = {entry(Interaction::sent(), u"2026-10-16"_s, u"Hi Tom, intermittent demand"_s)};
    added(tom);
    added(named(u"Somebody Else"_s));
    const QStringList found{u"Tom Okafor"_s};
    for (const QString& text : {u"t"_s, u"tom"_s, u"OKA to"_s, u"tom manch"_s, u"co-op"_s, u"op"_s,
                                u"scient"_s, u"example.org"_s, u"tom@ex"_s, u"linkedin.com/in/tom"_s,
                                u"pydata"_s, u"peanuts"_s, u"sparse"_s, u"new job"_s, u"intermit"_s})
        EXPECT_EQ(matching(text), found) << text.toStdString();
    for (const QString& text : {u"tom else"_s, u"xyz"_s})
        EXPECT_EQ(matching(text), QStringList()) << text.toStdString();
}

TEST_F(PeopleListTest, ASlipOfOneLetterIsForgivenWhenNobodyMatches)
{
    Contact tom = named(u"Tom Okafor"_s);
    tom.organization = u"Überlandwerke"_s;
    added(tom);
    added(named(u"Okan Demir"_s));
    const QStringList found{u"Tom Okafor"_s};
    // Too few, too many, another, swapped; the first letter missing or swapped; in the middle of typing; with
    // a word that is right; in the employer's name.
    for (const QString& text : {u"okfor"_s, u"okkafor"_s, u"okavor"_s, u"okaofr"_s, u"kafor"_s, u"koafor"_s,
                                u"okaff"_s, u"tom okfor"_s, u"uberlnadwerk"_s})
        EXPECT_EQ(matching(text), found) << text.toStdString();
    EXPECT_EQ(countOf(u"tom okfor"_s), 1);
    // Who matches as typed hides who is near; two slips, or one in a short word, are another word.
    EXPECT_EQ(matching(u"okan"_s), QStringList{u"Okan Demir"_s});
    for (const QString& text : {u"okvfur"_s, u"tmo"_s, u"deimr okfor"_s})
        EXPECT_EQ(matching(text), QStringList()) << text.toStdString();
}

TEST_F(PeopleListTest, APartInTheMiddleOfAWordIsFoundWhenNoWordBeginsSo)
{
    added(named(u"Tom Okafor"_s));
    added(named(u"Łukasz Wiśniewski"_s));
    EXPECT_EQ(matching(u"afor"_s), QStringList{u"Tom Okafor"_s});
    EXPECT_EQ(matching(u"niew"_s), QStringList{u"Łukasz Wiśniewski"_s});
    EXPECT_EQ(matching(u"fo"_s), QStringList());
}

TEST_F(PeopleListTest, OperatorsLimitWhoIsFound)
{
    Contact ana = named(u"Ana Ruiz"_s);
    ana.organization = u"Ácme Iberia"_s;
    ana.met.where = u"at PyData Manchester"_s;
    ana.met.on = PartialDate(QDate(2024, 5, 3));
    ana.tags = QStringList{u"Hiking Club"_s, u"rival"_s};
    Contact bob = named(u"Bob Stone"_s);
    bob.organization = u"Stonework"_s;
    bob.notes = u"used to be at Acme; went to pydata"_s;
    bob.met.by = u"Ellen Park"_s;
    bob.closeness = contacts::Closeness::Close;
    bob.tags = QStringList{u"hiking"_s};
    bob.history = {entry(Interaction::followUp(), u"2026-11-25"_s),
                   entry(Interaction::sent(), u"2026-10-16"_s)};
    added(ana);
    added(bob);
    const QStringList onlyAna{u"Ana Ruiz"_s};
    const QStringList onlyBob{u"Bob Stone"_s};
    const QStringList both{u"Ana Ruiz"_s, u"Bob Stone"_s};
    const std::pair<QString, QStringList> table[] = {
        {u"acme"_s, both},
        {u"org:acme"_s, onlyAna},
        {u"org:\"acme ib\""_s, onlyAna},
        {u"tag:HIK"_s, both},
        {u"tag:\"hiking club\""_s, onlyAna},
        {u"-tag:rival"_s, onlyBob},
        {u"tag:hiking -tag:rival"_s, onlyBob},
        {u"met:pydata"_s, onlyAna},
        {u"met:\"manch pyd\""_s, onlyAna},
        {u"met:ellen"_s, onlyBob},
        {u"closeness:close"_s, onlyBob},
        {u"before:2025"_s, onlyAna},
        {u"after:2026-10"_s, onlyBob},
        {u"after:2024 before:2026"_s, onlyAna},
        {u"due:week"_s, onlyBob},
        {u"due:today"_s, {}},
        {u"acme -pydata"_s, {}},
        {u"-stone"_s, onlyAna},
        {u"acme met:pydata -stone before:2025"_s, onlyAna},
        {u"tag:"_s, both},
        {u"before:soonish"_s, both},
        {u"tag:nothing"_s, {}},
    };
    for (const auto& [typed, found] : table) {
        EXPECT_EQ(matching(typed), found) << typed.toStdString();
        EXPECT_EQ(countOf(typed), found.size()) << typed.toStdString();
    }
}

TEST_F(PeopleListTest, AccentsCaseAndWidthDoNotMatter)
{
    added(named(u"José Ñuñez"_s));
    added(named(u"Søren Kierkegård"_s));
    EXPECT_EQ(matching(u"jose nun"_s), QStringList{u"José Ñuñez"_s});
    EXPECT_EQ(matching(u"JOSÉ"_s), QStringList{u"José Ñuñez"_s});
    EXPECT_EQ(matching(u"soren kierkegard"_s), QStringList{u"Søren Kierkegård"_s});
}

TEST_F(PeopleListTest, AnyStretchIsFoundInScriptsWithoutSpaces)
{
    Contact misaki = named(u"佐藤 美咲"_s);
    misaki.organization = u"株式会社東京電力"_s;
    added(misaki);
    added(named(u"สมชาย ใจดี"_s));
    for (const QString& text : {u"佐藤"_s, u"藤"_s, u"美咲 佐藤"_s, u"東京"_s, u"京電"_s})
        EXPECT_EQ(matching(text), QStringList{u"佐藤 美咲"_s}) << text.toStdString();
    EXPECT_EQ(matching(u"京東"_s), QStringList());
    EXPECT_EQ(matching(u"ใจ"_s), QStringList{u"สมชาย ใจดี"_s});
}

TEST_F(PeopleListTest, OtherScriptsAreSearchedByPrefix)
{
    for (const QString& name :
         {u"Мария Иванова"_s, u"مريم حسن"_s, u"Ελένη Παππά"_s, u"प्रिया शर्मा"_s, u"שרה כהן"_s})
        added(named(name));
    EXPECT_EQ(matching(u"мар"_s), QStringList{u"Мария Иванова"_s});
    EXPECT_EQ(matching(u"حس"_s), QStringList{u"مريم حسن"_s});
    EXPECT_EQ(matching(u"ελενη"_s), QStringList{u"Ελένη Παππά"_s});
    EXPECT_EQ(matching(u"प्रिया"_s), QStringList{u"प्रिया शर्मा"_s});
    EXPECT_EQ(matching(u"כה"_s), QStringList{u"שרה כהן"_s});
}

TEST_F(PeopleListTest, HyphensAndApostrophesDivideWords)
{
    added(named(u"Yuki Nakamura-Reed"_s));
    added(named(u"Siobhan O'Brien"_s));
    EXPECT_EQ(matching(u"reed"_s), QStringList{u"Yuki Nakamura-Reed"_s});
    EXPECT_EQ(matching(u"nakamura-re"_s), QStringList{u"Yuki Nakamura-Reed"_s});
    EXPECT_EQ(matching(u"o'br"_s), QStringList{u"Siobhan O'Brien"_s});
}

TEST_F(PeopleListTest, NothingTypedIsAnOperatorOrAnError)
{
    added(named(u"Ana Ruiz"_s));
    for (const QString& text :
         {u"\""_s, u"\" OR *"_s, u"ana OR nobody"_s, u"NOT ana"_s, u"name:ana"_s, u"ana NEAR ruiz"_s,
          u"ana AND"_s, u"'; DROP TABLE contacts; --"_s, u"^ana"_s, u"(ana"_s, u"{name}"_s, u"a\0b"_s,
          u"\\"_s, u"%"_s, u"ana + ruiz)"_s, QString(QChar(0xd800)), u"🦀"_s}) {
        ContactQuery query;
        query.text = text;
        EXPECT_TRUE(list().page(query, 0, 10).ok()) << text.toStdString();
        EXPECT_TRUE(list().count(query).ok()) << text.toStdString();
    }
    EXPECT_EQ(matching(u"ana OR nobody"_s), QStringList());
    EXPECT_EQ(matching(u"\"ana\" (ruiz)"_s), QStringList{u"Ana Ruiz"_s});
    EXPECT_EQ(matching(u"..."_s), QStringList{u"Ana Ruiz"_s});
}

TEST_F(PeopleListTest, NamesAndEmployersComeBeforeOtherMatches)
{
    Contact met = named(u"Ana Ruiz"_s);
    met.met.where = u"at the Oslo meetup"_s;
    Contact works = named(u"Zoe Berg"_s);
    works.organization = u"Oslo Data"_s;
    added(met);
    added(works);
    added(named(u"Oslo Nilsen"_s));
    EXPECT_EQ(matching(u"oslo"_s), (QStringList{u"Oslo Nilsen"_s, u"Zoe Berg"_s, u"Ana Ruiz"_s}));
    EXPECT_EQ(countOf(u"oslo"_s), 3);
}

TEST_F(PeopleListTest, EditsAreFoundAndWhatTheyReplacedIsNot)
{
    const Contact before = added(named(u"Ana Ruiz"_s));
    Contact after = before;
    after.name = u"Ana Berg"_s;
    after.notes = u"likes chess"_s;
    ASSERT_TRUE(apply(before, after).ok());
    EXPECT_EQ(matching(u"berg"_s), QStringList{u"Ana Berg"_s});
    EXPECT_EQ(matching(u"chess"_s), QStringList{u"Ana Berg"_s});
    EXPECT_EQ(matching(u"ruiz"_s), QStringList());
}

TEST_F(PeopleListTest, PagesOfAnySearchHoldEveryMatchOnceAndInTheOrderOfTheWhole)
{
    std::vector<ContactChange> changes;
    for (int i = 0; i < 520; ++i) {
        Contact contact = named(u"%1 %2"_s.arg(i % 2 ? u"Ana"_s : u"Bo"_s).arg(i, 4, 10, QChar(u'0')));
        contact.notes = i % 3 ? u"ana"_s : u"boat"_s;
        changes.push_back({.before = {}, .after = contact});
    }
    ASSERT_TRUE(apply(changes).ok());
    for (const QString& text : {u""_s, u"ana"_s, u"bo"_s, u"boat"_s, u"b 05"_s}) {
        for (const Sort sort : {Sort::Name, Sort::LastContact, Sort::NextDue, Sort::Added}) {
            ContactQuery query;
            query.text = text;
            query.sort = sort;
            const QStringList whole = names(query, 0, 1000);
            QStringList paged;
            for (int offset = 0; offset < 600; offset += 37)
                paged += names(query, offset, 37);
            EXPECT_EQ(paged, whole) << text.toStdString();
            EXPECT_EQ(std::set<QString>(whole.begin(), whole.end()).size(),
                      static_cast<size_t>(whole.size()));
            EXPECT_EQ(*list().count(query), whole.size()) << text.toStdString();
        }
    }
}

// --- order and filters ---

TEST_F(PeopleListTest, SortsByNameLastContactNextDueAndNewest)
{
    Contact zoe = named(u"zoe"_s);
    zoe.met.on = *PartialDate::fromIso(u"2026"_s);
    zoe.history = {entry(Interaction::followUp(), u"2026-12-24"_s)};
    Contact emile = named(u"Émile"_s);
    emile.history = {entry(Interaction::met(), u"2025-03-01"_s),
                     entry(Interaction::followUp(), u"2026-12-01"_s)};
    added(zoe);
    added(named(u"Fay"_s));
    added(emile);
    const auto sorted = [&](Sort sort) {
        ContactQuery query;
        query.sort = sort;
        return names(query);
    };
    EXPECT_EQ(sorted(Sort::Name), (QStringList{u"Émile"_s, u"Fay"_s, u"zoe"_s}));
    EXPECT_EQ(sorted(Sort::LastContact), (QStringList{u"zoe"_s, u"Émile"_s, u"Fay"_s}));
    EXPECT_EQ(sorted(Sort::NextDue), (QStringList{u"Émile"_s, u"zoe"_s, u"Fay"_s}));
    EXPECT_EQ(sorted(Sort::Added), (QStringList{u"Émile"_s, u"Fay"_s, u"zoe"_s}));
}

TEST_F(PeopleListTest, FiltersAloneAndTogetherWithWords)
{
    Contact ana = named(u"Ana"_s);
    ana.closeness = contacts::Closeness::Close;
    ana.tags = QStringList{u"pydata"_s};
    ana.facts = {fact(FactKind::Topic, u"sails"_s)};
    Contact bob = named(u"Bob"_s);
    bob.met = {.how = contacts::MetHow::Event, .where = u"PyData"_s, .on = {}, .by = {}, .extra = {}};
    bob.history = {entry(Interaction::sent(), u"2026-01-01"_s),
                   entry(Interaction::followUp(), u"2026-11-22"_s)};
    added(ana);
    added(bob);
    added(named(u"Cy"_s));

    using Change = void (*)(ContactQuery&);
    const std::pair<Change, QStringList> cases[] = {
        {[](ContactQuery& q) { q.closeness = contacts::Closeness::Close; }, {u"Ana"_s}},
        {[](ContactQuery& q) { q.closeness = contacts::Closeness::MetOnce; }, {u"Bob"_s}},
        {[](ContactQuery& q) { q.tag = u"pydata"_s; }, {u"Ana"_s}},
        {[](ContactQuery& q) { q.needsNote = true; }, {u"Ana"_s}},
        {[](ContactQuery& q) { q.neverWritten = true; }, {u"Ana"_s, u"Cy"_s}},
        {[](ContactQuery& q) { q.due = true; }, {u"Bob"_s}},
        {[](ContactQuery& q) { q.text = u"pydata"_s; }, {u"Ana"_s, u"Bob"_s}},
        {[](ContactQuery& q) { q.text = u"pydata"_s, q.neverWritten = true; }, {u"Ana"_s}},
        {[](ContactQuery& q) { q.text = u"bo"_s, q.tag = u"pydata"_s; }, {}},
    };
    for (const auto& [change, expected] : cases) {
        ContactQuery query;
        change(query);
        EXPECT_EQ(names(query), expected);
        EXPECT_EQ(*list().count(query), expected.size());
    }
}

// --- states ---

TEST_F(PeopleListTest, NobodyNeedsANoteFromNothing)
{
    EXPECT_EQ(row(named(u"Ana"_s)).state, NoteState::Quiet);
}

TEST_F(PeopleListTest, NeverHavingMetIsNothingToWriteFrom)
{
    Contact ana = named(u"Ana"_s);
    ana.met.how = contacts::MetHow::Never;
    EXPECT_EQ(row(ana).state, NoteState::Quiet);
}

TEST_F(PeopleListTest, PrivateFactIsNothingToWriteFrom)
{
    Contact ana = named(u"Ana"_s);
    ana.facts = {fact(FactKind::Topic, u"her divorce"_s, true)};
    EXPECT_EQ(row(ana).state, NoteState::Quiet);
}

TEST_F(PeopleListTest, HowWeMetOrAFactNeedsANote)
{
    Contact ana = named(u"Ana"_s);
    ana.met.where = u"PyData"_s;
    const ContactSummary summary = row(ana);
    EXPECT_EQ(summary.state, NoteState::NeedsNote);
    EXPECT_EQ(summary.met, ana.met);
}

TEST_F(PeopleListTest, SentNoteCarriesItsDate)
{
    Contact ana = named(u"Ana"_s);
    ana.history = {entry(Interaction::sent(), u"2026-10-16"_s), entry(Interaction::sent(), u"2026-09"_s)};
    const ContactSummary summary = row(ana);
    EXPECT_EQ(summary.state, NoteState::Sent);
    EXPECT_EQ(summary.stateDate, PartialDate(QDate(2026, 10, 16)));
}

TEST_F(PeopleListTest, FollowUpIsDueFromItsDayOnUntilDone)
{
    const auto stateWith = [&](const QString& iso, bool done) {
        Contact ana = named(u"Ana"_s);
        ana.history = {entry(Interaction::sent(), u"2026-10-16"_s), entry(Interaction::followUp(), iso)};
        if (done)
            ana.history.back().extra.insert(u"done"_s, true);
        const ContactSummary summary = row(ana);
        Contact stored = **ContactStore(database()).read(summary.id);
        EXPECT_TRUE(apply(stored, {}).ok());
        return summary.state;
    };
    EXPECT_EQ(stateWith(u"2026-11-21"_s, false), NoteState::Due);
    EXPECT_EQ(stateWith(u"2026-11-22"_s, false), NoteState::Due);
    EXPECT_EQ(stateWith(u"2026-11"_s, false), NoteState::Due);
    EXPECT_EQ(stateWith(u"2026-11-23"_s, false), NoteState::Sent);
    EXPECT_EQ(stateWith(u"2026-12"_s, false), NoteState::Sent);
    EXPECT_EQ(stateWith(u"2026-11-21"_s, true), NoteState::Sent);
}

TEST_F(PeopleListTest, PromiseIsDueToo)
{
    Contact ana = named(u"Ana"_s);
    ana.facts = {fact(FactKind::Promise, u"send the slides"_s)};
    ana.facts.front().due = PartialDate(kToday);
    const ContactSummary summary = row(ana);
    EXPECT_EQ(summary.state, NoteState::Due);
    EXPECT_EQ(summary.stateDate, PartialDate(kToday));
}

TEST_F(PeopleListTest, DraftWaitsUntilANoteIsSentAfterIt)
{
    Contact ana = named(u"Ana"_s);
    ana.history = {entry(Interaction::sent(), u"2026-10-16"_s)};
    ana = added(ana);
    const auto stateDraftedOn = [&](QDate day) {
        EXPECT_TRUE(
            DraftStore(database())
                .write(ana.id, {.tone = {}, .subject = {}, .text = u"Hi"_s, .saved = day.startOfDay()})
                .ok());
        return list().page({}, 0, 1)->front().state;
    };
    EXPECT_EQ(stateDraftedOn(QDate(2026, 10, 15)), NoteState::Sent);
    EXPECT_EQ(stateDraftedOn(QDate(2026, 10, 17)), NoteState::Drafted);
}

// --- finding by name ---

TEST_F(PeopleListTest, WholeNameGoesBeforeItsBeginning)
{
    added(named(u"Ana Ruiz"_s));
    added(named(u"Ana Ruizdael"_s));
    const auto called = [&](const QString& name) {
        QStringList found;
        const auto rows = *list().named(name, 5);
        for (const ContactSummary& row : rows)
            found << row.name;
        return found;
    };
    EXPECT_EQ(called(u"ana RUIZ"_s), QStringList{u"Ana Ruiz"_s});
    EXPECT_EQ(called(u"ana"_s), (QStringList{u"Ana Ruiz"_s, u"Ana Ruizdael"_s}));
    EXPECT_EQ(called(u"ruizd"_s), QStringList{u"Ana Ruizdael"_s});
    EXPECT_EQ(called(u"..."_s), QStringList());
}

} // namespace
} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/today/today.h"

#include "notebook/notebook.h"
#include "notebook/today/past_time.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace wellmet::notebook {
namespace {

using namespace Qt::StringLiterals;
using contacts::Channel;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::Fact;
using contacts::FactKind;
using contacts::Interaction;

const QDate kToday(2026, 11, 26);

Interaction entry(const QString& kind, const QString& on)
{
    Interaction made;
    made.kind = kind;
    made.on = PartialDate::fromIso(on).value_or(PartialDate());
    return made;
}

Interaction note(const QString& on, Channel channel)
{
    Interaction made = entry(Interaction::sent(), on);
    made.channel = channel;
    made.text = u"Hi"_s;
    made.outcome = contacts::Outcome::Pending;
    return made;
}

Fact fact(FactKind kind, const QString& text, const QString& on = {})
{
    Fact made;
    made.kind = kind;
    made.text = text;
    (kind == FactKind::Promise ? made.due : made.on) = PartialDate::fromIso(on).value_or(PartialDate());
    return made;
}

Contact namedForToday(const QString& name)
{
    Contact contact;
    contact.name = name;
    return contact;
}

// "what | why" of each line that is due.
QStringList linesOf(const Contact& contact)
{
    QStringList lines;
    for (const TodayLine& line : todayLines(contact, {}, kToday))
        lines << line.what + u" | "_s + line.why;
    return lines;
}

TEST(TodayLines, SayWhatAndWhyNow)
{
    Contact followUp = namedForToday(u"Tom"_s);
    followUp.history = {entry(Interaction::followUp(), u"2026-11-20"_s)};
    EXPECT_EQ(linesOf(followUp),
              QStringList{u"Follow up | You planned to write again on November 20, 6 days ago."_s});
    followUp.history = {entry(Interaction::followUp(), u"2026-11-26"_s)};
    EXPECT_EQ(linesOf(followUp), QStringList{u"Follow up | You planned to write again today."_s});
    followUp.history = {entry(Interaction::followUp(), u"2026-11"_s)};
    EXPECT_EQ(linesOf(followUp), QStringList{u"Follow up | You planned to write again in November 2026."_s});

    Contact promise = namedForToday(u"Tom"_s);
    promise.facts = {fact(FactKind::Promise, u"send you the slides"_s, u"2026-11-25"_s)};
    EXPECT_EQ(linesOf(promise),
              QStringList{u"I said I would send you the slides. | You promised it for yesterday."_s});
    promise.facts[0].extra.insert(u"snoozed"_s, u"2026-11-26"_s);
    EXPECT_EQ(linesOf(promise),
              QStringList{u"I said I would send you the slides. | You put it off until today."_s});

    Contact touch = namedForToday(u"Tom"_s);
    contacts::setKeepInTouch(touch, contacts::Interval{3, contacts::Interval::Unit::Month});
    EXPECT_EQ(linesOf(touch),
              QStringList{u"Keep in touch | You meant to be in touch every 3 months, and no contact is "
                          "recorded yet."_s});
    touch.met.on = PartialDate(QDate(2025, 10, 14));
    EXPECT_EQ(
        linesOf(touch),
        QStringList{
            u"Keep in touch | You meant to be in touch every 3 months, and last were on October 14, 2025, 13 months ago."_s});

    Contact waiting = namedForToday(u"Tom"_s);
    waiting.history = {note(u"2026-11-05"_s, Channel::LinkedIn300)};
    EXPECT_EQ(
        linesOf(waiting),
        QStringList{
            u"No answer to your LinkedIn note | You sent it on November 5, 3 weeks ago; an answer may take 14 days."_s});
    waiting.history = {note(u"2026-11-19"_s, Channel::Email)};
    EXPECT_EQ(
        linesOf(waiting),
        QStringList{
            u"No answer to your e-mail | You sent it on November 19, 7 days ago; an answer may take 7 days."_s});
}

TEST(TodayLines, TheWordsOfAPrivatePromiseStayOnThePage)
{
    Contact contact = namedForToday(u"Tom"_s);
    contact.facts = {fact(FactKind::Promise, u"keep the divorce quiet"_s, u"2026-11-26"_s)};
    contact.facts[0].isPrivate = true;
    EXPECT_EQ(linesOf(contact), QStringList{u"A private promise | You promised it for today."_s});
}

TEST(PastTime, IsSaidInTheUnitThatSaysItWell)
{
    const std::pair<int, QString> table[] = {
        {0, u"today"_s},         {1, u"yesterday"_s},       {2, u"2 days ago"_s},
        {13, u"13 days ago"_s},  {14, u"2 weeks ago"_s},    {69, u"9 weeks ago"_s},
        {70, u"2 months ago"_s}, {365, u"12 months ago"_s}, {729, u"23 months ago"_s},
        {731, u"2 years ago"_s}, {3653, u"10 years ago"_s}, {-3, u"today"_s}};
    for (const auto& [days, text] : table)
        EXPECT_EQ(howLongAgo(kToday.addDays(-days), kToday), text);
}

// --- who gains from a note ---

Contact freshlyMet(const QString& name)
{
    Contact contact = namedForToday(name);
    contact.met.where = u"PyData Manchester"_s;
    contact.met.on = PartialDate(QDate(2026, 11, 23));
    contact.facts = {fact(FactKind::Topic, u"sparse sales"_s)};
    return contact;
}

TEST(NoteGain, SaysWhyInOneSentence)
{
    Contact contact = freshlyMet(u"Tom"_s);
    EXPECT_EQ(noteGain(contact, kToday)->why,
              u"You met at PyData Manchester 3 days ago, and there is one thing to write about."_s);
    contact.facts.push_back(fact(FactKind::Shared, u"volunteer at food banks"_s));
    EXPECT_EQ(noteGain(contact, kToday)->why,
              u"You met at PyData Manchester 3 days ago, and there are 2 things to write about."_s);
    contact.facts.push_back(fact(FactKind::Wants, u"the slides"_s));
    EXPECT_EQ(noteGain(contact, kToday)->why,
              u"You met at PyData Manchester 3 days ago, and you have something for them."_s);
    contact.facts.push_back(fact(FactKind::Congrats, u"new job"_s, u"2026-11-10"_s));
    EXPECT_EQ(noteGain(contact, kToday)->why,
              u"You met at PyData Manchester 3 days ago, and there is news to congratulate them on."_s);
    contact.met = {};
    EXPECT_EQ(noteGain(contact, kToday)->why,
              u"They don’t know you yet, and there is news to congratulate them on."_s);
}

TEST(NoteGain, GrowsWithClosenessMaterialFreshnessAndOccasion)
{
    const auto points = [](const Contact& contact) { return noteGain(contact, kToday)->points; };
    const Contact tom = freshlyMet(u"Tom"_s);
    Contact other = tom;
    other.met.on = PartialDate(QDate(2026, 9, 1));
    EXPECT_GT(points(tom), points(other)) << "met long ago";
    other = tom;
    other.closeness = contacts::Closeness::Stranger;
    EXPECT_GT(points(tom), points(other)) << "never met";
    other = tom;
    other.facts.push_back(fact(FactKind::Ask, u"hear more"_s));
    EXPECT_LT(points(tom), points(other)) << "more to write about";
    other.facts.back().isPrivate = true;
    EXPECT_EQ(points(tom), points(other)) << "a private fact is nothing to write about";
    other = tom;
    other.facts.push_back(fact(FactKind::Congrats, u"new job"_s, u"2026-11-10"_s));
    Contact stale = tom;
    stale.facts.push_back(fact(FactKind::Congrats, u"new job"_s, u"2026-02-10"_s));
    EXPECT_GT(points(other), points(stale)) << "old news";
}

TEST(NoteGain, ThoseWhoKnowOneWellOrNeedNoRequestGainNothing)
{
    const Contact tom = freshlyMet(u"Tom"_s);
    Contact other = tom;
    other.closeness = contacts::Closeness::Familiar;
    EXPECT_FALSE(noteGain(other, kToday).has_value());
    other = tom;
    other.history = {entry(Interaction::sent(), u"2026-11-24"_s)};
    EXPECT_FALSE(noteGain(other, kToday).has_value()) << "written to";
    other.history = {entry(Interaction::received(), u"2026-11-24"_s)};
    other.history[0].channel = Channel::LinkedIn200;
    EXPECT_FALSE(noteGain(other, kToday).has_value()) << "they asked";
    other = tom;
    other.extra.insert(u"linkedin"_s, QJsonObject{{u"connected_on"_s, u"2026-11-24"_s}});
    EXPECT_FALSE(noteGain(other, kToday).has_value()) << "connected";
    other = namedForToday(u"Nobody"_s);
    other.facts = {fact(FactKind::Topic, u"secrets"_s)};
    other.facts[0].isPrivate = true;
    EXPECT_FALSE(noteGain(other, kToday).has_value()) << "nothing to write";
}

// --- the whole of it ---

class TodayTest : public ::testing::Test
{
protected:
    Contact add(const Contact& contact) const
    {
        ContactChanges changes{{.before = {}, .after = contact}};
        EXPECT_TRUE(m_notebook->apply(changes).ok());
        return *changes.front().after;
    }
    Today today() const
    {
        const auto all = todayOf(*m_notebook);
        EXPECT_TRUE(all.ok()) << (all.ok() ? "" : all.error().message.toStdString());
        return all ? *all : Today();
    }
    QStringList due() const
    {
        QStringList names;
        for (const TodayLine& line : today().lines)
            names << line.name;
        return names;
    }
    QStringList gaining() const
    {
        QStringList names;
        for (const NoteGain& gain : today().gains)
            names << gain.name;
        return names;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{kToday};
    std::unique_ptr<Notebook> m_notebook = *Notebook::open(m_folder.filePath(u"notebook.sqlite"_s), m_clock);
};

TEST_F(TodayTest, AnEmptyNotebookHasAQuietDay)
{
    EXPECT_EQ(today().lines.size(), 0U);
    EXPECT_EQ(today().duePeople, 0);
    EXPECT_EQ(today().budget.left(), 5);
    EXPECT_TRUE(today().gains.empty());
}

TEST_F(TodayTest, ListsWhatIsDueLongestFirst)
{
    Contact tom = namedForToday(u"Tom"_s);
    tom.history = {entry(Interaction::followUp(), u"2026-11-20"_s)};
    tom.facts = {fact(FactKind::Promise, u"send it"_s, u"2026-11-26"_s)};
    add(tom);
    Contact ana = namedForToday(u"Ana"_s);
    ana.history = {note(u"2026-11-17"_s, Channel::Email)};
    add(ana);
    add(namedForToday(u"Quiet"_s));
    EXPECT_EQ(due(), (QStringList{u"Tom"_s, u"Ana"_s, u"Tom"_s}));
    EXPECT_EQ(today().duePeople, 2);
}

TEST_F(TodayTest, ATimeOfOnesOwnCountsAtOnce)
{
    Contact ana = namedForToday(u"Ana"_s);
    ana.history = {note(u"2026-11-23"_s, Channel::Email)};
    add(ana);
    EXPECT_EQ(due(), QStringList());
    ASSERT_TRUE(m_notebook->setSetting(answerSetting(Channel::Email), u"3"_s).ok());
    EXPECT_EQ(due(), QStringList{u"Ana"_s});
    EXPECT_TRUE(today().lines.front().why.contains(u"3 days."_s));
    ASSERT_TRUE(m_notebook->setSetting(answerSetting(Channel::Email), {}).ok());
    EXPECT_EQ(due(), QStringList());
    ASSERT_TRUE(m_notebook->setSetting(answerSetting(Channel::Email), u"-3"_s).ok());
    EXPECT_EQ(answerTimes(*m_notebook)->of(Channel::Email), 1) << "a day is the least, for list and page";
    EXPECT_EQ(due(), QStringList{u"Ana"_s});
}

TEST_F(TodayTest, NamesThoseWhoGainMostAsFarAsNotesAreLeft)
{
    for (const QString& name : {u"B"_s, u"A"_s, u"C"_s, u"D"_s})
        add(freshlyMet(name));
    Contact best = freshlyMet(u"Z"_s);
    best.facts.push_back(fact(FactKind::Congrats, u"new job"_s, u"2026-11-20"_s));
    add(best);
    EXPECT_EQ(gaining(), (QStringList{u"Z"_s, u"A"_s, u"B"_s}));
    ASSERT_TRUE(m_notebook->setSetting(noteLimitSetting(), u"2"_s).ok());
    EXPECT_EQ(gaining(), (QStringList{u"Z"_s, u"A"_s}));
    ASSERT_TRUE(m_notebook->setSetting(noteLimitSetting(), u"0"_s).ok());
    EXPECT_EQ(gaining(), QStringList());
}

TEST_F(TodayTest, KeepsToAReadableNumberAndSaysHowManyThereAre)
{
    ContactChanges changes;
    for (int i = 0; i < Today::kMostPeople + 7; ++i) {
        changes.push_back({.before = {}, .after = namedForToday(u"Person %1"_s.arg(i))});
        changes.back().after->history = {entry(Interaction::followUp(), u"2026-11-20"_s)};
    }
    ASSERT_TRUE(m_notebook->apply(changes).ok());
    const Today all = today();
    EXPECT_EQ(all.lines.size(), static_cast<std::size_t>(Today::kMostPeople));
    EXPECT_EQ(all.duePeople, Today::kMostPeople + 7);
}

} // namespace
} // namespace wellmet::notebook

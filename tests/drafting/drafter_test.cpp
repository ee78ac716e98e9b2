// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/drafter.h"

#include "contacts/outcome_date.h"
#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using namespace contacts;

class DrafterTest : public testing::Test
{
protected:
    Draft draft(const Contact& contact, Channel channel = Channel::LinkedIn200, Tone tone = Tone::Warm) const
    {
        return drafter.draft(request(contact, channel, tone));
    }
    DraftRequest request(const Contact& contact, Channel channel = Channel::LinkedIn200,
                         Tone tone = Tone::Warm) const
    {
        return {.contact = &contact, .sender = &sender, .channel = channel, .tone = tone, .today = kToday};
    }
    static Contact sentBefore(Outcome outcome, QDate on)
    {
        Contact contact = tom();
        Interaction sent;
        sent.kind = Interaction::sent();
        sent.on = PartialDate(on);
        sent.outcome = outcome;
        contact.history.push_back(sent);
        return contact;
    }

    const Drafter drafter;
    const SenderProfile sender = studentSender();
};

TEST_F(DrafterTest, SaysHowWeMetAndAsks)
{
    const Draft note = draft(tom());
    EXPECT_EQ(note.advice, Advice::Write);
    EXPECT_TRUE(note.text.startsWith(u"Hi Tom, "));
    EXPECT_TRUE(note.text.contains(u"PyData Manchester"));
    EXPECT_TRUE(note.text.contains(u"demand forecasting with sparse sales"));
    EXPECT_TRUE(note.text.contains(u"first team"));
    EXPECT_EQ(note.missing, QStringList());
}

TEST_F(DrafterTest, NamesTheSourceOfEveryStatement)
{
    const Draft note = draft(tom());
    const auto wordsFrom = [&note](const QString& from) {
        for (const Source& source : note.sources) {
            if (source.from == from)
                return source.range.in(note.text).toString();
        }
        return QString();
    };
    EXPECT_EQ(wordsFrom(u"name"_s), u"Tom"_s);
    EXPECT_TRUE(wordsFrom(u"met"_s).contains(u"PyData Manchester"));
    EXPECT_EQ(wordsFrom(u"facts[0]"_s), u"demand forecasting with sparse sales"_s);
    EXPECT_TRUE(wordsFrom(u"facts[2]"_s).endsWith(u"your first team"));
}

TEST_F(DrafterTest, WritesFormallyWithoutContractions)
{
    const Draft note = draft(tom(), Channel::Email, Tone::Formal);
    EXPECT_TRUE(note.text.startsWith(u"Dear Tom Okafor,\n\n"));
    EXPECT_FALSE(note.text.contains(u'\''));
}

TEST_F(DrafterTest, GivesLettersASubjectOfTwoToSixWords)
{
    for (const Channel channel : {Channel::Email, Channel::InMail}) {
        const Draft letter = draft(tom(), channel);
        const auto words = letter.subject.split(u' ', Qt::SkipEmptyParts).size();
        EXPECT_TRUE(words >= 2 && words <= 6) << qPrintable(letter.subject);
        EXPECT_TRUE(letter.text.endsWith(u"\nPriya Nair"));
    }
    EXPECT_EQ(draft(tom(), Channel::LinkedIn300).subject, QString());
}

TEST_F(DrafterTest, KeepsToTheUsersOwnLimit)
{
    const Contact contact = tom();
    DraftRequest shorter = request(contact);
    shorter.limits = Limits{.body = 120, .aim = 0, .subject = 0, .hasSubject = false};
    const Draft note = drafter.draft(shorter);
    EXPECT_LE(note.text.size(), 120);
    EXPECT_TRUE(note.text.contains(u"PyData Manchester"));
}

TEST_F(DrafterTest, AimsShorterWhenAsked)
{
    const Contact contact = tom();
    DraftRequest shorter = request(contact, Channel::LinkedIn300);
    shorter.aimAtMost = 150;
    EXPECT_LE(drafter.draft(shorter).text.size(), 150);
}

TEST_F(DrafterTest, LeavesOutAFactThatDoesNotFitWhole)
{
    Contact contact = tom();
    contact.facts[0].text = u"sales "_s.repeated(60).trimmed();
    const Draft note = draft(contact);
    EXPECT_FALSE(note.text.contains(u"sales"));
    EXPECT_TRUE(note.text.contains(u"PyData Manchester"));
}

TEST_F(DrafterTest, DoesNotMergeATopicOfAnotherDayWithTheMeeting)
{
    Contact contact = tom();
    contact.met.on = PartialDate::ofYear(2019);
    contact.closeness = Closeness::Familiar;
    for (int version = 0; version < 6; ++version) {
        DraftRequest each = request(contact, Channel::LinkedIn300);
        each.version = version;
        const QString text = drafter.draft(each).text;
        EXPECT_FALSE(text.contains(u"sparse sales at PyData") || text.contains(u"2019 we talked"))
            << qPrintable(text);
    }
}

TEST_F(DrafterTest, WritesNothingToAStrangerItKnowsNothingOf)
{
    Contact contact;
    contact.name = u"Grace Oduya"_s;
    contact.facts = {fact(FactKind::Ask, u"get a referral"_s)};
    const Draft note = draft(contact);
    EXPECT_EQ(note.advice, Advice::SendBlank);
    EXPECT_EQ(note.text, QString());
    EXPECT_FALSE(note.because.isEmpty());
    EXPECT_EQ(draft(contact, Channel::Email).advice, Advice::Wait);
}

TEST_F(DrafterTest, AdvisesAnIntroductionByAFriendWhoMayNotBeNamed)
{
    Contact contact;
    contact.name = u"Tess Moran"_s;
    contact.facts = {fact(FactKind::Mutual, u"Ken Ito"_s)};
    EXPECT_TRUE(draft(contact).text.contains(u"Ken Ito"));
    contact.facts[0].mayName = false;
    EXPECT_EQ(draft(contact).advice, Advice::AskForIntroduction);
    EXPECT_EQ(draft(contact).text, QString());
}

TEST_F(DrafterTest, NeverNamesAnIntroducerWhoMayNotBeNamed)
{
    Contact contact = tom();
    contact.met.by = u"Ken Ito"_s;
    EXPECT_TRUE(draft(contact, Channel::LinkedIn300).text.contains(u"Ken Ito"));
    Fact mutual = fact(FactKind::Mutual, u"Ken Ito"_s);
    mutual.mayName = false;
    contact.facts.push_back(mutual);
    EXPECT_FALSE(draft(contact, Channel::LinkedIn300).text.contains(u"Ken Ito"));
}

TEST_F(DrafterTest, WaitsAfterARefusalAWithdrawalOrAFreshNote)
{
    EXPECT_EQ(draft(sentBefore(Outcome::Declined, QDate(2024, 1, 1))).advice, Advice::Wait);
    EXPECT_EQ(draft(sentBefore(Outcome::Withdrawn, QDate(2026, 11, 10))).advice, Advice::Wait);
    EXPECT_EQ(draft(sentBefore(Outcome::Pending, QDate(2026, 11, 15))).advice, Advice::Wait);
    EXPECT_EQ(draft(sentBefore(Outcome::Withdrawn, QDate(2026, 10, 1))).advice, Advice::Write);
    EXPECT_EQ(draft(sentBefore(Outcome::Pending, QDate(2026, 9, 1))).advice, Advice::Write);
}

TEST_F(DrafterTest, ARefusalHoldsUntilTheyHaveAnsweredSince)
{
    Contact contact = sentBefore(Outcome::Declined, QDate(2024, 1, 1));
    contact.history.push_back(sentBefore(Outcome::Ignored, QDate(2025, 1, 1)).history.front());
    EXPECT_EQ(draft(contact).advice, Advice::Wait);
    contact.history.push_back(sentBefore(Outcome::Replied, QDate(2025, 6, 1)).history.front());
    EXPECT_EQ(draft(contact).advice, Advice::Write);
}

TEST_F(DrafterTest, AWithdrawalCountsFromTheDayItWasRecorded)
{
    Contact contact = sentBefore(Outcome::Pending, QDate(2026, 9, 1));
    setOutcome(contact.history.front(), Outcome::Withdrawn, QDate(2026, 11, 20));
    EXPECT_EQ(draft(contact).advice, Advice::Wait);
}

TEST_F(DrafterTest, SaysWhatIsMissing)
{
    Contact contact = tom();
    contact.facts.clear();
    const Contact bare = contact;
    SenderProfile nobody;
    DraftRequest each = request(bare);
    each.sender = &nobody;
    const Draft note = drafter.draft(each);
    EXPECT_EQ(note.advice, Advice::Write);
    EXPECT_EQ(note.missing, (QStringList{u"reason"_s, u"sender.role"_s, u"sender.name"_s}));
}

TEST_F(DrafterTest, TellsAFriendOfTheSearchAndNobodyElse)
{
    Contact contact;
    contact.name = u"Kate O'Neill"_s;
    contact.closeness = Closeness::Close;
    EXPECT_TRUE(draft(contact).text.contains(u"a graduate data role in Manchester"));
    contact = tom();
    EXPECT_FALSE(draft(contact).text.contains(u"graduate data role"));
}

TEST_F(DrafterTest, SpeaksOfAComingEventAsComing)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Congrats, u"wedding"_s, "2027-06-12")};
    const QString text = draft(contact).text;
    EXPECT_TRUE(text.contains(u"your wedding on June 12")) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"ongratulat"));
}

TEST_F(DrafterTest, GreetsByTheTitleThatIsRecorded)
{
    Contact contact = tom();
    contact.address = u"Captain Okafor"_s;
    const QString text = draft(contact).text;
    EXPECT_TRUE(text.startsWith(u"Dear Captain Okafor,") || text.startsWith(u"Hello Captain Okafor,"))
        << qPrintable(text);
    contact.address = u"Tommy"_s;
    EXPECT_TRUE(draft(contact).text.startsWith(u"Hi Tommy,"));
}

TEST_F(DrafterTest, GreetsByTheWholeNameWhereTheGivenNameAloneIsTooNear)
{
    Contact contact = tom();
    contact.name = u"Shimizu Kaito"_s;
    contact.givenName = u"Kaito"_s;
    const auto greeting = [this, &contact] { return draft(contact).text.section(u',', 0, 0); };
    EXPECT_TRUE(greeting() == u"Hello Shimizu Kaito" || greeting() == u"Dear Shimizu Kaito")
        << qPrintable(greeting());
    contact.name = u"清水 海斗 (Kaito Shimizu)"_s;
    EXPECT_TRUE(greeting() == u"Hello Kaito Shimizu" || greeting() == u"Dear Kaito Shimizu")
        << qPrintable(greeting());
    contact.name = u"Park Min-seo"_s;
    contact.givenName = u"Min-seo"_s;
    EXPECT_TRUE(greeting() == u"Hello Park Min-seo" || greeting() == u"Dear Park Min-seo")
        << qPrintable(greeting());
    contact.closeness = Closeness::Close;
    EXPECT_FALSE(draft(contact).text.contains(u"Park")) << qPrintable(draft(contact).text);
    contact.closeness = Closeness::MetOnce;
    contact.address = u"Min"_s;
    EXPECT_TRUE(draft(contact).text.startsWith(u"Hi Min,")) << qPrintable(draft(contact).text);
}

TEST_F(DrafterTest, PutsWhatTheyWantedInThePlaceOfIt)
{
    Contact contact = tom();
    contact.closeness = Closeness::Familiar;
    contact.facts = {fact(FactKind::Wants, u"two jars of plum jam"_s),
                     fact(FactKind::Offer, u"bring them up on Sunday"_s)};
    for (quint64 seed = 0; seed < 12; ++seed) {
        DraftRequest each = request(contact);
        each.seed = seed;
        const QString text = drafter.draft(each).text;
        EXPECT_TRUE(text.contains(u"bring two jars of plum jam up on Sunday")) << qPrintable(text);
    }
}

TEST_F(DrafterTest, KeepsAPromiseThatSaysItselfWhen)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Wants, u"our packing list"_s),
                     fact(FactKind::Promise, u"send it after the audit"_s)};
    contact.facts[1].due = PartialDate(QDate(2026, 11, 30));
    for (int version = 0; version < 4; ++version) {
        DraftRequest each = request(contact);
        each.version = version;
        const QString text = drafter.draft(each).text;
        EXPECT_TRUE(text.contains(u"send our packing list after the audit")) << qPrintable(text);
    }
}

TEST_F(DrafterTest, CongratulatesFirst)
{
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.facts = {fact(FactKind::Memory, u"the one with the unicycle"_s),
                     fact(FactKind::Congrats, u"your first patent"_s, "2026-11")};
    const QString text = draft(contact).text;
    EXPECT_LT(text.indexOf(u"ongratulations"), text.indexOf(u"unicycle")) << qPrintable(text);
}

TEST_F(DrafterTest, OwnsUpToAPromiseThatIsOverdue)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Promise, u"send you the slides"_s)};
    contact.facts[0].due = PartialDate(QDate(2026, 11, 1));
    EXPECT_TRUE(draft(contact).text.contains(u"late")) << qPrintable(draft(contact).text);
    contact.facts[0].due = PartialDate(QDate(2027, 1, 20));
    EXPECT_FALSE(draft(contact).text.contains(u"late"));
}

TEST_F(DrafterTest, NamesAThingBeforeItCallsItIt)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Congrats, u"the gold medal"_s),
                     fact(FactKind::Thanks, u"the two wheels"_s),
                     fact(FactKind::Memory, u"the cook with the crate"_s), fact(FactKind::Work, u"ricotta"_s),
                     fact(FactKind::Ask, u"come and watch you make it"_s)};
    for (int version = 0; version < 8; ++version) {
        DraftRequest each = request(contact);
        each.version = version;
        const QString text = drafter.draft(each).text;
        EXPECT_TRUE(!text.contains(u"make it") || text.indexOf(u"ricotta") < text.indexOf(u"make it"))
            << qPrintable(text);
        EXPECT_TRUE(!text.contains(u"make it") || text.contains(u"ricotta")) << qPrintable(text);
    }
}

TEST_F(DrafterTest, NamesItsWriterOnce)
{
    for (const Contact& contact : manyContacts(120)) {
        const QString text = draft(contact).text;
        EXPECT_LE(text.count(u"Priya"_s), 1) << qPrintable(text);
    }
}

TEST_F(DrafterTest, SaysWhenTheAskIsFor)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Ask, u"visit your workshop"_s, "2027-01")};
    EXPECT_TRUE(draft(contact).text.contains(u"visit your workshop in January"))
        << qPrintable(draft(contact).text);
}

TEST_F(DrafterTest, OffersVariantsThatDiffer)
{
    const Contact contact = tom();
    const std::vector<Draft> variants = drafter.variants(request(contact), 4);
    ASSERT_EQ(variants.size(), 4U);
    for (std::size_t i = 0; i < variants.size(); ++i) {
        for (std::size_t j = i + 1; j < variants.size(); ++j)
            EXPECT_NE(variants[i].text, variants[j].text);
    }
}

TEST_F(DrafterTest, WordsEveryVersionUnlikeTheOneBefore)
{
    for (const Contact& contact : manyContacts(60)) {
        DraftRequest each = request(contact);
        QString before = drafter.draft(each).text;
        for (each.version = 1; each.version < 5 && !before.isEmpty(); ++each.version) {
            const QString text = drafter.draft(each).text;
            EXPECT_NE(text, before) << "version " << each.version;
            before = text;
        }
    }
}

TEST_F(DrafterTest, SaysAnAskThatBeginsWithHavingThem)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Reason, u"I am organizing a class dinner"_s),
                     fact(FactKind::Ask, u"have you there"_s)};
    EXPECT_TRUE(draft(contact).text.contains(u"have you there"));
}

TEST_F(DrafterTest, AvoidsTheWordingItIsShown)
{
    const Contact contact = tom();
    DraftRequest again = request(contact);
    const QString first = drafter.draft(again).text;
    again.avoid << first;
    EXPECT_NE(drafter.draft(again).text, first);
}

TEST_F(DrafterTest, SaysWhatToFindOutFirstWhenThereIsNothingToSay)
{
    Contact stranger;
    stranger.name = u"Ana Ruiz"_s;
    const Draft draft = drafter.draft(request(stranger));
    EXPECT_TRUE(draft.text.isEmpty());
    EXPECT_EQ(draft.advice, Advice::SendBlank);
    EXPECT_TRUE(draft.missing.contains(u"met"_s)) << draft.missing.join(u' ').toStdString();
    EXPECT_TRUE(draft.missing.contains(u"reason"_s)) << draft.missing.join(u' ').toStdString();
}

TEST_F(DrafterTest, FollowsTheScore)
{
    const Contact contact = tom();
    const ScoreDraft likesMany = [](const Draft& draft) { return static_cast<int>(draft.text.size() / 2); };
    const ScoreDraft likesFew = [](const Draft& draft) {
        return 100 - static_cast<int>(draft.text.size() / 2);
    };
    qsizetype few = 0;
    qsizetype many = 0;
    for (quint64 seed = 0; seed < 10; ++seed) {
        DraftRequest seeded = request(contact);
        seeded.seed = seed;
        few += drafter.draft(seeded, likesFew).text.size();
        many += drafter.draft(seeded, likesMany).text.size();
    }
    EXPECT_LT(few, many);
}

TEST_F(DrafterTest, WritesTheSameForASeedAndOtherWordsForAnother)
{
    const Contact contact = tom();
    DraftRequest seeded = request(contact);
    const QString first = drafter.draft(seeded).text;
    EXPECT_EQ(Drafter().draft(seeded).text, first);
    QStringList texts;
    for (seeded.seed = 1; seeded.seed < 8; ++seeded.seed)
        texts << drafter.draft(seeded).text;
    texts.removeDuplicates();
    EXPECT_GE(texts.size(), 3) << qPrintable(texts.join(u'\n'));
}

} // namespace
} // namespace wellmet::drafting

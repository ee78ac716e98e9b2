// SPDX-License-Identifier: GPL-3.0-or-later
// How particular facts are told: as somebody would say them.
#include "drafting/drafter.h"

#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using namespace contacts;

QStringList voicesTo(const Contact& contact, Channel channel = Channel::LinkedIn300, Tone tone = Tone::Warm)
{
    static const Drafter kDrafter;
    const SenderProfile sender = studentSender();
    QStringList notes;
    for (quint64 seed = 0; seed < 30; ++seed)
        notes << kDrafter
                     .draft({.contact = &contact,
                             .sender = &sender,
                             .channel = channel,
                             .tone = tone,
                             .today = kToday,
                             .seed = seed})
                     .text;
    return notes;
}

Contact friendWith(std::vector<Fact> facts)
{
    Contact contact = tom();
    contact.closeness = Closeness::Close;
    contact.facts = std::move(facts);
    return contact;
}

void expectAll(const QStringList& notes, QStringView words)
{
    for (const QString& note : notes)
        EXPECT_TRUE(note.contains(words)) << qPrintable(note);
}

void expectNone(const QStringList& notes, QStringView words)
{
    for (const QString& note : notes)
        EXPECT_FALSE(note.contains(words)) << qPrintable(note);
}

TEST(Voice, AsksThemToDoWhatTheyAreToDo)
{
    const QStringList notes = voicesTo(friendWith({fact(FactKind::Ask, u"you to look at my drawings"_s)}));
    expectAll(notes, u"ould you look at my drawings?");
}

TEST(Voice, LetsARemarkStandBehindTheQuestion)
{
    const QStringList notes = voicesTo(friendWith({fact(FactKind::Ask, u"have lunch, I pay"_s)}));
    expectAll(notes, u"lunch? I pay.");
}

TEST(Voice, KeepsAPromiseToTellByTellingIt)
{
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.facts = {fact(FactKind::Promise, u"tell you the result"_s),
                     fact(FactKind::Reason, u"I passed the harbor exam"_s)};
    const QStringList notes = voicesTo(contact);
    expectAll(notes, u"tell you the result");
    expectAll(notes, u" I passed the harbor exam");
    expectNone(notes, u"I'll tell you");
}

TEST(Voice, WishesAHappyBirthday)
{
    const QStringList notes =
        voicesTo(friendWith({fact(FactKind::Congrats, u"your 40th birthday"_s, "2026-11-29")}));
    for (const QString& note : notes)
        EXPECT_TRUE(note.contains(u"appy 40th birthday") ||
                    note.contains(u"all the best for your 40th birthday"))
            << qPrintable(note);
    EXPECT_TRUE(notes.join(u'\n').contains(u"appy 40th birthday"));
}

TEST(Voice, OwesACoffeeAndAsksForTheDay)
{
    Fact owed = fact(FactKind::Promise, u"buy you a coffee at the station"_s);
    owed.due = PartialDate(kToday.addDays(3));
    const QString all = voicesTo(friendWith({owed})).join(u'\n');
    EXPECT_TRUE(all.contains(u"a coffee at the station"));
    EXPECT_FALSE(all.contains(u"by ")) << qPrintable(all); // nobody has coffee "by Monday"
}

TEST(Voice, IsJoyfulOnce)
{
    const QStringList notes = voicesTo(friendWith({fact(FactKind::Congrats, u"your first job"_s),
                                                   fact(FactKind::Thanks, u"lending me your boots"_s),
                                                   fact(FactKind::Reason, u"we got the grant!!"_s)}));
    for (const QString& note : notes)
        EXPECT_LE(note.count(u'!'), 1) << qPrintable(note);
}

TEST(Voice, WasWhatItIsNoLonger)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Memory, u"the girl with the clipboard"_s)};
    expectNone(voicesTo(contact), u"I'm the girl");
}

TEST(Voice, CallsNothingNewThatIsOld)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Work, u"new map of the harbor"_s, "2024-05")};
    expectNone(voicesTo(contact), u"new map");
}

TEST(Voice, SignsWithWhatTheTwoShareWhenItAsksSomethingElse)
{
    const QStringList notes = voicesTo(tom());
    expectNone(notes, u"We both volunteer");
    EXPECT_TRUE(notes.join(u'\n').contains(u", who also volunteers at food banks"));
}

TEST(Voice, SignsInLatinLettersAndByTheGivenName)
{
    static const Drafter kDrafter;
    const Contact contact = friendWith({fact(FactKind::Thanks, u"lending me your boots"_s)});
    for (const auto& [name, signature] : {std::pair(u"小林はな (Hana Kobayashi)"_s, u" Hana"_s),
                                          std::pair(u"Park Sun-hee"_s, u" Sun-hee"_s)}) {
        SenderProfile sender = studentSender();
        sender.name = name;
        const QString note = kDrafter.draft({.contact = &contact, .sender = &sender, .today = kToday}).text;
        EXPECT_TRUE(note.endsWith(signature)) << qPrintable(note);
    }
}

TEST(Voice, DoesNotSignFromTheirOwnWorkshop)
{
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.met.where = u"her workshop in Duluth"_s;
    contact.facts = {fact(FactKind::Thanks, u"letting me try the vat"_s)};
    expectNone(voicesTo(contact), u"from your workshop");
}

TEST(Voice, HeardATalkThatWasGivenWhereWeMet)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Work, u"talk on tide clocks"_s, "2026-10-14")};
    expectAll(voicesTo(contact), u"I heard your talk on tide clocks");
    contact.facts = {fact(FactKind::Work, u"talk on tide clocks"_s, "2024-03-02")};
    expectNone(voicesTo(contact), u"heard");
    contact.facts = {fact(FactKind::Work, u"book on tide clocks"_s, "2026-10-14")};
    expectNone(voicesTo(contact), u"heard");
}

TEST(Voice, SaysWhoIWasBesideMyName)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Memory, u"the one who dropped the projector"_s),
                     fact(FactKind::Thanks, u"lending me your adapter"_s)};
    QString all = voicesTo(contact).join(u'\n');
    EXPECT_TRUE(all.contains(u"Priya Nair, the one who dropped the projector at PyData Manchester"));
    contact.facts.back() = fact(FactKind::Promise, u"send you the video"_s);
    all = voicesTo(contact).join(u'\n');
    EXPECT_TRUE(all.contains(u"it's Priya, the one who dropped the projector at PyData Manchester") ||
                all.contains(u"Priya here, the one who dropped the projector at PyData Manchester"))
        << qPrintable(all);
}

TEST(Voice, LooksBackFromTheirSuccess)
{
    const QString all = voicesTo(friendWith({fact(FactKind::Congrats, u"your own bakery"_s),
                                             fact(FactKind::Together, u"burnt the headmaster's caramel"_s)}))
                            .join(u'\n');
    EXPECT_TRUE(all.contains(u"Congratulations on your own bakery! And to think") ||
                all.contains(u"congratulations on your own bakery! And to think"))
        << qPrintable(all);
}

TEST(Voice, KeepsAPromiseNowThatItCan)
{
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.facts = {fact(FactKind::Promise, u"talk to your second-years about fraud"_s),
                     fact(FactKind::Reason, u"my fridays in January are free"_s)};
    const QStringList notes = voicesTo(contact);
    expectAll(notes, u"my Fridays in January are free.");
    for (const QString& note : notes)
        EXPECT_LT(note.indexOf(u"talk to your second-years"), note.indexOf(u"my Fridays"))
            << qPrintable(note);
}

TEST(Voice, OffersWhatTheyStillWant)
{
    const QStringList notes = voicesTo(friendWith({fact(FactKind::Wants, u"a weekend on the water"_s),
                                                   fact(FactKind::Offer, u"lend you the good boots"_s)}));
    EXPECT_TRUE(notes.join(u'\n').contains(u"f you still want a weekend on the water, I"));
    expectNone(notes, u"You wanted");
}

TEST(Voice, TellsMyWorkRightBeforeWhatIAskForIt)
{
    static const Drafter kDrafter;
    Contact contact = tom();
    contact.closeness = Closeness::Stranger;
    contact.met = {};
    contact.facts = {fact(FactKind::Work, u"novel about a lighthouse"_s),
                     fact(FactKind::Ask, u"invite you to our reading evening in April"_s)};
    SenderProfile sender = studentSender();
    sender.about = u"run a reading evening for people who don't read"_s;
    int told = 0;
    for (quint64 seed = 0; seed < 30; ++seed) {
        const QString note =
            kDrafter.draft({.contact = &contact, .sender = &sender, .today = kToday, .seed = seed}).text;
        const qsizetype about = note.indexOf(u" run a reading evening");
        EXPECT_TRUE(about < 0 || note.indexOf(u"our novel", about) < 0 || note.contains(u", so your novel") ||
                    note.contains(u" and I came across your novel"))
            << qPrintable(note);
        told += about >= 0 ? 1 : 0;
    }
    EXPECT_GE(told, 10);
}

TEST(Voice, LeavesNewsOpenForAnAnswer)
{
    const QStringList notes =
        voicesTo(friendWith({fact(FactKind::Reason, u"I am leaving the ferries for good"_s)}));
    expectAll(notes, u"?");
}

TEST(Voice, AsksAQuestionThatWasTypedAsOne)
{
    Contact contact = tom();
    for (const auto& [typed, asked] :
         {std::pair(u"hear which course would you pick today", u"Which course would you pick today?"),
          std::pair(u"hear how is Leeds treating you", u"How is Leeds treating you?"),
          std::pair(u"know is there a place left", u"Is there a place left?")}) {
        contact.facts = {fact(FactKind::Ask, QString::fromUtf16(typed))};
        const QString all = voicesTo(contact).join(u'\n');
        EXPECT_TRUE(all.contains(QString::fromUtf16(asked))) << qPrintable(QString::fromUtf16(typed) + all);
        EXPECT_FALSE(all.contains(u"do you pick") || all.contains(u"know is there") ||
                     all.contains(u"me how is"))
            << qPrintable(all);
    }
}

TEST(Voice, KnowsThatTheirManagerIsSomebodyElse)
{
    const QStringList notes =
        voicesTo(friendWith({fact(FactKind::Reason, u"I met your manager Agnieszka on Tuesday"_s),
                             fact(FactKind::Ask, u"hear what she looks for in a junior"_s)}));
    expectNone(notes, u"what you look for");
    EXPECT_TRUE(notes.join(u'\n').contains(u"What does she look for in a junior?"));
}

TEST(Voice, LooksAtThingsAndNotAtThem)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Reason, u"the sashes in the east wing are painted shut"_s),
                     fact(FactKind::Offer, u"come and look at them for nothing"_s)};
    expectAll(voicesTo(contact), u"look at them for nothing");
}

TEST(Voice, SendsPicturesNowThatTheWallIsFinished)
{
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.facts = {fact(FactKind::Promise, u"send you pictures when the wall is finished"_s),
                     fact(FactKind::Reason, u"the wall is finished"_s)};
    for (const QString& note : voicesTo(contact))
        EXPECT_EQ(note.count(u"wall is finished"), 1) << qPrintable(note);
}

TEST(Voice, SaysWhatTheWorkIsForWhereItTouchesTheirs)
{
    static const Drafter kDrafter;
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.facts = {fact(FactKind::Work, u"move from intensive care to infection control"_s),
                     fact(FactKind::Ask, u"hear what you missed"_s)};
    SenderProfile sender = studentSender();
    sender.goal = u"a position in infection control"_s;
    const QString note = kDrafter
                             .draft({.contact = &contact,
                                     .sender = &sender,
                                     .channel = Channel::LinkedInMessage,
                                     .today = kToday})
                             .text;
    EXPECT_TRUE(note.contains(u"looking for a position in infection control")) << qPrintable(note);
}

TEST(Voice, DoesNotTellTheGoalThatTheQuestionTells)
{
    static const Drafter kDrafter;
    Contact contact = tom();
    contact.facts = {fact(FactKind::Ask, u"know if there is a postdoc in your group from autumn 2027"_s)};
    SenderProfile sender = studentSender();
    sender.goal = u"a postdoc position from autumn 2027"_s;
    for (quint64 seed = 0; seed < 20; ++seed) {
        const DraftRequest request{.contact = &contact,
                                   .sender = &sender,
                                   .channel = Channel::LinkedIn300,
                                   .today = kToday,
                                   .seed = seed};
        const QString note = kDrafter.draft(request).text;
        EXPECT_EQ(note.count(u"autumn 2027"), 1) << qPrintable(note);
    }
}

TEST(Voice, CutsASubjectBeforeItLosesIt)
{
    static const Drafter kDrafter;
    Contact contact = tom();
    contact.closeness = Closeness::Stranger;
    contact.met = {};
    contact.facts = {fact(FactKind::Work, u"article on the wormholes in a viola from Cremona"_s),
                     fact(FactKind::Ask, u"see the viola"_s)};
    const SenderProfile sender = studentSender();
    for (quint64 seed = 0; seed < 20; ++seed) {
        const QString subject = kDrafter
                                    .draft({.contact = &contact,
                                            .sender = &sender,
                                            .channel = Channel::Email,
                                            .today = kToday,
                                            .seed = seed})
                                    .subject;
        EXPECT_EQ(subject, u"Your article on the wormholes"_s);
    }
}

} // namespace
} // namespace wellmet::drafting

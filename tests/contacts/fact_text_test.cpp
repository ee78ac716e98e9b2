// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using namespace wellmet::contacts;
using enum FactKind;

struct Row
{
    FactKind kind;
    QString typed;
    QString preview;
};

Fact factOf(FactKind kind, const QString& text)
{
    Fact fact;
    fact.kind = kind;
    fact.text = text;
    return fact;
}

Contact tom()
{
    Contact contact;
    contact.name = u"Tom Okafor"_s;
    contact.organization = u"Great Western"_s;
    return contact;
}

const Row kGood[] = {
    {Topic, u"sparse sales"_s, u"We talked about sparse sales."_s},
    {Topic, u"Rust in production"_s, u"We talked about Rust in production."_s},
    {Topic, u"keeping bees on a roof"_s, u"We talked about keeping bees on a roof."_s},
    {Topic, u"how teams set their goals"_s, u"We talked about how teams set their goals."_s},
    {Topic, u"whether iRobot should sell parts"_s, u"We talked about whether iRobot should sell parts."_s},
    {Topic, u"the Open Source Summit"_s, u"We talked about the Open Source Summit."_s},
    {Topic, u"the 8 p.m."_s, u"We talked about the 8 p.m."_s},
    {Memory, u"the person who asked about vacuum"_s,
     u"You may remember me as the person who asked about vacuum."_s},
    {Memory, u"your lab partner in week three"_s,
     u"You may remember me as your lab partner in week three."_s},
    {Shared, u"volunteer at food banks"_s, u"We both volunteer at food banks."_s},
    {Shared, u"studied at Leeds"_s, u"We both studied at Leeds."_s},
    {Shared, u"are from Cork"_s, u"We both are from Cork."_s},
    {Shared, u"have two dogs"_s, u"We both have two dogs."_s},
    {Together, u"shared a bench in the lab"_s, u"We once shared a bench in the lab."_s},
    {Mutual, u"Ellen Park"_s, u"We both know Ellen Park."_s},
    {Mutual, u"佐藤 美咲"_s, u"We both know 佐藤 美咲."_s},
    {Mutual, u"lena ortiz"_s, u"We both know lena ortiz."_s},
    {Work, u"talk on intermittent demand"_s, u"I noticed your talk on intermittent demand."_s},
    {Work, u"painting of the weir"_s, u"I noticed your painting of the weir."_s},
    {Memory, u"the student who held the lamp in her teeth"_s,
     u"You may remember me as the student who held the lamp in her teeth."_s},
    {Congrats, u"Nadia passing her driving test"_s, u"Congratulations on Nadia passing her driving test."_s},
    {Congrats, u"Nadia's first concert"_s, u"Congratulations on Nadia's first concert."_s},
    {Congrats, u"promotion"_s, u"Congratulations on your promotion."_s},
    {Congrats, u"passing the bar"_s, u"Congratulations on passing the bar."_s},
    {Congrats, u"wedding"_s, u"Congratulations on your wedding."_s},
    {Congrats, u"MBA"_s, u"Congratulations on your MBA."_s},
    {Congrats, u"opening the new lab"_s, u"Congratulations on opening the new lab."_s},
    {Thanks, u"lending me the drill"_s, u"Thank you for lending me the drill."_s},
    {Thanks, u"the kind words"_s, u"Thank you for the kind words."_s},
    {Reason, u"I am moving into data work"_s, u"I am reaching out because I am moving into data work."_s},
    {Reason, u"our year is meeting in June"_s, u"I am reaching out because our year is meeting in June."_s},
    {Ask, u"hear how you chose your first team"_s, u"I would like to hear how you chose your first team."_s},
    {Ask, u"have a look at your map"_s, u"I would like to have a look at your map."_s},
    {Ask, u"have you there"_s, u"I would like to have you there."_s},
    {Offer, u"send you the data"_s, u"I can send you the data."_s},
    {Promise, u"bring the ladder"_s, u"I said I would bring the ladder."_s},
    {Wants, u"the slides"_s, u"You would like the slides."_s},
    {Wants, u"to see the slides"_s, u"You would like to see the slides."_s},
};

const Row kFixed[] = {
    // Final stops, spaces, quotes, capitals.
    {Topic, u"Keeping bees on a roof."_s, u"We talked about keeping bees on a roof."_s},
    {Topic, u"Tree nurseries."_s, u"We talked about tree nurseries."_s},
    {Topic, u"  sparse   sales …"_s, u"We talked about sparse sales."_s},
    {Topic, u"“sparse sales”"_s, u"We talked about sparse sales."_s},
    {Thanks, u"for walking me through the forms, twice."_s,
     u"Thank you for walking me through the forms, twice."_s},
    {Ask, u"hear how you began?"_s, u"I would like to hear how you began."_s},
    {Shared, u"Volunteer at food banks!"_s, u"We both volunteer at food banks."_s},
    {Memory, u"The person with the accordion"_s, u"You may remember me as the person with the accordion."_s},
    // The frame typed again.
    {Topic, u"We talked about sparse sales"_s, u"We talked about sparse sales."_s},
    {Topic, u"about bees"_s, u"We talked about bees."_s},
    {Topic, u"discussed the new tram"_s, u"We talked about the new tram."_s},
    {Memory, u"I was the one with the accordion"_s, u"You may remember me as the one with the accordion."_s},
    {Memory, u"asked about vacuum"_s, u"You may remember me as the one who asked about vacuum."_s},
    {Memory, u"who asked about vacuum"_s, u"You may remember me as the one who asked about vacuum."_s},
    {Memory, u"as the one with the accordion"_s, u"You may remember me as the one with the accordion."_s},
    {Shared, u"We both studied at Leeds."_s, u"We both studied at Leeds."_s},
    {Shared, u"we are both from Cork"_s, u"We both are from Cork."_s},
    {Shared, u"We’ve both run marathons"_s, u"We both have run marathons."_s},
    {Together, u"We once shared a bench"_s, u"We once shared a bench."_s},
    {Mutual, u"We both know Ellen Park."_s, u"We both know Ellen Park."_s},
    {Work, u"I noticed your talk on bees"_s, u"I noticed your talk on bees."_s},
    {Work, u"your talk on bees"_s, u"I noticed your talk on bees."_s},
    {Work, u"the restoration of the fire station"_s, u"I noticed your restoration of the fire station."_s},
    {Congrats, u"Congratulations on your new job!"_s, u"Congratulations on your new job."_s},
    {Congrats, u"on passing the bar"_s, u"Congratulations on passing the bar."_s},
    {Congrats, u"a promotion"_s, u"Congratulations on your promotion."_s},
    {Thanks, u"Thanks for the kind words"_s, u"Thank you for the kind words."_s},
    {Reason, u"because I am moving to Leeds"_s, u"I am reaching out because I am moving to Leeds."_s},
    {Ask, u"I'd like to hear how you began"_s, u"I would like to hear how you began."_s},
    {Ask, u"I’d love to hear how you began"_s, u"I would like to hear how you began."_s},
    {Ask, u"To borrow the ladder"_s, u"I would like to borrow the ladder."_s},
    {Offer, u"I can send the data"_s, u"I can send you the data."_s},
    {Offer, u"happy to send the data"_s, u"I can send you the data."_s},
    {Promise, u"I'll bring the ladder"_s, u"I said I would bring the ladder."_s},
    {Wants, u"She wants the slides"_s, u"You would like the slides."_s},
    // Third person that means the contact.
    {Congrats, u"her promotion"_s, u"Congratulations on your promotion."_s},
    {Congrats, u"passing her last exam"_s, u"Congratulations on passing your last exam."_s},
    {Work, u"his video on potatoes"_s, u"I noticed your video on potatoes."_s},
    {Topic, u"their talk"_s, u"We talked about your talk."_s},
    {Topic, u"how she chose her team"_s, u"We talked about how you chose your team."_s},
    {Offer, u"send him our results"_s, u"I can send you our results."_s},
    {Promise, u"tell her how it went"_s, u"I said I would tell you how it went."_s},
    {Reason, u"she is speaking in Leeds"_s, u"I am reaching out because you are speaking in Leeds."_s},
    {Memory, u"the student who asked about her talk"_s,
     u"You may remember me as the student who asked about your talk."_s},
    {Memory, u"the one who carried her trays"_s, u"You may remember me as the one who carried your trays."_s},
    {Congrats, u"Tom's first concert"_s, u"Congratulations on your first concert."_s},
    {Reason, u"WE GOT THE TRUCK FROM THE BBC"_s,
     u"I am reaching out because we got the truck from the BBC."_s},
    {Ask, u"hear how Tom picks a model"_s, u"I would like to hear how you pick a model."_s},
    {Work, u"Tom's talk on bees"_s, u"I noticed your talk on bees."_s},
    {Thanks, u"Tom Okafor’s help"_s, u"Thank you for your help."_s},
    {Thanks, u"you helped me a lot"_s, u"Thank you for helping me a lot."_s},
};

const Row kOdd[] = {
    {Topic, u""_s, {}},
    {Topic, u" . "_s, {}},
    {Topic, u"???"_s, {}},
    {Topic, u"she got promoted"_s, {}},
    {Topic, u"bees\nand the weather"_s, {}},
    {Topic, u"https://example.org/talk"_s, {}},
    {Topic, u"bees on a roof. Then the weather turned"_s, {}},
    {Topic, QString(150, u'a'), {}},
    {Topic, u"how Ellen got her first job"_s, {}},
    {Memory, u"the student who lost her badge"_s, {}},
    {Shared, u"our love of bees"_s, {}},
    {Shared, u"volunteering at food banks"_s, {}},
    {Together, u"sharing a bench"_s, {}},
    {Mutual, u"the woman from the tram stop"_s, {}},
    {Reason, u"moving into data work"_s, {}},
    {Reason, u"to learn about data"_s, {}},
    {Ask, u"Could you tell me how you began?"_s, {}},
    {Ask, u"how did you begin?"_s, {}},
    {Ask, u"have you been there"_s, {}},
    {Ask, u"I want a job at Acme"_s, {}},
    {Ask, u"a coffee"_s, {}},
    {Ask, u"hearing how you began"_s, {}},
    {Offer, u"my test data"_s, {}},
    {Offer, u"mail ana@example.org"_s, {}},
    {Promise, u"the ladder"_s, {}},
};

void expectRows(std::span<const Row> rows, Shape shape)
{
    const Contact contact = tom();
    for (const Row& row : rows) {
        const Fact fact = factOf(row.kind, row.typed);
        const FactReading reading = readFact(fact, &contact);
        EXPECT_EQ(reading.shape, shape) << row.typed.toStdString() << " as " << reading.text.toStdString();
        EXPECT_EQ(reading.hint.isEmpty(), shape != Shape::Odd) << row.typed.toStdString();
        if (shape != Shape::Odd) {
            EXPECT_EQ(livePreview(fact, &contact), row.preview);
        }
    }
}

TEST(FactText, LeavesAGoodCompletionAsItWasTyped)
{
    expectRows(kGood, Shape::Good);
}

TEST(FactText, RepairsWhatCanOnlyMeanOneThing)
{
    expectRows(kFixed, Shape::Fixed);
}

TEST(FactText, SaysWhatToTypeWhenItWontReadRight)
{
    expectRows(kOdd, Shape::Odd);
}

TEST(FactText, AReadingReadAgainStaysTheSame)
{
    const Contact contact = tom();
    for (const auto& rows : {std::span<const Row>(kGood), std::span<const Row>(kFixed)}) {
        for (const Row& row : rows) {
            const QString once = completion(factOf(row.kind, row.typed), &contact);
            EXPECT_EQ(completion(factOf(row.kind, once), &contact), once);
        }
    }
}

TEST(FactText, SpeaksOfWorkTheWayItIsKnown)
{
    Fact fact = factOf(Work, u"essay on bees"_s);
    fact.how = WorkHow::Use;
    EXPECT_EQ(livePreview(fact), u"I use your essay on bees."_s);
    fact.how = WorkHow::Read;
    EXPECT_EQ(livePreview(fact), u"I read your essay on bees."_s);
}

TEST(FactText, KeepsACapitalThatBelongsToTheContactsOrganization)
{
    const Contact contact = tom();
    EXPECT_EQ(completion(factOf(Topic, u"Great trains"_s), &contact), u"Great trains"_s);
    EXPECT_EQ(completion(factOf(Topic, u"Great trains"_s)), u"great trains"_s);
}

TEST(FactText, WithoutTheContactANameStays)
{
    EXPECT_EQ(completion(factOf(Topic, u"Tom's talk"_s)), u"Tom's talk"_s);
}

TEST(FactText, JoinsAnAfterthoughtWithAComma)
{
    EXPECT_EQ(completion(factOf(Thanks, u"reverting my commit at 3am. again."_s)),
              u"reverting my commit at 3am, again"_s);
    EXPECT_EQ(completion(factOf(Ask, u"use the flume again. Supervised."_s)),
              u"use the flume again, supervised"_s);
    EXPECT_EQ(completion(factOf(Thanks, u"mending the gate. In the rain!"_s)),
              u"mending the gate, in the rain"_s);
    EXPECT_EQ(completion(factOf(Topic, u"popcorn rice vs. jasmine"_s)), u"popcorn rice vs. jasmine"_s);
    EXPECT_EQ(completion(factOf(Ask, u"meet Dr. Fairly"_s)), u"meet Dr. Fairly"_s);
}

TEST(FactText, KnowsTheThingsTheyWouldLike)
{
    Contact contact = tom();
    contact.facts = {factOf(Wants, u"two sacks of seed rice"_s),
                     factOf(Offer, u"swap them for brown shrimp"_s)};
    EXPECT_EQ(completion(contact.facts[1], &contact), u"swap them for brown shrimp"_s);
    contact.facts.erase(contact.facts.begin());
    EXPECT_EQ(completion(contact.facts[0], &contact), u"swap you for brown shrimp"_s);
}

} // namespace

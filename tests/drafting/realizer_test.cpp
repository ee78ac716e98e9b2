// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/bank/realizer.h"

#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::FactKind;

class RealizerTest : public testing::Test
{
protected:
    // What the frame makes of these facts; empty when it can't be said.
    QString said(const QString& frame, AtomSet atoms, const std::vector<contacts::Fact>& facts) const
    {
        Contact contact = tom();
        contact.closeness = contacts::Closeness::Familiar;
        contact.facts = facts;
        const contacts::SenderProfile sender = studentSender();
        const Material material = gatherMaterial({.contact = &contact, .sender = &sender, .today = kToday});
        PhraseBank bank;
        EXPECT_TRUE(bank.read(u"= ask\nsoafc | wnf | - | "_s + frame).ok());
        Sentence sentence;
        const Phrase& phrase = bank.section(bit(Atom::Ask)).front();
        const bool isWhole = realizeInto(sentence, phrase, atoms, material, chooseFacts(material, 0), 9);
        return isWhole ? sentence.text : QString();
    }
};

TEST_F(RealizerTest, DatesTheFactThatWasNamedLast)
{
    const std::vector facts{fact(FactKind::Thanks, u"the loan of a drill"_s, "2024"),
                            fact(FactKind::Reason, u"the crew is meeting again"_s, "2027-06-12")};
    const AtomSet both = bit(Atom::Thanks) | bit(Atom::Reason);
    EXPECT_EQ(said(u"Thank you for {thanks}: {reason}[ {on}]."_s, both, facts),
              u"Thank you for the loan of a drill: the crew is meeting again on June 12."_s);
    EXPECT_EQ(said(u"{On} it was {thanks}; now {reason}."_s, both, facts),
              u"In 2024 it was the loan of a drill; now the crew is meeting again."_s);
}

TEST_F(RealizerTest, EndsASentenceOnce)
{
    const std::vector facts{fact(FactKind::Together, u"pulled a tractor out of a canal at 2 a.m."_s)};
    EXPECT_EQ(said(u"We once {together}."_s, bit(Atom::Together), facts),
              u"We once pulled a tractor out of a canal at 2 a.m."_s);
}

TEST_F(RealizerTest, PutsBothWhereItBelongs)
{
    const auto shared = [this](const QString& text) {
        return said(u"We {both}."_s, bit(Atom::Shared), {fact(FactKind::Shared, text)});
    };
    EXPECT_EQ(shared(u"volunteer at food banks"_s), u"We both volunteer at food banks."_s);
    EXPECT_EQ(shared(u"are afraid of the small oven"_s), u"We are both afraid of the small oven."_s);
    EXPECT_EQ(shared(u"have dispensed by candlelight"_s), u"We have both dispensed by candlelight."_s);
    EXPECT_EQ(shared(u"cannot hit the high A"_s), u"We cannot hit the high A."_s);
}

TEST_F(RealizerTest, AsksInSmallLettersInsideASentence)
{
    const std::vector facts{fact(FactKind::Ask, u"hear how you chose your first team"_s)};
    EXPECT_EQ(said(u"One question: {question}?"_s, bit(Atom::Ask), facts),
              u"One question: how did you choose your first team?"_s);
    EXPECT_EQ(said(u"{Question}?"_s, bit(Atom::Ask), facts), u"How did you choose your first team?"_s);
}

} // namespace
} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/bank/phrase_bank.h"

#include "drafting/bank/realizer.h"
#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using contacts::Closeness;

TEST(PhraseBank, ReadsAPhrase)
{
    PhraseBank bank;
    ASSERT_TRUE(
        bank.read(u"# a comment\n= met topic\noa | wn | !long recent | We spoke about {topic}[ {at}].\n")
            .ok());
    const auto section = bank.section(bit(Atom::Met) | bit(Atom::Topic));
    ASSERT_EQ(section.size(), 1U);
    const Phrase& phrase = section[0];
    EXPECT_TRUE(phrase.suits(Tone::Warm, Closeness::MetOnce, bit(Flag::Recent)));
    EXPECT_FALSE(phrase.suits(Tone::Formal, Closeness::MetOnce, bit(Flag::Recent)));
    EXPECT_FALSE(phrase.suits(Tone::Warm, Closeness::Close, bit(Flag::Recent)));
    EXPECT_FALSE(phrase.suits(Tone::Warm, Closeness::MetOnce, bit(Flag::Recent) | bit(Flag::LongFact)));
    EXPECT_FALSE(phrase.suits(Tone::Warm, Closeness::MetOnce, 0));
}

TEST(PhraseBank, ReadsWhatMustHaveBeenSaidBefore)
{
    PhraseBank bank;
    ASSERT_TRUE(bank.read(u"= touch\noa | w | after:topic !letter | Let us go on.\n").ok());
    const Phrase& phrase = bank.section(bit(Atom::Touch)).front();
    EXPECT_EQ(phrase.after, bit(Atom::Topic));
    EXPECT_EQ(phrase.forbids, bit(Flag::Letter));
    EXPECT_FALSE(bank.read(u"= touch\noa | w | after:weather | Let us go on.\n").ok());
}

TEST(PhraseBank, ReadsWhatIsKeptInReserve)
{
    PhraseBank bank;
    ASSERT_TRUE(
        bank.read(u"= touch\noa | w | spare !letter | Let us go on.\noa | w | - | Let us stop.\n").ok());
    const auto section = bank.section(bit(Atom::Touch));
    EXPECT_TRUE(section[0].spare);
    EXPECT_EQ(section[0].forbids, bit(Flag::Letter));
    EXPECT_FALSE(section[1].spare);
}

TEST(PhraseBank, SaysWhichLineIsWrong)
{
    for (const QStringView line : {u"oa | wn | - | We met {where}.", u"oa | wx | - | We met.",
                                   u"q | w | - | We met.", u"o | w | sometimes | We met.",
                                   u"o | w | - | We met[ {at}.", u"o | w | We met.", u"= met weather"}) {
        PhraseBank bank;
        const Result<void> read = bank.read(u"= met\n"_s + line.toString());
        ASSERT_FALSE(read.ok()) << line.toUtf8().constData();
        EXPECT_TRUE(read.error().message.contains(u"Line 2"));
    }
}

TEST(PhraseBank, WritesContractionsOut)
{
    EXPECT_EQ(withoutContractions(u"I'm glad; I'd like it, and you're right."_s),
              u"I am glad; I would like it, and you are right."_s);
}

TEST(PhraseBank, CanSayEveryAtomToSomebodyInEveryTone)
{
    const PhraseBank bank = PhraseBank::builtIn();
    for (int i = 0; i < kAtomCount; ++i) {
        const auto atom = static_cast<Atom>(i);
        for (const Tone tone : {Tone::Warm, Tone::Neutral, Tone::Formal}) {
            const auto phrases = bank.section(bit(atom));
            EXPECT_TRUE(std::any_of(
                phrases.begin(), phrases.end(),
                [tone](const Phrase& phrase) { return phrase.tones >> static_cast<int>(tone) & 1; }))
                << "atom " << i;
        }
    }
}

TEST(PhraseBank, HasNoPhraseTwice)
{
    const PhraseBank bank = PhraseBank::builtIn();
    for (const auto& [atoms, phrases] : bank.sections()) {
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            for (std::size_t j = i + 1; j < phrases.size(); ++j) {
                const bool overlap =
                    (phrases[i].tones & phrases[j].tones) && (phrases[i].people & phrases[j].people) &&
                    !(phrases[i].needs & phrases[j].forbids) && !(phrases[j].needs & phrases[i].forbids);
                EXPECT_FALSE(overlap && phrases[i].key == phrases[j].key)
                    << "section " << atoms << ", phrases " << i << " and " << j;
            }
        }
    }
}

// What they would like stands in the place of "it" in the offer and the promise.
contacts::Contact withMelting()
{
    contacts::Contact contact = fullyRecorded();
    const auto textOf = [&contact](contacts::FactKind kind) -> QString& {
        return contact.facts[static_cast<std::size_t>(kind)].text;
    };
    textOf(contacts::FactKind::Work).clear();
    textOf(contacts::FactKind::Offer) = u"bring them over on Friday"_s;
    textOf(contacts::FactKind::Promise) = u"mail them to you"_s;
    return contact;
}

// A birthday to come, a coffee owed, somebody who once did something.
contacts::Contact withTreat()
{
    contacts::Contact contact = fullyRecorded();
    const auto textOf = [&contact](contacts::FactKind kind) -> QString& {
        return contact.facts[static_cast<std::size_t>(kind)].text;
    };
    contact.facts.back().text = u"your 80th birthday"_s;
    textOf(contacts::FactKind::Promise) = u"buy you a coffee"_s;
    textOf(contacts::FactKind::Shared) = u"volunteer at food banks"_s;
    return contact;
}

void expectClean(const Sentence& sentence, Tone tone)
{
    EXPECT_FALSE(sentence.text.contains(u"  ") || sentence.text.contains(u'{') ||
                 sentence.text.contains(u'[') || sentence.text.contains(u" ."))
        << qPrintable(sentence.text);
    EXPECT_TRUE(tone != Tone::Formal || !sentence.text.contains(u"I'")) << qPrintable(sentence.text);
}

// Every frame, in every tone it is meant for, filled with everything there is: the text is whole and clean.
TEST(PhraseBank, FillsEveryFrame)
{
    const PhraseBank bank = PhraseBank::builtIn();
    const contacts::Contact plain = fullyRecorded();
    const contacts::Contact melting = withMelting();
    const contacts::Contact treated = withTreat();
    const contacts::SenderProfile sender = studentSender();
    for (const Tone tone : {Tone::Warm, Tone::Neutral, Tone::Formal}) {
        const Material material =
            gatherMaterial({.contact = &plain, .sender = &sender, .tone = tone, .today = kToday});
        const Material other =
            gatherMaterial({.contact = &melting, .sender = &sender, .tone = tone, .today = kToday});
        const Material third =
            gatherMaterial({.contact = &treated, .sender = &sender, .tone = tone, .today = kToday});
        for (const auto& [atoms, phrases] : bank.sections()) {
            for (const Phrase& phrase : phrases) {
                if (!(phrase.tones >> static_cast<int>(tone) & 1))
                    continue;
                for (const int optionals : {0, 1, 9}) {
                    Sentence sentence;
                    Sentence melted;
                    Sentence owed;
                    const bool isWhole =
                        realizeInto(sentence, phrase, atoms, material, chooseFacts(material, 0), optionals) ||
                        realizeInto(melted, phrase, atoms, other, chooseFacts(other, 0), optionals) ||
                        realizeInto(owed, phrase, atoms, third, chooseFacts(third, 0), optionals);
                    const bool lostTheMeeting = (atoms & bit(Atom::Met)) && optionals < 9;
                    EXPECT_TRUE(isWhole || lostTheMeeting)
                        << qPrintable(sentence.text) << " in section " << qPrintable(toText(atoms));
                    expectClean(sentence, tone);
                    expectClean(melted, tone);
                    expectClean(owed, tone);
                }
            }
        }
    }
}

TEST(PhraseBank, EndsEverySentence)
{
    const PhraseBank bank = PhraseBank::builtIn();
    constexpr AtomSet kFramed = bit(Atom::Greeting) | bit(Atom::SignOff) | bit(Atom::Subject);
    for (const auto& [atoms, phrases] : bank.sections()) {
        for (const Phrase& phrase : phrases) {
            const QString& end = phrase.tokens.back().words;
            const bool isEnded = end.endsWith(u'.') || end.endsWith(u'?') || end.endsWith(u'!');
            EXPECT_EQ(isEnded, (atoms & kFramed) == 0) << qPrintable(end) << " in section " << atoms;
        }
    }
}

} // namespace
} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
// What a note must not claim, because nobody recorded it.
#include "drafting/drafter.h"

#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using namespace contacts;

// Every note of many seeds, tones and lengths.
QStringList notesTo(const Contact& contact)
{
    static const Drafter kDrafter;
    const SenderProfile sender = studentSender();
    QStringList notes;
    for (const Channel channel : {Channel::LinkedIn200, Channel::LinkedIn300, Channel::Email}) {
        for (const Tone tone : {Tone::Warm, Tone::Neutral, Tone::Formal}) {
            for (quint64 seed = 0; seed < 40; ++seed)
                notes << kDrafter
                             .draft({.contact = &contact,
                                     .sender = &sender,
                                     .channel = channel,
                                     .tone = tone,
                                     .today = kToday,
                                     .seed = seed})
                             .text;
        }
    }
    return notes;
}

QStringList sentencesOf(const QStringList& notes)
{
    QStringList sentences;
    for (const QString& note : notes) {
        QString text = note;
        for (const QString& end : {u"! "_s, u"? "_s, u"; "_s, u"\n"_s})
            text.replace(end, u". "_s);
        sentences << text.split(u". "_s, Qt::SkipEmptyParts);
    }
    return sentences;
}

TEST(Truth, ThanksAreNotSaidToBeASecondTime)
{
    Contact contact = tom();
    contact.closeness = Closeness::Familiar;
    contact.facts = {fact(FactKind::Thanks, u"lending me your notes"_s),
                     fact(FactKind::Congrats, u"new kennels"_s)};
    const QString all = notesTo(contact).join(u'\n');
    EXPECT_TRUE(all.contains(u"lending me your notes"));
    EXPECT_FALSE(all.contains(u"thank you again", Qt::CaseInsensitive));
    EXPECT_FALSE(all.contains(u"thanks again", Qt::CaseInsensitive));
}

TEST(Truth, OnlyWhatCanBeSentIsOfferedToBeSent)
{
    Contact contact = tom();
    contact.facts = {fact(FactKind::Wants, u"the slides of my talk"_s),
                     fact(FactKind::Ask, u"borrow your soil probe"_s)};
    EXPECT_TRUE(notesTo(contact).join(u'\n').contains(u"send you the slides of my talk"));
    for (const QString& wanted : {u"a new job"_s, u"three patients"_s, u"to meet the list's owner"_s,
                                  u"more time for the recording"_s}) {
        contact.facts.front().text = wanted;
        EXPECT_FALSE(notesTo(contact).join(u'\n').contains(u"send you "_s)) << qPrintable(wanted);
    }
}

TEST(Truth, WhatWasThankedForNeedNotHaveHappenedWhereWeMet)
{
    Contact contact = tom();
    contact.closeness = Closeness::Acquaintance;
    contact.facts = {fact(FactKind::Thanks, u"mending our kiln"_s)};
    for (const QString& sentence : sentencesOf(notesTo(contact)))
        EXPECT_FALSE(sentence.contains(u"mending our kiln at")) << qPrintable(sentence);
}

TEST(Truth, WhatWeOnceDidNeedNotHaveHappenedWhereWeMet)
{
    Contact contact = tom();
    contact.closeness = Closeness::Familiar;
    contact.facts = {fact(FactKind::Together, u"drove nineteen dogs across the country"_s)};
    for (const QString& sentence : sentencesOf(notesTo(contact)))
        EXPECT_FALSE(sentence.contains(u"nineteen dogs") &&
                     sentence.contains(u"at PyData", Qt::CaseInsensitive))
            << qPrintable(sentence);
}

TEST(Truth, WhatWeShareNeedNotHaveHappenedWhereWeMet)
{
    Contact contact = tom();
    contact.closeness = Closeness::Familiar;
    contact.met = met(MetHow::Work, u"Norrland Timber"_s, "2019");
    contact.facts = {fact(FactKind::Shared, u"sold jam at the harbor market"_s)};
    const QStringList sentences = sentencesOf(notesTo(contact));
    EXPECT_TRUE(sentences.join(u'\n').contains(u"sold jam"));
    for (const QString& sentence : sentences)
        EXPECT_FALSE(sentence.contains(u"Norrland Timber you and I") || sentence.contains(u"Timber, where"))
            << qPrintable(sentence);
}

TEST(Truth, ADeedIsToldAsItWasThankedFor)
{
    Contact contact = tom();
    contact.closeness = Closeness::Familiar;
    contact.facts = {fact(FactKind::Thanks, u"crossing out every adverb"_s)};
    const QString all = notesTo(contact).join(u'\n');
    EXPECT_TRUE(all.contains(u"ou crossed out every adverb"));
    contact.facts = {fact(FactKind::Thanks, u"not telling the landlord"_s)};
    EXPECT_FALSE(notesTo(contact).join(u'\n').contains(u"told"));
}

TEST(Truth, AYearOfItsOwnIsNotTheYearWeMet)
{
    Contact contact = tom();
    contact.closeness = Closeness::Familiar;
    contact.met = met(MetHow::Work, u"Hobb's Mill"_s, "1991");
    contact.facts = {fact(FactKind::Memory, u"the one who lost the keys at the 1994 fair"_s)};
    const QStringList notes = notesTo(contact);
    EXPECT_TRUE(notes.join(u'\n').contains(u"1994 fair"));
    for (const QString& sentence : sentencesOf(notes)) {
        EXPECT_FALSE(sentence.contains(u"1994 fair at Hobb") ||
                     (sentence.contains(u"1994") && sentence.contains(u"1991")))
            << qPrintable(sentence);
    }
}

TEST(Truth, APlaceThatNamesTheIntroducerIsSaidByTheirNameAlone)
{
    Contact contact = tom();
    contact.met = met(MetHow::Introduced, u"Pearl Adeyemi's shop"_s, "2026-11");
    contact.met.by = u"Pearl Adeyemi"_s;
    for (const QString& note : notesTo(contact))
        EXPECT_LE(note.count(u"Pearl"), 1) << qPrintable(note);
}

} // namespace
} // namespace wellmet::drafting

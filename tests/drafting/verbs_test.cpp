// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/verbs.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

TEST(Verbs, TellGerundsFromNouns)
{
    for (const QStringView words :
         {u"finishing the race", u"opening a café", u"passing your exam", u"building the shed"})
        EXPECT_TRUE(beginsWithGerund(words)) << words.toUtf8().constData();
    for (const QStringView words :
         {u"wedding", u"opening night", u"painting at the fair", u"spring", u"king", u"talk"})
        EXPECT_FALSE(beginsWithGerund(words)) << words.toUtf8().constData();
}

TEST(Verbs, KnowThePast)
{
    for (const QStringView words : {u"shared a bench", u"met in Oslo", u"were neighbors", u"volunteered"})
        EXPECT_TRUE(beginsWithPast(words)) << words.toUtf8().constData();
    for (const QStringView words :
         {u"volunteer at food banks", u"need glasses", u"Ted's friends", u"cycle to work"})
        EXPECT_FALSE(beginsWithPast(words)) << words.toUtf8().constData();
}

TEST(Verbs, TellWhatSomebodyElseDoes)
{
    const std::pair<QString, QString> cases[] = {
        {u"volunteer"_s, u"volunteers"_s}, {u"study"_s, u"studies"_s}, {u"play"_s, u"plays"_s},
        {u"watch"_s, u"watches"_s},        {u"go"_s, u"goes"_s},       {u"have"_s, u"has"_s}};
    for (const auto& [plain, third] : cases)
        EXPECT_EQ(thirdPersonOf(plain), third);
    for (const QString& other : {u"can"_s, u"never"_s, u"really"_s, u"are"_s, u"PhD"_s, u"can't"_s})
        EXPECT_EQ(thirdPersonOf(other), QString()) << qPrintable(other);
}

} // namespace
} // namespace wellmet::drafting

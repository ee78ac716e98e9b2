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

} // namespace
} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/near_words.h"

#include <gtest/gtest.h>

#include <random>

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;

TEST(NearWords, OneEditIsNearAndTwoAreNot)
{
    for (const QStringView typed :
         {u"okfor", u"okafoor", u"okavor", u"oakfor", u"kafor", u"okafr", u"okaforx"})
        EXPECT_TRUE(isOneLetterOff(typed, u"okafor")) << qPrintable(typed.toString());
    for (const QStringView typed : {u"okafor", u"oka", u"ofr", u"okvfo1", u"fokaro", u"okaforxy", u""})
        EXPECT_FALSE(isOneLetterOff(typed, u"okafor")) << qPrintable(typed.toString());
    EXPECT_FALSE(isOneLetterOff(u"ab", u""));
}

// Edits a beginning of a word in each of the four ways.
TEST(NearWords, AnyEditOfAnyBeginningIsNear)
{
    std::mt19937 random(3);
    const auto letter = [&] { return QChar(u'a' + static_cast<char16_t>(random() % 5)); };
    for (int i = 0; i < 5000; ++i) {
        QString word;
        for (int k = 0; k < 9; ++k)
            word += letter();
        QString typed = word.left(4 + static_cast<qsizetype>(random() % 6));
        const auto at = static_cast<qsizetype>(random()) % (typed.size() - 1);
        switch (random() % 4) {
        case 0:
            typed.remove(at, 1);
            break;
        case 1:
            typed.insert(at, letter());
            break;
        case 2:
            typed[at] = letter();
            break;
        default:
            std::swap(typed[at], typed[at + 1]);
        }
        EXPECT_TRUE(word.startsWith(typed) || isOneLetterOff(typed, word)) << qPrintable(typed + u' ' + word);
    }
}

} // namespace
} // namespace wellmet::storage

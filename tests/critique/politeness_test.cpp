// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/politeness.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

int of(const QString& text)
{
    return politeness(prose::ProseDocument(text));
}

} // namespace

TEST(Politeness, RanksTheKinderOfTwoRequestsHigher)
{
    const struct
    {
        QString kind;
        QString harsh;
    } pairs[] = {
        {u"Could you send me the tide table? Thank you!"_s, u"Why haven't you sent the tide table??"_s},
        {u"Hello Bo, I was wondering whether the boat is free on Sunday."_s,
         u"You said the boat is free. Is it?"_s},
        {u"Sorry to trouble you again. Would you help me find the rope?"_s,
         u"Stop ignoring me. Where is the rope?"_s},
        {u"I'd be glad to hear what you think of it, whenever it suits you."_s,
         u"Tell me what you think of it."_s},
        {u"Great talk, Ines! May I ask how you pruned the pear?"_s,
         u"Your talk was wrong about the pear. Explain."_s}};
    for (const auto& [kind, harsh] : pairs)
        EXPECT_GT(of(kind), of(harsh)) << kind.toStdString();
}

TEST(Politeness, ShowsWhereEachSignStands)
{
    const QString text = u"Hi Bo, why is the gate shut? I'd be grateful for the key."_s;
    const auto signs = toneSigns(prose::ProseDocument(text));
    const auto find = [&](QStringView id) {
        const auto found =
            std::find_if(signs.begin(), signs.end(), [id](const ToneSign& sign) { return sign.id == id; });
        return found == signs.end() ? QString() : found->range.in(text).toString();
    };
    EXPECT_EQ(find(u"greeting"), u"Hi"_s);
    EXPECT_EQ(find(u"why"), u"why"_s);
    EXPECT_EQ(find(u"gratitude"), u"grateful"_s);
    EXPECT_EQ(find(u"apology"), QString());
}

TEST(Politeness, OfATextWithoutSignsIsNothing)
{
    EXPECT_EQ(of({}), 0);
    EXPECT_EQ(of(u"The tide turns at noon."_s), 0);
}

TEST(Politeness, CountsEachKindOfSignOnce)
{
    EXPECT_EQ(of(u"The key came: thanks."_s), of(u"The key came: thanks, thanks, thanks."_s));
}

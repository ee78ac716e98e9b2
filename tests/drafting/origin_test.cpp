// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/origin.h"

#include "drafting/drafter.h"
#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using namespace contacts;

class OriginTest : public testing::Test
{
protected:
    std::size_t factBehind(FactKind kind) const
    {
        const auto found = std::find_if(contact.facts.begin(), contact.facts.end(),
                                        [kind](const Fact& fact) { return fact.kind == kind; });
        return static_cast<std::size_t>(found - contact.facts.begin());
    }
    QStringList outdated(const Contact& now) const { return outdatedIn(draft.text, origin, now, sender); }

    const Contact contact = tom();
    const SenderProfile sender = studentSender();
    const Draft draft = Drafter().draft(
        {.contact = &contact, .sender = &sender, .channel = Channel::LinkedIn300, .today = kToday});
    const Origin origin = originOf(draft, contact, sender);
};

TEST_F(OriginTest, AnUneditedTextIsTheDraftItWas)
{
    const Draft found = asDraft(draft.text, origin);
    EXPECT_EQ(found.sources, draft.sources);
    ASSERT_EQ(found.parts.size(), draft.parts.size());
    for (std::size_t i = 0; i < found.parts.size(); ++i) {
        EXPECT_EQ(found.parts[i].range, draft.parts[i].range);
        EXPECT_EQ(found.parts[i].says, draft.parts[i].says);
    }
}

TEST_F(OriginTest, OnlyIntactStretchesAreKnown)
{
    const prose::TextRange second = draft.parts[1].range;
    QString edited = draft.text;
    edited.insert(second.start + second.length / 2, u" really"_s);
    edited.prepend(u"PS first. "_s);
    const Draft found = asDraft(edited, origin);
    EXPECT_EQ(found.parts.size(), draft.parts.size() - 1);
    EXPECT_EQ(found.parts.front().range.in(edited), draft.parts.front().range.in(draft.text));
    EXPECT_EQ(asDraft(draft.text, origin).parts.size(), draft.parts.size()) << "and back again";
    EXPECT_TRUE(asDraft(u"Something else."_s, origin).parts.empty());
}

TEST_F(OriginTest, AStretchInsideALongerOneOrAWordIsNotFound)
{
    const auto stretch = [](const QString& text) {
        DraftedStretch made;
        made.passage.text = text;
        return made;
    };
    const Origin both{stretch(u"Tom"_s), stretch(u"Tom asked."_s)};
    EXPECT_EQ(standingIn(u"Tom asked.", both).size(), 1U);
    EXPECT_EQ(standingIn(u"Tom asked. Tom", both).size(), 2U);
    EXPECT_TRUE(standingIn(u"Tomorrow", both).empty());
}

TEST_F(OriginTest, NothingIsOutOfDateWhileTheFactsStay)
{
    EXPECT_EQ(outdated(contact), QStringList());
    Contact moved = contact;
    std::rotate(moved.facts.begin(), moved.facts.begin() + 1, moved.facts.end());
    moved.notes = u"anything"_s;
    moved.emails << u"tom@example.org"_s;
    EXPECT_EQ(outdated(moved), QStringList());
}

TEST_F(OriginTest, AFactChangedDeletedOrMadePrivateIsOutOfDate)
{
    const std::size_t topic = factBehind(FactKind::Topic);
    const QString field = u"facts[%1]"_s.arg(topic);
    Contact changed = contact;
    changed.facts[topic].text += u" today"_s;
    EXPECT_EQ(outdated(changed), QStringList{field});
    Contact hidden = contact;
    hidden.facts[topic].isPrivate = true;
    EXPECT_EQ(outdated(hidden), QStringList{field});
    Contact gone = contact;
    gone.facts.erase(gone.facts.begin() + static_cast<std::ptrdiff_t>(topic));
    EXPECT_EQ(outdated(gone), QStringList{field});
    Contact met = contact;
    met.met.where = u"at the station"_s;
    EXPECT_EQ(outdated(met), QStringList{u"met"_s});
    EXPECT_EQ(outdatedIn(u"All my own words.", origin, met, sender), QStringList());
}

TEST_F(OriginTest, AMovedFactIsFoundWhereItIsNow)
{
    Contact moved = contact;
    moved.facts.insert(moved.facts.begin(), fact(FactKind::Wants, u"the slides"_s));
    for (const DraftedStretch& stretch : origin) {
        for (std::size_t i = 0; i < stretch.passage.sources.size(); ++i) {
            const auto now = currentField(stretch, i, moved, sender);
            ASSERT_TRUE(now.has_value());
            if (stretch.passage.sources[i].from == u"facts[0]") {
                EXPECT_EQ(*now, u"facts[1]"_s);
            }
        }
    }
}

TEST_F(OriginTest, IsReadBackFromJsonWithoutTheFactsThemselves)
{
    Origin locked = origin;
    locked[1].isLocked = true;
    EXPECT_EQ(originFromJson(toJson(locked)), locked);
    EXPECT_TRUE(toJson({}).isEmpty());
    EXPECT_TRUE(originFromJson({}).empty());
    EXPECT_TRUE(originFromJson("[{\"text\":\"a\",\"sources\":[{\"start\":4,\"length\":9}]}, 7]")
                    .front()
                    .passage.sources.empty());
}

} // namespace
} // namespace wellmet::drafting

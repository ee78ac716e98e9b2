// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/timeline.h"

#include "ui/notebook/contact_page.h"
#include "ui/notebook/timeline_row.h"
#include "ui/support/ui_fixture.h"
#include "ui/widgets/choice_blank.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::ui;
using contacts::Contact;
using contacts::Interaction;
using contacts::Outcome;

namespace {

Interaction timelineEntry(const QString& kind, const QString& on)
{
    Interaction made;
    made.kind = kind;
    made.on = PartialDate::fromIso(on).value_or(PartialDate());
    return made;
}

Contact tomAtPyData()
{
    Contact contact;
    contact.name = u"Tom Okafor"_s;
    contact.met.where = u"PyData Manchester"_s;
    contact.met.on = *PartialDate::fromIso(u"2026-10-14");
    contact.history = {timelineEntry(Interaction::sent(), u"2026-10-16"_s),
                       timelineEntry(Interaction::met(), u"2026-11-02"_s), timelineEntry(u"phone call"_s, {}),
                       timelineEntry(Interaction::followUp(), u"2026-11-02"_s)};
    contact.history[0].channel = contacts::Channel::LinkedIn200;
    contact.history[0].text = u"Hi Tom, good to talk <b>about</b> tides."_s;
    contacts::Fact promise;
    promise.kind = contacts::FactKind::Promise;
    promise.text = u"send the slides"_s;
    promise.due = *PartialDate::fromIso(u"2026-11-27");
    contact.facts = {promise};
    return contact;
}

class TimelineTest : public tests::UiFixture
{
protected:
    TimelineTest() : m_page(m_editor, m_clock)
    {
        m_id = add(tomAtPyData());
        m_page.showContact(stored());
        m_page.show();
    }

    Contact stored() const { return *m_notebook->contact(m_id); }

    contacts::ContactId m_id;
    ContactPage m_page;
};

TEST_F(TimelineTest, YearsOfMessagesAreFoldedUpUntilAskedFor)
{
    Contact contact = stored();
    contact.history.clear();
    for (int day = 1; day <= 300; ++day) {
        contact.history.push_back(timelineEntry(day % 2 ? Interaction::sent() : Interaction::received(), {}));
        contact.history.back().on = PartialDate(QDate(2020, 1, 1).addDays(day));
    }
    contacts::ContactChanges changes = {{.before = stored(), .after = contact}};
    ASSERT_TRUE(m_notebook->apply(changes).ok());
    m_page.showContact(stored());
    const auto rows = [this] {
        const auto all = m_page.findChildren<ui::TimelineRow*>();
        return std::ranges::count_if(all, [](const ui::TimelineRow* row) { return !row->isHidden(); });
    };
    EXPECT_EQ(rows(), 40);
    auto* earlier = m_page.findChild<QToolButton*>(u"earlier"_s);
    ASSERT_TRUE(earlier && earlier->isVisible());
    EXPECT_EQ(earlier->text(), u"262 earlier…"_s) << "the meeting and the promise are entries, too";
    earlier->click();
    EXPECT_EQ(rows(), 302);
    EXPECT_FALSE(earlier->isVisible());
}

} // namespace

TEST(Timeline, RunsFromTheNewestToTheOldestAndEndsWithWhatHasNoDate)
{
    QStringList lines;
    for (const TimelineEntry& line : timelineOf(tomAtPyData()))
        lines << line.on.toIso() + u' ' + line.what;
    const QStringList expected = {u"2026-11-27 I said I would send you the slides."_s,
                                  u"2026-11-02 Follow up"_s,
                                  u"2026-11-02 Met again"_s,
                                  u"2026-10-16 Sent a LinkedIn note"_s,
                                  u"2026-10-14 Met at PyData Manchester"_s,
                                  u" phone call"_s};
    EXPECT_EQ(lines, expected);
}

TEST(Timeline, SomeoneNeverMetHasNoMeeting)
{
    Contact contact;
    contact.met.how = contacts::MetHow::Never;
    EXPECT_TRUE(timelineOf(contact).empty());
}

TEST_F(TimelineTest, OneLetterRecordsWhatCameOfANote)
{
    auto* outcome = m_page.findChild<ChoiceBlank*>(u"outcome"_s);
    QTest::keyClick(outcome, Qt::Key_R);
    EXPECT_EQ(stored().history[0].outcome, Outcome::Replied);
    m_stack.undo();
    EXPECT_FALSE(stored().history[0].outcome.has_value());
}

TEST_F(TimelineTest, TheNoteAsSentUnfoldsAsPlainText)
{
    auto* unfold = m_page.findChild<QToolButton*>(u"unfold"_s);
    unfold->click();
    const auto labels = m_page.findChildren<QLabel*>();
    const auto note = std::find_if(labels.begin(), labels.end(),
                                   [](const QLabel* label) { return label->text().contains(u"<b>"_s); });
    ASSERT_NE(note, labels.end());
    EXPECT_TRUE((*note)->isVisible());
    EXPECT_EQ((*note)->textFormat(), Qt::PlainText);
    EXPECT_TRUE((*note)->textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

TEST_F(TimelineTest, AFollowUpThatIsDoneIsNoLongerDueAndStaysInTheTimeline)
{
    for (QToolButton* done : m_page.findChildren<QToolButton*>(u"done"_s)) {
        if (done->accessibleName() == u"Followed up"_s)
            done->click();
    }
    EXPECT_EQ(stored().history.size(), 4U);
    EXPECT_NE(stored().history[3].kind, Interaction::followUp());
    EXPECT_EQ(timelineOf(stored()).front().on.toIso(), u"2026-11-27"_s);
}

TEST_F(TimelineTest, AKeptPromiseLeavesTheFactsForTheTimeline)
{
    const Contact before = stored();
    for (QToolButton* done : m_page.findChildren<QToolButton*>(u"done"_s)) {
        if (done->accessibleName() == u"The promise is kept"_s)
            done->click();
    }
    EXPECT_TRUE(stored().facts.empty());
    EXPECT_EQ(timelineOf(stored()).front().what, u"Kept a promise: send the slides"_s);
    m_stack.undo();
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(stored().facts.size(), 1U);
}

TEST_F(TimelineTest, AKeptPromiseThatWasPrivateLeavesNoTrace)
{
    edit(m_id, [](Contact& contact) { contact.facts[0].isPrivate = true; });
    const size_t entries = stored().history.size();
    m_page.showContact(stored());
    for (QToolButton* done : m_page.findChildren<QToolButton*>(u"done"_s)) {
        if (done->accessibleName() == u"The promise is kept"_s)
            done->click();
    }
    EXPECT_TRUE(stored().facts.empty());
    EXPECT_EQ(stored().history.size(), entries);
}

TEST_F(TimelineTest, MeetingAgainIsOneClick)
{
    m_page.findChild<QToolButton*>(u"met-again"_s)->click();
    ASSERT_EQ(stored().history.size(), 5U);
    EXPECT_EQ(stored().history.back().kind, Interaction::met());
    EXPECT_EQ(stored().history.back().on, PartialDate(m_clock.today()));
}

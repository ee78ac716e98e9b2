// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_counter.h"

#include "ui/people/people_pane.h"
#include "ui/support/ui_fixture.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace wellmet;
using Counts = ui::PeopleCounter::Counts;

namespace {

class PeopleCounterTest : public tests::UiFixture
{
protected:
    void SetUp() override
    {
        contacts::Contact tom;
        tom.name = u"Tom Okafor"_s;
        tom.met.where = u"at PyData Manchester"_s;
        add(tom);
        add(u"Ana Ruiz"_s);
        QObject::connect(&m_counter, &ui::PeopleCounter::counted, &m_counter,
                         [this](const Counts& counts) { m_answers.push_back(counts); });
    }
    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return !m_answers.empty(); });
    }

    ui::PeopleCounter m_counter{*m_notebook};
    std::vector<Counts> m_answers;
};

TEST_F(PeopleCounterTest, AnswersLaterAndWithEveryCount)
{
    m_counter.count({});
    EXPECT_TRUE(m_answers.empty()) << "nobody waits for a number";
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(m_answers.front().needNote, 1);
    EXPECT_TRUE(m_answers.front().today.lines.empty());
    EXPECT_EQ(m_answers.front().today.gains.size(), 1U);
    EXPECT_EQ(m_answers.front().shown, 2);
}

TEST_F(PeopleCounterTest, TheNewestQuestionIsAnswered)
{
    contacts::ContactQuery tom;
    tom.text = u"tom"_s;
    for (int i = 0; i < 20; ++i)
        m_counter.count({});
    m_counter.count(tom);
    ASSERT_TRUE(waitForAnswer());
    QTest::qWait(20);
    ASSERT_EQ(m_answers.size(), 1U) << "what was overtaken isn't answered";
    EXPECT_EQ(m_answers.front().shown, 1);
}

TEST_F(PeopleCounterTest, ACountOfBeforeAChangeIsNotTold)
{
    m_counter.count({});
    m_counter.outdate();
    QTest::qWait(50);
    EXPECT_TRUE(m_answers.empty());
    m_counter.count({});
    EXPECT_TRUE(waitForAnswer());
}

TEST_F(PeopleCounterTest, GoingAwayWhileCountingIsSafe)
{
    for (int i = 0; i < 20; ++i) {
        auto counter = std::make_unique<ui::PeopleCounter>(*m_notebook);
        counter->count({});
    }
    QCoreApplication::processEvents();
}

// The pane's own connection sees what it has written and not committed; another one doesn't.
TEST_F(PeopleCounterTest, ThePaneCountsOnAnotherConnectionThanItsOwn)
{
    ui::PeoplePane pane(*m_notebook, m_editor);
    pane.show();
    contacts::ContactChanges changes(2);
    changes[0].after.emplace().name = u"Zoe"_s;
    changes[1].after.emplace().name = u"Yan"_s;
    QString counted;
    const auto count = [&] {
        const auto* total = pane.findChild<QLabel*>(u"peopleTotal"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !total->text().isEmpty(); }));
        counted = total->text();
        return true;
    };
    ASSERT_TRUE(m_notebook->apply(changes, [&](int done, int) { return done == 0 || count(); }).ok());
    EXPECT_EQ(counted, u"2 people"_s) << "Zoe was written when the pane counted, but not for everyone yet";
}

} // namespace

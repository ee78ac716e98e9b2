// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "ui/support/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::ContactId;
using ui::PeopleModel;

namespace {

class PeopleModelTest : public tests::UiFixture
{
protected:
    PeopleModel& model()
    {
        if (!m_model) {
            m_model = std::make_unique<PeopleModel>(*m_notebook);
            m_tester = std::make_unique<QAbstractItemModelTester>(
                m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
        return *m_model;
    }

    void fill(int people)
    {
        contacts::ContactChanges changes(static_cast<size_t>(people));
        for (int i = 0; i < people; ++i)
            changes[size_t(i)].after.emplace().name = u"Person %1"_s.arg(i, 4, 10, QLatin1Char('0'));
        ASSERT_TRUE(m_notebook->apply(changes).ok());
    }

    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < model().rowCount(); ++row)
            list << model().index(row).data().toString();
        return list;
    }

    QStringList namesInNotebook(int most)
    {
        QStringList list;
        for (const auto& person : *m_notebook->people(model().query(), 0, most))
            list << person.name;
        return list;
    }

    std::unique_ptr<PeopleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(PeopleModelTest, ReadsAPageAtATime)
{
    fill(450);
    PeopleModel unwatched(*m_notebook); // the tester reads on by itself
    EXPECT_EQ(unwatched.rowCount(), 200);
    unwatched.fetchMore({});
    unwatched.fetchMore({});
    EXPECT_EQ(unwatched.rowCount(), 450);
    EXPECT_FALSE(unwatched.canFetchMore({}));
    EXPECT_EQ(names(), namesInNotebook(1000));
}

TEST_F(PeopleModelTest, SomebodyFoundByWhatTheListDoesNotSayGetsALineThatSaysIt)
{
    contacts::Contact tom;
    tom.name = u"Tom Okafor"_s;
    tom.role = u"baker"_s;
    contacts::Fact topic;
    topic.text = u"ovens that bake by weather"_s;
    tom.facts = {topic};
    add(tom);
    const auto details = [this](const QString& typed) {
        contacts::ContactQuery query;
        query.text = typed;
        model().setQuery(query);
        return [this] { return model().index(0).data(PeopleModel::DetailsRole).toString(); };
    };
    const auto found = details(u"weather"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return found() == u"We talked about ovens that bake by weather"_s; }));
    EXPECT_EQ(model().index(0).data(PeopleModel::WordsRole), u"weather"_s);
    EXPECT_EQ(details(u"tom baker"_s)(), u"baker"_s);
    EXPECT_EQ(details(QString())(), u"baker"_s);
}

TEST_F(PeopleModelTest, AnEditThatMovesNobodyChangesOneRow)
{
    fill(5);
    const ContactId third = model().idAt(2);
    QSignalSpy changed(&model(), &PeopleModel::dataChanged);
    QSignalSpy removed(&model(), &PeopleModel::rowsRemoved);
    QSignalSpy reset(&model(), &PeopleModel::modelReset);
    edit(third, [](contacts::Contact& person) { person.role = u"baker"_s; });
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().front().toModelIndex().row(), 2);
    EXPECT_EQ(removed.count() + reset.count(), 0);
    EXPECT_EQ(model().index(2).data(PeopleModel::DetailsRole).toString(), u"baker"_s);
}

TEST_F(PeopleModelTest, ARenamedPersonMovesWithoutBeingRemoved)
{
    fill(5);
    const ContactId first = model().idAt(0);
    const QPersistentModelIndex index = model().index(0);
    edit(first, [](contacts::Contact& person) { person.name = u"Zoe"_s; });
    EXPECT_EQ(model().rowOf(first), 4);
    EXPECT_EQ(index.data(PeopleModel::IdRole).value<ContactId>(), first);
    EXPECT_EQ(names(), namesInNotebook(10));
}

TEST_F(PeopleModelTest, OnlyPeopleOfTheQueryAreListedAndOneWhoLeavesItGoes)
{
    const ContactId tom = add(u"Tom Okafor"_s);
    add(u"Ana Ruiz"_s);
    contacts::ContactQuery query;
    query.text = u"oka"_s;
    model().setQuery(query);
    EXPECT_EQ(names(), QStringList{u"Tom Okafor"_s});
    edit(tom, [](contacts::Contact& person) { person.name = u"Tom"_s; });
    EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(PeopleModelTest, FollowsAnotherProgram)
{
    add(u"Ana"_s);
    model();
    const auto other = *notebook::Notebook::open(m_notebook->path(), m_clock);
    contacts::ContactChanges changes(1);
    changes.front().after.emplace().name = u"Ben"_s;
    ASSERT_TRUE(other->apply(changes).ok());
    m_notebook->refresh();
    EXPECT_EQ(names(), (QStringList{u"Ana"_s, u"Ben"_s}));
}

TEST_F(PeopleModelTest, AnyRunOfEditsLeavesTheListAsTheNotebookHasIt)
{
    fill(12);
    QRandomGenerator random(20261122);
    for (int step = 0; step < 120; ++step) {
        const ContactId someone = model().idAt(int(random.bounded(qMax(1, model().rowCount()))));
        switch (someone.isNull() ? 0 : random.bounded(3)) {
        case 0:
            add(u"New %1"_s.arg(random.bounded(1000)));
            break;
        case 1:
            edit(someone, [&](contacts::Contact& p) { p.name = u"Name %1"_s.arg(random.bounded(1000)); });
            break;
        default:
            remove(someone);
        }
        ASSERT_EQ(names(), namesInNotebook(1000)) << "after step " << step;
    }
}

TEST_F(PeopleModelTest, APersonFarDownIsFetched)
{
    fill(700);
    const ContactId last = m_notebook->people({}, 650, 1)->front().id;
    EXPECT_EQ(model().rowOf(last), -1);
    EXPECT_EQ(model().fetchRowOf(last), 650);
}

} // namespace

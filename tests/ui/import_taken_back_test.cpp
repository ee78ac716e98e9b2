// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z of an import and "Take back the last import" are two ways to one thing.
#include "ui/shell/message_bar.h"
#include "ui/support/window_fixture.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace wellmet;
using contacts::Contact;

namespace {

class ImportTakenBackTest : public tests::WindowFixture
{
protected:
    void SetUp() override { openWindow(); }

    // Through the window, as the user does it.
    void import(const QStringList& names)
    {
        QFile csv(file(u"people.csv"_s));
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (const QString& name : names)
            csv.write((name + u",Lind,,,Acme,nurse,14 Oct 2026\n"_s).toUtf8());
        csv.close();
        m_window->importFile(csv.fileName());
        auto* start = part<QPushButton>(u"import"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return start->isEnabled(); }, 20000));
        const auto* said = part<QLabel>(u"sentence"_s);
        start->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return said->text().startsWith(u"Added"_s); }, 20000));
        part<QPushButton>(u"close"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void restart()
    {
        m_window.reset();
        m_notebook = *notebook::Notebook::open(file(u"book.sqlite"_s), m_clock);
        openWindow();
    }

    void undo() { part<QAction>(u"undo"_s)->trigger(); }
    void redo() { part<QAction>(u"redo"_s)->trigger(); }
    void takeBack() { part<QAction>(u"takeBackImport"_s)->trigger(); }
    QString message() { return part<ui::MessageBar>(u"messageBar"_s)->sentence(); }
    int people() const { return *m_notebook->count({}); }
};

TEST_F(ImportTakenBackTest, WhatCtrlZTookBackIsNotThereToBeTakenBackAgain)
{
    import({u"Ana"_s, u"Bo"_s});
    undo();
    EXPECT_EQ(people(), 0);
    takeBack();
    EXPECT_EQ(message(), u"There is no import to take back."_s);
    restart();
    takeBack();
    EXPECT_EQ(message(), u"There is no import to take back."_s);
}

TEST_F(ImportTakenBackTest, AfterCtrlZTheEarlierImportIsTheLastOne)
{
    import({u"Ana"_s});
    import({u"Ana"_s, u"Bo"_s});
    undo();
    EXPECT_EQ(people(), 1);
    takeBack();
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportTakenBackTest, TakingBackIsAStepThatCtrlZTakesBack)
{
    import({u"Ana"_s, u"Bo"_s});
    takeBack();
    EXPECT_EQ(message(), u"Took back the import of people.csv: 2 people are as before."_s);
    EXPECT_EQ(people(), 0);
    undo();
    EXPECT_EQ(people(), 2);
    undo();
    EXPECT_EQ(people(), 0) << "and this is the import itself";
    redo();
    redo();
    EXPECT_EQ(people(), 0);
    undo();
    EXPECT_EQ(people(), 2);
    takeBack();
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportTakenBackTest, WhatCameInAgainCanBeTakenBackAfterARestart)
{
    import({u"Ana"_s, u"Bo"_s});
    undo();
    redo();
    EXPECT_EQ(people(), 2);
    restart();
    takeBack();
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportTakenBackTest, EitherWayWhoWasEditedElsewhereSinceStays)
{
    for (const bool byCtrlZ : {true, false}) {
        import({u"Ana"_s, u"Bo"_s});
        {
            const auto other = *notebook::Notebook::open(m_notebook->path(), m_clock);
            Contact ana = *other->find(u"Ana Lind"_s);
            contacts::ContactChanges edit{{.before = ana, .after = ana}};
            edit[0].after->notes = u"likes tea"_s;
            ASSERT_TRUE(other->apply(edit).ok());
        }
        m_notebook->refresh();
        byCtrlZ ? undo() : takeBack();
        EXPECT_EQ(people(), 1);
        EXPECT_TRUE(message().endsWith(u"Whom you edited since (1) stayed."_s)) << message().toStdString();
        takeBack();
        EXPECT_EQ(message(), u"There is no import to take back."_s);
        remove(m_notebook->find(u"Ana Lind"_s)->id);
    }
}

TEST_F(ImportTakenBackTest, TakingBackFillsNoBin)
{
    import({u"Ana"_s});
    undo();
    redo();
    takeBack();
    part<QAction>(u"binAction"_s)->trigger();
    EXPECT_EQ(part<QWidget>(u"binList"_s)->isVisible(), false);
}

} // namespace

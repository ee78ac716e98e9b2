// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelling_desk.h"

#include "support/dictionaries.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace wellmet::spelling {
namespace {

using namespace Qt::StringLiterals;

class SpellingDeskTest : public ::testing::Test
{
protected:
    SpellingDeskTest() : m_desk(std::make_unique<SpellingDesk>(QStringList{u"en-US"_s}))
    {
        QObject::connect(m_desk.get(), &SpellingDesk::learned, m_desk.get(), [this] { ++m_learned; });
    }

    bool knows(const QString& word) const { return m_desk->isKnown(word); }
    // Asks for a word and gives the desk the time to look it up.
    bool knowsInTheEnd(const QString& word)
    {
        const int before = m_learned;
        knows(word);
        QEventLoop loop;
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        QObject::connect(m_desk.get(), &SpellingDesk::learned, &loop, &QEventLoop::quit);
        // A second word, surely unknown, comes after the first.
        knows(u"qqqqzx"_s + QString::number(before));
        loop.exec();
        return knows(word);
    }

    tests::LittleDictionary m_dictionary{"receive\nsensor\nroad\nmap"};
    std::unique_ptr<SpellingDesk> m_desk;
    int m_learned = 0;
};

TEST_F(SpellingDeskTest, AWordPassesUntilItIsLookedUp)
{
    EXPECT_TRUE(knows(u"recieve"_s));
    EXPECT_FALSE(knowsInTheEnd(u"recieve"_s));
    EXPECT_TRUE(knowsInTheEnd(u"receive"_s));
    EXPECT_EQ(m_desk->correction(u"recieve"_s), u"receive"_s);
    EXPECT_EQ(m_desk->suggestions(u"recieve"_s).value(0), u"receive"_s);
    EXPECT_EQ(m_desk->suggestions(u"receive"_s), QStringList());
}

TEST_F(SpellingDeskTest, WordsMadeOfTwoKnownOnesPass)
{
    EXPECT_TRUE(knowsInTheEnd(u"roadmap"_s));
}

TEST_F(SpellingDeskTest, TheUsersOwnWordsAreKnownInAnyCaseFromNowOn)
{
    ASSERT_FALSE(knowsInTheEnd(u"zorbograph"_s));
    m_desk->setOwnWords({u"Zorbograph"_s});
    EXPECT_TRUE(knows(u"zorbograph"_s));
    m_desk->setOwnWords({});
    EXPECT_FALSE(knows(u"zorbograph"_s));
}

TEST_F(SpellingDeskTest, GoesAwayInTheMiddleOfItsWork)
{
    for (int i = 0; i < 100; ++i)
        knows(u"unknown%1"_s.arg(QChar(u'a' + i % 26)));
    QCoreApplication::processEvents();
    m_desk.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(m_learned, 0);
}

} // namespace
} // namespace wellmet::spelling

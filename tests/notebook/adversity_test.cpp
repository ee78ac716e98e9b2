// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a notebook from outside while it is open: one sentence, and nothing lost.
#include "notebook/notebook.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {
namespace {

using contacts::Contact;
using contacts::ContactChanges;

// No file of this process can grow beyond a size, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &m_before), 0);
        const rlimit small{.rlim_cur = static_cast<rlim_t>(bytes), .rlim_max = m_before.rlim_max};
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &m_before), 0);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

class Adversity : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"n.sqlite"_s); }
    std::unique_ptr<Notebook> opened(const QString& file) const
    {
        auto notebook = Notebook::open(file, m_clock);
        EXPECT_TRUE(notebook.ok()) << (notebook.ok() ? "" : notebook.error().message.toStdString());
        return notebook.ok() ? std::move(*notebook) : nullptr;
    }
    static Result<void> add(Notebook& notebook, const QString& name, qsizetype size = 0)
    {
        Contact contact;
        contact.name = name;
        contact.notes = QString(size, u'x');
        ContactChanges changes{{.before = {}, .after = contact}};
        return notebook.apply(changes);
    }
    static bool isOneSentence(const QString& text)
    {
        return text.size() > 20 && text.endsWith(u'.') && !text.contains(u'\n');
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 26)};
};

TEST_F(Adversity, AFullDiskTakesNothing)
{
    const auto notebook = opened(path());
    ASSERT_TRUE(add(*notebook, u"Ana"_s).ok());
    {
        const FullDisk full(QFile(path() + u"-wal"_s).size() + 20'000);
        const auto refused = add(*notebook, u"Bo"_s, 3'000'000);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, Error::Code::CannotWrite);
        EXPECT_TRUE(isOneSentence(refused.error().message)) << refused.error().message.toStdString();
        EXPECT_EQ(*notebook->count({}), 1);
    }
    {
        const QString copy = m_folder.filePath(u"copy.sqlite"_s);
        const FullDisk full(16'000);
        const auto refused = notebook->backup(copy);
        ASSERT_FALSE(refused.ok());
        const QString& told = refused.error().message;
        EXPECT_TRUE(told.startsWith(u"The copy %1 couldn't be made: "_s.arg(copy))) << told.toStdString();
        EXPECT_TRUE(told.endsWith(u". The notebook is as it was."_s)) << told.toStdString();
        EXPECT_FALSE(told.contains(u".."_s) || told.contains(u"couldn't be written"_s)) << told.toStdString();
        EXPECT_FALSE(QFile::exists(copy));
    }
    EXPECT_TRUE(add(*notebook, u"Cy"_s).ok()); // there is room again
    EXPECT_EQ(*notebook->problems(), QStringList());
    EXPECT_EQ(*opened(path())->count({}), 2);
}

TEST_F(Adversity, AFileThatWasDeletedBeneathTheProgramIsToldAndCanBeBackedUp)
{
    const auto notebook = opened(path());
    ASSERT_TRUE(add(*notebook, u"Ana"_s).ok());
    QStringList told;
    QObject::connect(notebook.get(), &Notebook::lost, [&told](const QString& sentence) { told << sentence; });
    notebook->refresh();
    EXPECT_EQ(told, QStringList());
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path() + end);
    notebook->refresh();
    notebook->refresh();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(path())) << told.front().toStdString();

    for (const auto& refused : {add(*notebook, u"Bo"_s), notebook->setSetting(u"a"_s, u"b"_s)}) {
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, Error::Code::CannotWrite);
    }
    const QString rescue = m_folder.filePath(u"rescue.sqlite"_s);
    ASSERT_TRUE(notebook->backup(rescue).ok());
    EXPECT_EQ(opened(rescue)->contactsAfter({}, 9)->front().name, u"Ana"_s);
}

TEST_F(Adversity, AFileThatWasReplacedBeneathTheProgramIsLeftAlone)
{
    const QString other = m_folder.filePath(u"other.sqlite"_s);
    ASSERT_TRUE(add(*opened(other), u"Zoe"_s).ok());
    const auto notebook = opened(path());
    ASSERT_TRUE(add(*notebook, u"Ana"_s).ok());
    QFile::remove(path());
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    ASSERT_TRUE(QFile::rename(other, path()));
    EXPECT_FALSE(add(*notebook, u"Bo"_s).ok());
    EXPECT_EQ(opened(path())->contactsAfter({}, 9)->front().name, u"Zoe"_s);
    EXPECT_EQ(*notebook->count({}), 1);
}

TEST_F(Adversity, AClockThatWasSetBackChangesNothing)
{
    ASSERT_TRUE(add(*opened(path()), u"Ana"_s).ok());
    m_clock = FixedClock(QDate(2020, 1, 1));
    const auto notebook = opened(path());
    EXPECT_TRUE(add(*notebook, u"Bo"_s).ok());
    EXPECT_EQ(*notebook->count({}), 2);
    EXPECT_EQ(*notebook->problems(), QStringList());
}

} // namespace
} // namespace wellmet::notebook

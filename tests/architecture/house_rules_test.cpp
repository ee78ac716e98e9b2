// SPDX-License-Identifier: GPL-3.0-or-later
// What no compiler checks: where SQL and widgets may stand, no network, and how long a file may grow.
#include "architecture/source_tree.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using wellmet::tests::SourceFile;
using wellmet::tests::sourceTree;

namespace {

void expectNowhere(const QStringList& words, const auto& isExempt)
{
    for (const SourceFile& file : sourceTree()) {
        if (isExempt(file))
            continue;
        for (const QString& word : words)
            EXPECT_FALSE(file.contents.contains(word))
                << file.path.toStdString() << " has " << word.toStdString();
    }
}

} // namespace

TEST(HouseRules, SqlStandsInStorageOnly)
{
    expectNowhere({u"QSql"_s, u"sqlite3_"_s},
                  [](const SourceFile& file) { return file.room == u"storage"_s; });
}

TEST(HouseRules, CoreKnowsNothingOfTheScreen)
{
    expectNowhere({u"#include <QWidget"_s, u"#include <QApplication"_s, u"#include <QColor"_s,
                   u"#include <QFont"_s, u"#include <QPainter"_s, u"#include <QTextDocument"_s,
                   u"#include <QGui"_s},
                  [](const SourceFile& file) { return !file.path.startsWith(u"core/"_s); });
}

TEST(HouseRules, NothingOpensANetworkConnection)
{
    expectNowhere({u"QNetwork"_s, u"QTcpSocket"_s, u"QUdpSocket"_s, u"QSslSocket"_s, u"QDesktopServices"_s},
                  [](const SourceFile&) { return false; });
}

TEST(HouseRules, NoNotesToSelf)
{
    expectNowhere({u"TODO"_s, u"FIXME"_s, u"XXX:"_s, u"HACK"_s}, [](const SourceFile&) { return false; });
}

TEST(HouseRules, EverySourceNamesItsLicense)
{
    for (const SourceFile& file : sourceTree())
        EXPECT_TRUE(file.contents.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
            << file.path.toStdString();
}

TEST(HouseRules, FilesAndFoldersStayReadable)
{
    QHash<QString, int> filesIn;
    for (const SourceFile& file : sourceTree()) {
        const auto lines = file.contents.count(u'\n');
        const int most = file.path.endsWith(u"main_window.cpp"_s) ? 300 : 400;
        EXPECT_LE(lines, most) << file.path.toStdString();
        ++filesIn[file.path.section(u'/', 0, -2)];
    }
    for (auto folder = filesIn.cbegin(); folder != filesIn.cend(); ++folder)
        EXPECT_LE(folder.value(), 25) << folder.key().toStdString();
}

// ./run builds this preset where neither GoogleTest nor Google Benchmark is installed.
TEST(HouseRules, TheReleasePresetNeedsNoTestLibraries)
{
    QFile file(QStringLiteral(WELLMET_SOURCE_DIR "/CMakePresets.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray presets =
        QJsonDocument::fromJson(file.readAll()).object()[u"configurePresets"_s].toArray();
    const auto release = std::ranges::find_if(
        presets, [](const QJsonValue preset) { return preset[u"name"_s] == u"release"_s; });
    ASSERT_NE(release, presets.end());
    const QJsonValue cache = (*release)[u"cacheVariables"_s];
    EXPECT_EQ(cache[u"WELLMET_TESTS"_s], u"OFF"_s);
    EXPECT_TRUE(cache[u"WELLMET_BENCH"_s].isUndefined());
}

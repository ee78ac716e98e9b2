// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/any_text.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace wellmet::tests;

// What the fuzzer starts from, and what it once found.
TEST(Seeds, AreCritiquedSanely)
{
    const QDir folder(QStringLiteral(WELLMET_SEEDS));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 10);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_EQ(problemWith(anyText(file.readAll())), QString()) << name.toStdString();
    }
}

TEST(AnyText, IsUtf8OrUtf16WithWhateverItHolds)
{
    EXPECT_EQ(anyText("Zo\xC3\xAB"), u"Zoë"_s);
    EXPECT_EQ(anyText(QByteArray("\xFF\xFE\x41\x00\x3D\xD8", 6)), QString(u'A') + QChar(0xD83D));
    EXPECT_EQ(anyText({}), QString());
}

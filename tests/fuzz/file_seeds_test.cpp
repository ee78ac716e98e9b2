// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/any_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using wellmet::tests::problemWithFile;

// What the fuzzers start from, and what they once found: archives, documents and the nasty files of the
// readers' tests.
TEST(FileSeeds, EndInValuesOrASentence)
{
    for (const QString& path :
         {QStringLiteral(WELLMET_FILE_SEEDS), QStringLiteral(WELLMET_TEST_DATA "/import")}) {
        const QDir folder(path);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        EXPECT_GE(names.size(), 10) << path.toStdString();
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
            EXPECT_EQ(problemWithFile(file.readAll()), QString()) << name.toStdString();
        }
    }
}

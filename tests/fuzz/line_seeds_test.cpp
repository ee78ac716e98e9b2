// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/any_line.h"
#include "fuzz/any_text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <random>

using namespace wellmet::tests;

TEST(LineSeeds, AreReadWhole)
{
    const QDir folder(QStringLiteral(WELLMET_LINE_SEEDS));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 8);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_EQ(problemWithLine(anyText(file.readAll())), QString()) << name.toStdString();
    }
}

// A short run of what the fuzzer does at length: the seeds cut, joined and turned.
TEST(LineSeeds, AndWhatComesOfShufflingThem)
{
    QString all;
    const QDir folder(QStringLiteral(WELLMET_LINE_SEEDS));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        all += anyText(file.readAll());
    }
    std::mt19937 random(26);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int piece = 0; piece < 4; ++piece)
            text +=
                all.mid(static_cast<qsizetype>(random()) % all.size(), static_cast<qsizetype>(random() % 30));
        EXPECT_EQ(problemWithLine(text), QString()) << text.toStdString();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A broken rule file must stop the build where it is broken.
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString kWhole = uR"({
  "id": "one",
  "title": "One",
  "severity": "warn",
  "objections": ["not-personal"],
  "why": "Why.",
  "source": "Us.",
  "message": "Message.",
  "phrases": ["grow * network"]
}
)"_s;

struct Outcome
{
    int status = -1;
    QString said;
};

Outcome compiled(const QString& contents, const QString& name = u"one.json"_s)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contents.toUtf8());
    file.close();
    QProcess compiler;
    compiler.start(QStringLiteral(WELLMET_COMPILE_RULES),
                   {folder.filePath(u"rules.cpp"_s), folder.filePath(name)});
    EXPECT_TRUE(compiler.waitForFinished());
    return {compiler.exitCode(), QString::fromUtf8(compiler.readAllStandardError())};
}

QString with(const QString& part, const QString& other)
{
    EXPECT_TRUE(kWhole.contains(part));
    return QString(kWhole).replace(part, other);
}

void expectRefused(const Outcome& outcome, const QString& place, const QString& word)
{
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.said.contains(u"one.json:"_s + place + u": "_s)) << outcome.said.toStdString();
    EXPECT_TRUE(outcome.said.contains(word)) << outcome.said.toStdString();
}

} // namespace

TEST(RuleCompiler, TakesAWholeFile)
{
    EXPECT_EQ(compiled(kWhole).status, 0);
}

TEST(RuleCompiler, NamesTheLineWhereJsonBreaks)
{
    expectRefused(compiled(with(u"\"warn\","_s, u"\"warn\""_s)), u"5"_s, u"unterminated"_s);
}

TEST(RuleCompiler, NamesAKeyThatDoesNotExist)
{
    expectRefused(compiled(with(u"\"source\""_s, u"\"sauce\""_s)), u"7"_s, u"sauce"_s);
}

TEST(RuleCompiler, NamesAValueThatDoesNotExist)
{
    expectRefused(compiled(with(u"not-personal"_s, u"too-personal"_s)), u"5"_s, u"too-personal"_s);
    expectRefused(compiled(with(u"\"warn\""_s, u"\"shout\""_s)), u"4"_s, u"severity"_s);
}

TEST(RuleCompiler, NamesAPhraseThatCanNeverMatch)
{
    expectRefused(compiled(with(u"grow * network"_s, u"grow your *"_s)), u"9"_s, u"grow your *"_s);
    expectRefused(compiled(with(u"grow * network"_s, u"grow (your|my network"_s)), u"9"_s, u"brackets"_s);
}

TEST(RuleCompiler, NamesAPatternThatCanNeverMatch)
{
    expectRefused(compiled(with(u"grow * network"_s, u"grow <forest>"_s)), u"9"_s, u"<forest>"_s);
    expectRefused(compiled(with(u"grow * network"_s, u"grow ~ (my (big|small)) network"_s)), u"9"_s,
                  u"brackets inside"_s);
    EXPECT_EQ(compiled(with(u"grow * network"_s, u"grow ~ (my|our|) network"_s)).status, 0);
}

TEST(RuleCompiler, NamesAKeyOfSignsThatDoesNotExist)
{
    const QString signs =
        u"\"phrases\": [\"a sale\"],\n  \"signs\": {\"enough\": 9, \"likely\": 12, \"sure\": 22,"_s +
        u" \"%1\": 9, \"worth\": {\"3\": [\"coupon\"]}}"_s;
    const QString phrases = u"\"phrases\": [\"grow * network\"]"_s;
    EXPECT_EQ(compiled(with(phrases, signs.arg(u"against"_s))).status, 0);
    expectRefused(compiled(with(phrases, signs.arg(u"agaisnt"_s))), u"10"_s, u"agaisnt"_s);
}

TEST(RuleCompiler, HoldsTheNameOfTheFileAgainstTheId)
{
    EXPECT_EQ(compiled(kWhole, u"two.json"_s).status, 1);
}

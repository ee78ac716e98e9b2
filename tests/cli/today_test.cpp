// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

using namespace Qt::StringLiterals;
using wellmet::tests::CliTest;
using wellmet::tests::expectOneLine;
using wellmet::tests::Outcome;

namespace {

class TodayCommand : public CliTest
{
protected:
    void SetUp() override
    {
        const QByteArray people = R"({"format": "wellmet", "version": 1, "contacts": [
            {"id": "tom", "name": "Tom Okafor", "history": [{"kind": "follow-up", "on": "2026-11-20"}]},
            {"id": "ana", "name": "Ana Ruiz", "history": [
                {"kind": "sent", "on": "2026-11-15", "channel": "email", "text": "Hi", "outcome": "pending"}]},
            {"id": "eve", "name": "Eve Lamb", "met": {"where": "at PyData", "on": "2026-11-25"}},
            {"id": "bob", "name": "Bob Stone", "met": {"how": "never"}}]})";
        ASSERT_EQ(cli({u"import"_s, write(u"people.wellmet.json"_s, people)}).status, 0);
    }
    Outcome today(const QStringList& more = {}) const
    {
        return cli(QStringList{u"today"_s, u"--today"_s, u"2026-11-26"_s} + more);
    }
};

TEST_F(TodayCommand, ListsWhatIsDueAndWhoGainsFromANote)
{
    EXPECT_EQ(
        today().output,
        QByteArray("tom\tTom Okafor\tFollow up\tYou planned to write again on November 20, 6 days ago.\n"
                   "ana\tAna Ruiz\tNo answer to your e-mail\tYou sent it on November 15, 11 days ago; an "
                   "answer may take 7 days.\n"
                   "eve\tEve Lamb\tA note (5 of 5 left this month)\tYou met at PyData yesterday, and the "
                   "place alone will remind them.\n"));
    const auto lines = today({u"--json"_s}).jsonLines();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0][u"kind"_s], u"follow-up"_s);
    EXPECT_EQ(lines[0][u"due"_s], u"2026-11-20"_s);
    EXPECT_EQ(lines[1][u"kind"_s], u"unanswered"_s);
    EXPECT_EQ(lines[1][u"due"_s], u"2026-11-22"_s);
    EXPECT_EQ(lines[2][u"kind"_s], u"note"_s);
    EXPECT_FALSE(lines[2].contains(u"due"_s));
}

TEST_F(TodayCommand, TheListSaysTheSame)
{
    const QByteArray zoe = R"({"format": "wellmet", "version": 1, "contacts": [
        {"name": "Zoe Old", "history": [{"kind": "follow-up", "on": "2024-02-03"}]}]})";
    ASSERT_EQ(cli({u"import"_s, write(u"zoe.wellmet.json"_s, zoe)}).status, 0);
    EXPECT_TRUE(cli({u"list"_s, u"zoe"_s}).output.endsWith("\tdue 2024-02-03\n"));
    EXPECT_TRUE(cli({u"list"_s, u"--due"_s}).output.contains("Zoe Old"));
    EXPECT_TRUE(cli({u"list"_s, u"due:today"_s}).output.contains("Zoe Old"));
    EXPECT_TRUE(today().output.startsWith(cli({u"list"_s, u"zoe"_s}).output.split('\t').first()));
}

TEST_F(TodayCommand, KeepingInTouchIsSetInWords)
{
    EXPECT_EQ(
        cli({u"set"_s, u"bob"_s, u"keep_in_touch=every 3 months"_s, u"--json"_s}).json()[u"keep_in_touch"_s],
        u"P3M"_s);
    EXPECT_TRUE(cli({u"show"_s, u"bob"_s}).output.contains("every 3 months"));
    const QByteArray line = today().output.split('\n').first();
    EXPECT_EQ(line,
              QByteArray("bob\tBob Stone\tKeep in touch\tYou meant to be in touch every 3 months, and no "
                         "contact is recorded yet."));
    EXPECT_TRUE(cli({u"list"_s, u"bob"_s}).output.endsWith("\tdue\n"));
    const Outcome wrong = cli({u"set"_s, u"bob"_s, u"keep_in_touch=often"_s});
    EXPECT_EQ(wrong.status, 2);
    expectOneLine(wrong, "3 months");
    EXPECT_FALSE(
        cli({u"set"_s, u"bob"_s, u"keep_in_touch="_s, u"--json"_s}).json().contains(u"keep_in_touch"_s));
}

TEST_F(TodayCommand, AnOutcomeIsRecordedOnTheLastNote)
{
    const QJsonObject ana = cli({u"outcome"_s, u"Ana Ruiz"_s, u"replied"_s, u"--json"_s}).json();
    EXPECT_EQ(ana[u"history"_s][0][u"outcome"_s], u"replied"_s);
    EXPECT_FALSE(today().output.contains("Ana Ruiz"));
    for (const QStringList& wrong :
         {QStringList{u"outcome"_s, u"ana"_s, u"loved"_s}, QStringList{u"outcome"_s, u"ana"_s},
          QStringList{u"outcome"_s, u"bob"_s, u"replied"_s}}) {
        const Outcome run = cli(wrong);
        EXPECT_EQ(run.status, 2);
        expectOneLine(run);
    }
}

} // namespace

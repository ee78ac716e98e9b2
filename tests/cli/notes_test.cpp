// SPDX-License-Identifier: GPL-3.0-or-later
// critique, draft, sameness and rules: the shapes that scripts depend on.
#include "cli/cli_test.h"

#include <QFile>
#include <QProcess>
#include <QSet>

#include <algorithm>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using wellmet::tests::CliTest;
using wellmet::tests::expectOneLine;
using wellmet::tests::Outcome;

namespace {

const QByteArray kGood = "Hi Ana, I enjoyed our talk about sparse sales at PyData Leeds. How did you choose "
                         "your first team? Priya";
const QByteArray kPlaceholder = "Hi [Name], I would like to add you to my professional network on LinkedIn.";

QByteArray briefLine(const QByteArray& id, const QByteArray& name, const QByteArray& topic)
{
    return R"({"id":")" + id +
           R"(","sender":{"name":"Priya Nair","role":"statistics student","about":"build forecasting tools"},)"
           R"("contact":{"name":")" +
           name +
           R"(","closeness":"met-once","met":{"how":"event","where":"at PyData Leeds","on":"2026-11-20"},)"
           R"("notes":"owes me money","facts":[{"kind":"topic","text":")" +
           topic +
           R"("},{"kind":"ask","text":"hear how you chose your first team"},)"
           R"({"kind":"topic","text":"the divorce","private":true}]}})"
           "\n";
}

QByteArray briefs()
{
    return briefLine("a", "Ana Ruiz", "sparse sales") + briefLine("b", "Bo Li", "queueing models") +
           briefLine("c", "Cy Ek", "food banks");
}

const QStringList kDraft = {u"draft"_s, u"--briefs"_s, u"-"_s, u"--today"_s, u"2026-11-22"_s};

class Notes : public CliTest
{
};

} // namespace

TEST_F(Notes, CritiqueReadsLikeALinter)
{
    const Outcome run = cli({u"critique"_s}, kPlaceholder + "\n");
    EXPECT_EQ(run.status, 1);
    const QByteArray first = run.output.split('\n').first();
    EXPECT_TRUE(first.startsWith("1:4: stop: ")) << first.toStdString();
    EXPECT_TRUE(first.endsWith("]"));
    EXPECT_TRUE(run.output.contains("not-personal"));
    EXPECT_TRUE(run.output.contains("\nscore "));
    EXPECT_TRUE(run.errors.isEmpty());
    EXPECT_EQ(cli({u"critique"_s, write(u"note.txt"_s, kGood)}).status, 0);
    EXPECT_FALSE(QFile::exists(notebook())) << "a critique of text needs no notebook";
}

TEST_F(Notes, CritiqueOfALineHasTheAgreedShape)
{
    const Outcome run =
        cli({u"critique"_s, u"--jsonl"_s, u"--today"_s, u"2026-11-22"_s},
            R"({"id": 7, "text": "Hi [Name], let us connect.", "channel": "linkedin-200", "other": 1})");
    EXPECT_EQ(run.status, 1);
    const QJsonObject line = run.json();
    EXPECT_EQ(line.keys(), QStringList({u"findings"_s, u"id"_s, u"objections"_s, u"score"_s, u"verdict"_s}));
    EXPECT_EQ(line[u"id"_s], 7);
    EXPECT_EQ(line[u"verdict"_s], u"stop"_s);
    EXPECT_EQ(line[u"objections"_s].toObject().size(), 7);
    for (const QJsonValue state : line[u"objections"_s].toObject())
        EXPECT_TRUE(QStringList({u"answered"_s, u"open"_s, u"raised"_s}).contains(state.toString()));
    const QJsonObject finding = line[u"findings"_s][0].toObject();
    for (const QString& key : {u"rule"_s, u"severity"_s, u"message"_s, u"why"_s})
        EXPECT_FALSE(finding[key].toString().isEmpty()) << key.toStdString();
    EXPECT_EQ(finding[u"start"_s], 3);
    EXPECT_EQ(finding[u"length"_s], 6);
    EXPECT_TRUE(finding[u"points"_s].isDouble());
    EXPECT_FALSE(finding[u"objections"_s].toArray().isEmpty());
}

TEST_F(Notes, ABadLineIsAnsweredInItsPlace)
{
    const Outcome run = cli({u"critique"_s, u"--jsonl"_s},
                            "{\"id\":1,\"text\":\"Hi Ana\"}\nnot json\n{\"id\":3}\n\n"
                            "{\"id\":5,\"text\":\"x\",\"contact\":{\"name\":7}}\n{\"id\":6,\"text\":\"\"}");
    EXPECT_EQ(run.status, 2);
    const auto lines = run.jsonLines();
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_TRUE(lines[0].contains(u"score"_s));
    for (const size_t bad : {1U, 2U, 3U, 4U})
        EXPECT_FALSE(lines[bad][u"error"_s].toString().isEmpty()) << bad;
    EXPECT_EQ(lines[2][u"id"_s], 3);
    EXPECT_TRUE(lines[1][u"id"_s].isNull());
    EXPECT_TRUE(lines[4][u"error"_s].toString().contains(u"contact: name must be a text"_s));
    EXPECT_TRUE(lines[5].contains(u"score"_s));
    expectOneLine(run);
}

TEST_F(Notes, CritiqueOfManyLinesKeepsItsMemory)
{
#ifdef WELLMET_SANITIZED
    GTEST_SKIP() << "the sanitizer keeps freed memory, so there is nothing to measure";
#endif
    QByteArray input;
    for (int i = 0; i < 20'000; ++i)
        input += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + kGood + "\"}\n";
    const Outcome run = cli({u"critique"_s, u"--jsonl"_s, write(u"notes.jsonl"_s, input)});
    EXPECT_EQ(run.output.count('\n'), 20'000);
    rusage children;
    getrusage(RUSAGE_CHILDREN, &children);
    EXPECT_LT(children.ru_maxrss, 80 * 1024) << "kilobytes, the largest child so far";
}

TEST_F(Notes, ADraftHasTheAgreedShape)
{
    const Outcome run = cli(kDraft, briefs());
    EXPECT_EQ(run.status, 0) << run.errors.toStdString();
    const auto lines = run.jsonLines();
    ASSERT_EQ(lines.size(), 3U);
    for (const QJsonObject& line : lines) {
        const QString text = line[u"text"_s].toString();
        EXPECT_FALSE(text.isEmpty());
        EXPECT_EQ(line[u"characters"_s].toInteger(), text.size());
        EXPECT_LE(text.size(), 200);
        EXPECT_EQ(line[u"advice"_s], u"write"_s);
        EXPECT_FALSE(line[u"sources"_s].toArray().isEmpty());
        for (const QJsonValue source : line[u"sources"_s].toArray())
            EXPECT_LE(source[u"start"_s].toInteger() + source[u"length"_s].toInteger(), text.size());
        EXPECT_TRUE(line[u"findings"_s].isArray());
        EXPECT_FALSE(line.contains(u"subject"_s));
        EXPECT_FALSE(line.contains(u"variants"_s));
    }
    EXPECT_TRUE(run.output.startsWith("{\"id\":\"a\",\"text\":"));
    EXPECT_FALSE(QFile::exists(notebook())) << "briefs bring everything along";
}

TEST_F(Notes, PrivateFactsAndNotesReachNoResult)
{
    for (const QString& channel : {u"linkedin-200"_s, u"email"_s, u"inmail"_s}) {
        const Outcome draft =
            cli(kDraft + QStringList{u"--channel"_s, channel, u"--variants"_s, u"8"_s}, briefs());
        EXPECT_FALSE(draft.output.contains("divorce") || draft.output.contains("owes me money"))
            << channel.toStdString();
    }
    const QByteArray brief = briefs().split('\n').first();
    const Outcome critique =
        cli({u"critique"_s, u"--jsonl"_s}, brief.chopped(1) + ",\"text\":\"Hi Ana, hello.\"}");
    EXPECT_FALSE(critique.output.contains("divorce") || critique.output.contains("owes me money"));
}

TEST_F(Notes, TheSameInputAndSeedGiveTheSameBytes)
{
    const QStringList seeded = kDraft + QStringList{u"--seed"_s, u"41"_s, u"--variants"_s, u"3"_s};
    const QByteArray once = cli(seeded, briefs()).output;
    EXPECT_EQ(cli(seeded, briefs()).output, once);
    EXPECT_TRUE(once.contains("\"variants\":["));
}

TEST_F(Notes, IndependentLinesDontDependOnTheirNeighbors)
{
    const QStringList independent = kDraft + QStringList{u"--independent"_s};
    QList<QByteArray> forward = briefs().split('\n');
    forward.removeAll(QByteArray());
    QList<QByteArray> backward = forward;
    std::reverse(backward.begin(), backward.end());
    QList<QByteArray> first = cli(independent, forward.join('\n')).output.split('\n');
    QList<QByteArray> second = cli(independent, backward.join('\n')).output.split('\n');
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());
    EXPECT_EQ(first, second);
}

TEST_F(Notes, TextsOfOneRunAvoidEachOther)
{
    QByteArray lines;
    for (int i = 0; i < 12; ++i)
        lines += briefLine(QByteArray::number(i), "Ana Ruiz" + QByteArray::number(i), "sparse sales");
    QSet<QString> texts; // without the greetings, which differ by name anyway
    for (const QJsonObject& line : cli(kDraft, lines).jsonLines()) {
        const QString text = line[u"text"_s].toString();
        texts.insert(text.mid(text.indexOf(u',')));
    }
    EXPECT_EQ(texts.size(), 12);
}

TEST_F(Notes, VariantsAreBestFirstAndDiffer)
{
    const Outcome run = cli(kDraft + QStringList{u"--variants"_s, u"3"_s}, briefs());
    EXPECT_EQ(run.status, 0);
    for (const QJsonObject& line : run.jsonLines()) {
        const QJsonArray variants = line[u"variants"_s].toArray();
        ASSERT_EQ(variants.size(), 3);
        EXPECT_EQ(variants[0][u"text"_s], line[u"text"_s]);
        QSet<QString> texts;
        for (const QJsonValue& variant : variants) {
            texts.insert(variant[u"text"_s].toString());
            EXPECT_LE(variant[u"score"_s].toInt(), variants[0][u"score"_s].toInt());
        }
        EXPECT_EQ(texts.size(), 3);
    }
}

TEST_F(Notes, AnEmailHasASubject)
{
    const Outcome run = cli(kDraft + QStringList{u"--channel"_s, u"email"_s}, briefs());
    for (const QJsonObject& line : run.jsonLines())
        EXPECT_FALSE(line[u"subject"_s].toString().isEmpty());
}

TEST_F(Notes, DraftsAndCritiquesForSomebodyInTheNotebook)
{
    const QByteArray contact = briefs().split('\n').first();
    const QJsonObject brief = QJsonDocument::fromJson(contact).object();
    const QJsonObject document = {{u"format"_s, u"wellmet"_s},
                                  {u"version"_s, 1},
                                  {u"sender"_s, brief[u"sender"_s]},
                                  {u"contacts"_s, QJsonArray{brief[u"contact"_s]}}};
    cli({u"import"_s, u"-"_s}, QJsonDocument(document).toJson());
    const Outcome text = cli({u"draft"_s, u"Ana"_s, u"--today"_s, u"2026-11-22"_s});
    EXPECT_EQ(text.status, 0);
    const Outcome json = cli({u"draft"_s, u"Ana"_s, u"--json"_s, u"--today"_s, u"2026-11-22"_s});
    EXPECT_EQ(json.json()[u"text"_s].toString().toUtf8(), text.output.trimmed());
    EXPECT_EQ(
        cli({u"critique"_s, u"--contact"_s, u"Ana"_s}, "Hi Tom, good to meet you.").output.contains("["),
        true);
    EXPECT_EQ(cli({u"draft"_s, u"Nobody"_s}).status, 2);
}

TEST_F(Notes, SamenessGroupsCopies)
{
    QByteArray notes = "{\"id\":\"n1\",\"text\":\"" + kGood + "\"}\n";
    notes += "{\"id\":2,\"text\":\"" + QByteArray(kGood).replace("Ana", "Bo") + "\"}\n";
    notes += "{\"id\":\"n3\",\"text\":\"A wholly different message about trains and the weather in Bern last "
             "May.\"}\n";
    const QJsonArray groups = cli({u"sameness"_s, u"-"_s, u"--json"_s}, notes).json()[u"groups"_s].toArray();
    ASSERT_EQ(groups.size(), 1);
    EXPECT_EQ(groups[0][u"ids"_s], (QJsonArray{u"n1"_s, 2}));
    EXPECT_GT(groups[0][u"similarity"_s].toDouble(), 0.5);
    EXPECT_TRUE(groups[0][u"shared"_s].toString().contains(u"sparse sales"_s));
    const Outcome bad = cli({u"sameness"_s, u"-"_s}, notes + "{\"id\":4}\n");
    EXPECT_EQ(bad.status, 2);
    expectOneLine(bad, "line 4");
}

TEST_F(Notes, RulesExplainThemselves)
{
    const QJsonArray rules = QJsonDocument::fromJson(cli({u"rules"_s, u"--json"_s}).output).array();
    ASSERT_GT(rules.size(), 10);
    for (const QJsonValue rule : rules) {
        EXPECT_EQ(rule.toObject().keys(), QStringList({u"bad"_s, u"good"_s, u"id"_s, u"objections"_s,
                                                       u"severity"_s, u"source"_s, u"title"_s, u"why"_s}));
        EXPECT_FALSE(rule[u"bad"_s].toArray().isEmpty()) << rule[u"id"_s].toString().toStdString();
    }
    const QString id = rules[0][u"id"_s].toString();
    EXPECT_TRUE(cli({u"rules"_s, id}).output.startsWith(id.toUtf8()));
    EXPECT_TRUE(cli({u"rules"_s, u"--markdown"_s}).output.startsWith("# "));
}

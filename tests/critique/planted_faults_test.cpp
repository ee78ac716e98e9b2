// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/damages.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QMap>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;
using namespace wellmet::tests;

namespace {

const Critic& critic()
{
    static const Critic one;
    return one;
}

CritiqueReport read(const CleanNote& note, const SamenessIndex* sent = nullptr)
{
    Circumstances circumstances = note.circumstances();
    circumstances.sent = sent;
    return critic().critique(note.note, circumstances);
}

bool touches(const Finding& finding, const Damaged& damaged)
{
    const QString& text = damaged.note.note.text;
    const qsizetype start = text.indexOf(damaged.words);
    return damaged.words.isEmpty() || finding.range.overlaps({start, damaged.words.size()});
}

// Counts for one rule: faults seen where they are, faults missed, and findings where there is no fault.
struct Tally
{
    int hits = 0;
    int misses = 0;
    int falseAlarms = 0;
    QStringList missed;

    double recall() const { return hits + misses == 0 ? 1 : double(hits) / (hits + misses); }
    double precision() const { return hits + falseAlarms == 0 ? 1 : double(hits) / (hits + falseAlarms); }
};

// Whoever spoils a note may leave out more than one thing, or make it too long; but no other words are wrong.
bool isStray(const Finding& finding)
{
    return finding.severity != Severity::Hint && !finding.range.isEmpty() && finding.rule != u"length"_s;
}

bool hasRule(const CritiqueReport& report, const QString& rule)
{
    return std::ranges::any_of(report.findings, [&](const Finding& finding) { return finding.rule == rule; });
}

QMap<QString, Tally> talliesOfAll()
{
    QMap<QString, Tally> tallies;
    for (const CleanNote& note : cleanNotes()) {
        for (const Damage& damage : damages()) {
            const auto damaged = damage.plant(note);
            if (!damaged)
                continue;
            const CritiqueReport report = read(damaged->note, damaged->sent.get());
            const bool isSeen = std::ranges::any_of(report.findings, [&](const Finding& finding) {
                return finding.rule == damage.rule && touches(finding, *damaged);
            });
            Tally& tally = tallies[damage.rule];
            ++(isSeen ? tally.hits : tally.misses);
            if (!isSeen)
                tally.missed << damaged->note.note.text;
            for (const Finding& finding : report.findings)
                tallies[finding.rule].falseAlarms += finding.rule != damage.rule && isStray(finding);
        }
        for (const Finding& finding : read(note).findings)
            ++tallies[finding.rule].falseAlarms;
    }
    return tallies;
}

// What must not change with the way a note is typed or a record is ordered.
struct Gist
{
    int score = 0;
    QStringList findings;

    friend bool operator==(const Gist&, const Gist&) = default;
};

Gist gistOf(const CritiqueReport& report)
{
    Gist gist{report.score, {}};
    for (const Finding& finding : report.findings)
        gist.findings << finding.rule + u' ' + toId(finding.severity) + u' ' +
                             QString::number(finding.points);
    return gist;
}

void PrintTo(const Gist& gist, std::ostream* out)
{
    *out << gist.score << ": " << gist.findings.join(u", "_s).toStdString();
}

template <class Change>
void expectNoDifference(Change change)
{
    std::mt19937 random(20261122);
    for (const CleanNote& clean : cleanNotes()) {
        for (const Damage& damage : damages()) {
            auto damaged = damage.plant(clean);
            if (!damaged)
                continue;
            damaged->note.note.channel.reset(); // whose limits count every unit
            CleanNote changed = damaged->note;
            change(changed, random);
            EXPECT_EQ(gistOf(read(changed, damaged->sent.get())),
                      gistOf(read(damaged->note, damaged->sent.get())))
                << changed.note.text.toStdString();
        }
    }
}

} // namespace

TEST(PlantedFaults, HaveEnoughCleanNotesToGrowOn)
{
    EXPECT_GE(cleanNotes().size(), 30U);
}

TEST(PlantedFaults, CleanNotesRaiseNoStopAndHardlyAWarning)
{
    int warnings = 0;
    for (const CleanNote& note : cleanNotes()) {
        for (const Finding& finding : read(note).findings) {
            EXPECT_NE(finding.severity, Severity::Stop)
                << finding.rule.toStdString() << ": " << note.note.text.toStdString();
            warnings += finding.severity == Severity::Warn;
        }
    }
    EXPECT_LE(warnings * 20, static_cast<int>(cleanNotes().size()));
}

TEST(PlantedFaults, AreSeenByTheirOwnRuleAtTheirOwnWords)
{
    const QMap<QString, Tally> tallies = talliesOfAll();
    for (auto entry = tallies.begin(); entry != tallies.end(); ++entry) {
        const Tally& tally = entry.value();
        const std::string rule = entry.key().toStdString();
        printf("%-18s recall %.2f  precision %.2f  of %d\n", rule.c_str(), tally.recall(), tally.precision(),
               tally.hits + tally.misses);
        const bool isPlanted = tally.hits + tally.misses > 0;
        EXPECT_GE(tally.recall(), 0.9) << rule << "\n" << tally.missed.join(u'\n').toStdString();
        EXPECT_TRUE(!isPlanted || tally.precision() >= 0.9) << rule;
    }
}

TEST(PlantedFaults, LowerTheScore)
{
    for (const CleanNote& note : cleanNotes()) {
        const int clean = read(note).score;
        for (const Damage& damage : damages()) {
            const auto damaged = damage.plant(note);
            if (!damaged)
                continue;
            const CritiqueReport report = read(damaged->note, damaged->sent.get());
            if (hasRule(report, damage.rule)) {
                EXPECT_LT(report.score, clean)
                    << damage.rule.toStdString() << ": " << damaged->note.note.text.toStdString();
            }
        }
    }
}

TEST(PlantedFaults, LookTheSameInEitherNormalForm)
{
    for (const CleanNote& clean : cleanNotes()) {
        for (const Damage& damage : damages()) {
            auto damaged = damage.plant(clean);
            if (!damaged)
                continue;
            damaged->note.note.channel.reset(); // whose limits count units
            QString& text = damaged->note.note.text;
            text = text.normalized(QString::NormalizationForm_C);
            const Gist composed = gistOf(read(damaged->note, damaged->sent.get()));
            text = text.normalized(QString::NormalizationForm_D);
            EXPECT_EQ(gistOf(read(damaged->note, damaged->sent.get())), composed) << text.toStdString();
        }
    }
}

TEST(PlantedFaults, LookTheSameWithTrailingBlanks)
{
    expectNoDifference([](CleanNote& note, std::mt19937&) { note.note.text += u" \n  "_s; });
}

TEST(PlantedFaults, LookTheSameWhateverTheOrderOfFacts)
{
    expectNoDifference(
        [](CleanNote& note, std::mt19937& random) { std::ranges::shuffle(note.contact.facts, random); });
}

TEST(PlantedFaults, AreNeverMadeWorseByTheirFixes)
{
    for (const CleanNote& clean : cleanNotes()) {
        for (const Damage& damage : damages()) {
            const auto damaged = damage.plant(clean);
            if (!damaged)
                continue;
            const CritiqueReport report = read(damaged->note, damaged->sent.get());
            for (const Finding& finding : report.findings) {
                if (!finding.fix)
                    continue;
                CleanNote fixed = damaged->note;
                fixed.note.text.replace(finding.fix->range.start, finding.fix->range.length,
                                        finding.fix->replacement);
                EXPECT_GE(read(fixed, damaged->sent.get()).score, report.score)
                    << finding.rule.toStdString() << ": " << fixed.note.text.toStdString();
            }
        }
    }
}

TEST(PlantedFaults, OfPrivateFactsAreNamedWithoutTheirWords)
{
    for (const CleanNote& note : cleanNotes()) {
        for (const Damage& damage : damages()) {
            const auto damaged = damage.plant(note);
            if (!damaged || damaged->words != u"bankruptcy"_s)
                continue;
            for (const Finding& finding : read(damaged->note).findings) {
                const QString said = finding.message + finding.why + finding.advice +
                                     (finding.fix ? finding.fix->replacement : QString());
                EXPECT_FALSE(said.contains(u"bankruptcy"_s) || said.contains(u"bakery"_s))
                    << said.toStdString();
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critique_report.h"
#include "evaluation/labelled_note.h"

#include <map>

namespace wellmet::evaluation {

// How one rule did over a set of notes.
struct RuleFigures
{
    int onGood = 0; // notes called good in which it found something
    int onBad = 0;
    // Over the notes whose faults are listed.
    int hits = 0;
    int falseAlarms = 0;
    int misses = 0;

    std::optional<double> precision() const;
    std::optional<double> recall() const;
};

class RuleTally
{
public:
    void add(const LabelledNote& note, const critique::CritiqueReport& report);

    const std::map<QString, RuleFigures>& byRule() const { return m_rules; }
    // Warnings and stops that nobody asked for, on each 1,000 words: in a note whose faults are listed, those
    // of rules that aren't; else all of them in a note called good.
    std::optional<double> falseAlarmsPer1000Words() const;

private:
    std::map<QString, RuleFigures> m_rules;
    qsizetype m_words = 0;
    int m_falseAlarms = 0;
};

} // namespace wellmet::evaluation

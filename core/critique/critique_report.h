// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

#include <array>

namespace wellmet::critique {

enum class Verdict { Send, Revise, Stop };
QString toId(Verdict verdict);

enum class ObjectionState { Answered, Open, Raised };
QString toId(ObjectionState state);

// How one objection stands, in the recipient's voice.
struct ObjectionView
{
    Objection objection = Objection::NoUseToMe;
    ObjectionState state = ObjectionState::Open;
    prose::TextRange words; // the words that answer or raise it; empty when there are none
    QString line;           // "personal: sparse sales", "who is Priya?": one line, shown as it is

    friend bool operator==(const ObjectionView&, const ObjectionView&) = default;
};

// What the critic thinks of one note.
struct CritiqueReport
{
    int score = 0; // readiness, 0–100; not a chance of acceptance
    Verdict verdict = Verdict::Send;
    std::vector<Finding> findings;           // by severity, worst first, then by position
    std::array<ObjectionView, 7> objections; // in the order of Objection

    friend bool operator==(const CritiqueReport&, const CritiqueReport&) = default;
};

} // namespace wellmet::critique

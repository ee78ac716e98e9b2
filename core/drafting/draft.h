// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "prose/text_range.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::drafting {

// Where a stretch of a draft comes from: "met", "facts[0]", "sender.role", "name"…, as in the interchange
// document.
struct Source
{
    prose::TextRange range; // of Draft::text
    QString from;

    friend bool operator==(const Source&, const Source&) = default;
};

enum class Advice { Write, SendBlank, AskForIntroduction, Wait };
QString toId(Advice advice); // "write", "send-blank", "ask-for-introduction", "wait"

// A finished note, or the honest advice not to write one.
struct Draft
{
    QString text;                // empty only when the advice isn't Write
    QString subject;             // e-mail and InMail
    std::vector<Source> sources; // by position; every part that states something about either person
    QStringList missing;         // what to find out first: "met", "reason", "sender.role"…
    Advice advice = Advice::Write;
    QString because; // why that advice, in one sentence
    int score = 0;   // from the scoring function that was handed in; 0 without one

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/critique_report.h"
#include "drafting/draft.h"
#include "drafting/tone.h"
#include "notebook/note_budget.h"
#include "notebook/silence.h"

#include <QString>

// What the composer says about people, channels and drafts. Everything is plain text.
namespace wellmet::ui {

// How a sentence of ours names someone: as they are greeted, shortened when very long, and isolated when it
// runs from right to left, so that the sentence around it keeps its order.
QString spokenName(const contacts::Contact& contact);

// "LinkedIn note, 200"
QString channelLabel(contacts::Channel channel, const contacts::Limits& limits);
QString toneLabel(drafting::Tone tone); // "Warm"

// "Ready to send", "Worth another look", "One thing would stop Tom".
QString verdictLine(const critique::CritiqueReport& report, const QString& name);

// "Find out first: how you met and why you are writing."
QString findOutLine(const QStringList& missing);

// What a draft asks of the user, in one line: the honest advice, or what to find out first. Empty when there
// is nothing to say.
QString adviceLine(const drafting::Draft& draft);

// "3 of 5 notes are left this month."
QString budgetLine(const notebook::NoteBudget& budget);

// "Would fit anyone"; the id itself for a rule that no longer exists.
QString ruleTitle(const QString& rule);
// "“Would fit anyone” is silent from now on in notes to Tom."
QString silencedLine(const QString& rule, notebook::SilenceScope scope, const QString& name);

// A tooltip or a cell that may hold anything a person typed, shown as it is typed.
QString plainTip(const QString& text);

} // namespace wellmet::ui

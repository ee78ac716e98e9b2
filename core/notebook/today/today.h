// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/due/due.h"
#include "notebook/note_budget.h"

#include <QString>

#include <vector>

namespace wellmet::notebook {

class Notebook;

// One line of what is due today: who, what, and why now. Plain text; the words of a private promise stay out.
struct TodayLine
{
    contacts::ContactId id;
    QString name;
    contacts::Due due;
    QString what; // "I said I would send the slides"
    QString why;  // one sentence: "You promised it for November 24, 2 days ago."

    friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

// Somebody who gains from a note, and why, in one sentence.
struct NoteGain
{
    contacts::ContactId id;
    QString name;
    int points = 0; // the more the better; see note_gain.cpp
    QString why;

    friend bool operator==(const NoteGain&, const NoteGain&) = default;
};

struct Today
{
    std::vector<TodayLine> lines; // due longest first
    int duePeople = 0; // how many people have something due; `lines` are of kMostPeople of them at most
    NoteBudget budget;
    std::vector<NoteGain> gains; // the best first, no more than notes are left, kMostGains at most

    static constexpr int kMostPeople = 300;
    static constexpr int kMostGains = 3;

    friend bool operator==(const Today&, const Today&) = default;
};

// What the notebook says today by its clock: a handful of statements, whatever its size.
Result<Today> todayOf(const Notebook& notebook);

// The lines of one person, due longest first.
std::vector<TodayLine> todayLines(const contacts::Contact& contact, const contacts::AnswerTimes& times,
                                  QDate today);
// The order of the lines of several.
bool comesBefore(const TodayLine& a, const TodayLine& b);

// What somebody gains from the note that comes with a request; nothing for those who know one well, or about
// whom there is nothing to write.
std::optional<NoteGain> noteGain(const contacts::Contact& contact, QDate today);

// The setting that holds the user's own time for an answer by a channel, in days; without it the usual one.
QString answerSetting(contacts::Channel channel);
Result<contacts::AnswerTimes> answerTimes(const Notebook& notebook);

} // namespace wellmet::notebook

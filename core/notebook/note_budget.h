// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/result.h"
#include "drafting/drafter.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>

namespace wellmet::notebook {

class Notebook;

enum class BudgetPeriod { Month, Week, None }; // calendar months, weeks from Monday; None: no limit

std::span<const IdRow<BudgetPeriod>> budgetPeriodTable();

// How many notes a free LinkedIn account may put into requests, and how many went out since the period began.
// A request without a note costs none, and neither does the longer note of a paid account.
struct NoteBudget
{
    int limit = 5;
    BudgetPeriod period = BudgetPeriod::Month;
    int sent = 0;
    QDate renewed; // the first day of the next period; null without a limit

    int left() const { return period == BudgetPeriod::None ? limit : std::max(0, limit - sent); }
    bool isUsedUp() const { return period != BudgetPeriod::None && left() == 0; }
    friend bool operator==(const NoteBudget&, const NoteBudget&) = default;
};

// The settings that hold the user's own limit (a whole number) and period (an id of the table). Without them
// five notes a month hold.
QString noteLimitSetting();
QString notePeriodSetting();
// The setting that holds the day on which the limits were last looked up, as ISO 8601; without it the day on
// which the defaults were.
QString limitsCheckedSetting();
QDate limitsCheckedByDefault();

Result<NoteBudget> noteBudget(const Notebook& notebook, QDate today);

// Why a note on that channel had better wait or be left out because the period's notes are used up; nothing
// when it needn't.
struct BudgetAdvice
{
    drafting::Advice advice = drafting::Advice::Write;
    QString because;
};
std::optional<BudgetAdvice> budgetAdvice(const NoteBudget& budget, const contacts::Contact& contact,
                                         contacts::Channel channel);

} // namespace wellmet::notebook

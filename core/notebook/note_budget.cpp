// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/note_budget.h"

#include "notebook/notebook.h"
#include "storage/people/sent_notes.h"

#include <QLocale>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Channel;
using contacts::Closeness;

namespace {

constexpr IdRow<BudgetPeriod> kPeriods[] = {
    {BudgetPeriod::Month, u"month"}, {BudgetPeriod::Week, u"week"}, {BudgetPeriod::None, u"none"}};

QDate beginOf(BudgetPeriod period, QDate today)
{
    return period == BudgetPeriod::Week ? today.addDays(1 - today.dayOfWeek())
                                        : QDate(today.year(), today.month(), 1);
}

QString usedUp(const NoteBudget& budget)
{
    const QString period = budget.period == BudgetPeriod::Week ? u"week"_s : u"month"_s;
    if (budget.limit == 0)
        return u"Your account has no notes to send"_s;
    return budget.limit == 1 ? u"This %1's one note is sent"_s.arg(period)
                             : u"This %1's %2 notes are all sent"_s.arg(period).arg(budget.limit);
}

} // namespace

std::span<const IdRow<BudgetPeriod>> budgetPeriodTable()
{
    return kPeriods;
}

QString noteLimitSetting()
{
    return u"notes.limit"_s;
}

QString notePeriodSetting()
{
    return u"notes.period"_s;
}

QString limitsCheckedSetting()
{
    return u"limits.checked"_s;
}

QDate limitsCheckedByDefault()
{
    return {2026, 11, 22};
}

Result<NoteBudget> noteBudget(const Notebook& notebook, QDate today)
{
    const auto limit = notebook.setting(noteLimitSetting());
    const auto period = notebook.setting(notePeriodSetting());
    if (!limit || !period)
        return !limit ? limit.error() : period.error();
    NoteBudget budget;
    bool isNumber = false;
    const int own = limit->toInt(&isNumber);
    if (isNumber && own >= 0)
        budget.limit = own;
    budget.period = valueOf(budgetPeriodTable(), *period).value_or(BudgetPeriod::Month);
    if (budget.period == BudgetPeriod::None)
        return budget;
    const QDate begin = beginOf(budget.period, today);
    budget.renewed = budget.period == BudgetPeriod::Week ? begin.addDays(7) : begin.addMonths(1);
    const auto sent =
        storage::SentNotes(notebook.database()).count(Channel::LinkedIn200, begin, budget.renewed);
    if (!sent)
        return sent.error();
    budget.sent = *sent;
    return budget;
}

std::optional<BudgetAdvice> budgetAdvice(const NoteBudget& budget, const contacts::Contact& contact,
                                         Channel channel)
{
    if (channel != Channel::LinkedIn200 || !budget.isUsedUp())
        return std::nullopt;
    const bool knowsSender = contacts::effectiveCloseness(contact) >= Closeness::Familiar;
    if (knowsSender || budget.limit == 0)
        return BudgetAdvice{.advice = drafting::Advice::SendBlank,
                            .because = knowsSender ? usedUp(budget) + u", and they know who you are."_s
                                                   : usedUp(budget) + u'.'};
    const QString day = QLocale(QLocale::English).toString(budget.renewed, u"MMMM d"_s);
    return BudgetAdvice{.advice = drafting::Advice::Wait,
                        .because = usedUp(budget) + u"; the next one can go out on %1."_s.arg(day)};
}

} // namespace wellmet::notebook

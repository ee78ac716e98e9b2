// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/summary_rows.h"

#include "contacts/due/due.h"
#include "storage/people/contact_rows.h"

#include <QDateTime>
#include <QStringList>

#include <tuple>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactSummary;
using contacts::NoteState;

namespace {

// What a row says about the notes to someone.
struct NoteFacts
{
    bool hasMaterial = false;
    bool hasSent = false;
    PartialDate sent; // the latest; null when none, or none with a date
    PartialDate due;
    QDate answerDue; // when the last note should have been answered; null when none waits
    QDate drafted;
};

// Since when something is due; null for what is due since ever.
std::optional<PartialDate> dueOn(const NoteFacts& facts, QDate today)
{
    const contacts::Due answer{.kind = contacts::DueKind::Unanswered, .place = 0, .day = facts.answerDue};
    const bool isAnswerDue = facts.answerDue.isValid() && contacts::isDue(answer, today);
    if (facts.due.isNull() || facts.due.first() > today)
        return isAnswerDue ? std::optional(PartialDate(facts.answerDue)) : std::nullopt;
    if (facts.due.first() == contacts::dueAtOnce())
        return PartialDate();
    return isAnswerDue && facts.answerDue < facts.due.first() ? PartialDate(facts.answerDue) : facts.due;
}

std::pair<NoteState, PartialDate> stateOf(const NoteFacts& facts, QDate today)
{
    if (const auto due = dueOn(facts, today))
        return {NoteState::Due, *due};
    const bool sentBefore = !facts.hasSent || (!facts.sent.isNull() && facts.sent.last() < facts.drafted);
    if (facts.drafted.isValid() && sentBefore)
        return {NoteState::Drafted, PartialDate(facts.drafted)};
    if (facts.hasSent)
        return {NoteState::Sent, facts.sent};
    return {facts.hasMaterial ? NoteState::NeedsNote : NoteState::Quiet, PartialDate()};
}

} // namespace

QString answerDueSql()
{
    return u"iif(c.waiting_since = '', NULL, date(c.waiting_since, '+' || (SELECT max(days, 1) FROM "
           u"answer_times"
           " WHERE channel = c.waiting_channel) || ' days'))"_s;
}

QString summaryColumns()
{
    // Texts come as bytes, since SQLite is slow at translating them into UTF-16. A draft is looked up for the
    // rows of the page only; a join would do it for those skipped as well.
    static const QString columns = [] {
        QStringList texts{u"c.id"_s,        u"c.name"_s,   u"c.role"_s,   u"c.organization"_s, u"c.met_how"_s,
                          u"c.met_where"_s, u"c.met_on"_s, u"c.met_by"_s, u"c.next_due"_s};
        for (QString& text : texts)
            text = u"CAST(%1 AS BLOB)"_s.arg(text);
        return texts.join(u", "_s) +
               u", c.has_material, c.has_sent, iif(c.has_sent, c.last_sent, NULL),"
               " (SELECT saved FROM drafts WHERE contact_id = c.id), "_s +
               answerDueSql();
    }();
    return columns;
}

ContactSummary summaryFrom(const Row& row, QDate today)
{
    ContactSummary summary;
    summary.id = contacts::ContactId(row.text(0));
    summary.name = row.text(1);
    summary.role = row.text(2);
    summary.organization = row.text(3);
    summary.met = metFrom(row, 4);
    const NoteFacts facts{.hasMaterial = row.flag(9),
                          .hasSent = row.flag(10),
                          .sent = dateFrom(row.text(11)),
                          .due = dateFrom(row.text(8)),
                          .answerDue = dateFrom(row.text(13)).first(),
                          .drafted = row.isNull(12) ? QDate()
                                                    : QDateTime::fromMSecsSinceEpoch(row.integer(12)).date()};
    std::tie(summary.state, summary.stateDate) = stateOf(facts, today);
    return summary;
}

} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/summary_rows.h"

#include "storage/people/contact_rows.h"

#include <QDateTime>

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
    QDate drafted;
};

std::pair<NoteState, PartialDate> stateOf(const NoteFacts& facts, QDate today)
{
    if (!facts.due.isNull() && facts.due.first() <= today)
        return {NoteState::FollowUpDue, facts.due};
    const bool sentBefore = !facts.hasSent || (!facts.sent.isNull() && facts.sent.last() < facts.drafted);
    if (facts.drafted.isValid() && sentBefore)
        return {NoteState::Drafted, PartialDate(facts.drafted)};
    if (facts.hasSent)
        return {NoteState::Sent, facts.sent};
    return {facts.hasMaterial ? NoteState::NeedsNote : NoteState::Quiet, PartialDate()};
}

} // namespace

QString summaryColumns()
{
    // A draft is looked up for the rows of the page only; a join would do it for those skipped as well.
    return u"c.id, c.name, c.role, c.organization, c.met_how, c.met_where, c.met_on, c.met_by, c.met_extra,"
           " c.closeness_now, c.has_material, c.has_sent, c.last_sent, c.next_due,"
           " (SELECT saved FROM drafts WHERE contact_id = c.id)"_s;
}

ContactSummary summaryFrom(const Row& row, QDate today)
{
    ContactSummary summary;
    summary.id = contacts::ContactId(row.text(0));
    summary.name = row.text(1);
    summary.role = row.text(2);
    summary.organization = row.text(3);
    summary.met = metFrom(row, 4);
    summary.closeness = contacts::closenessFromId(row.text(9)).value_or(contacts::Closeness::Stranger);
    const NoteFacts facts{.hasMaterial = row.flag(10),
                          .hasSent = row.flag(11),
                          .sent = dateFrom(row.text(12)),
                          .due = dateFrom(row.text(13)),
                          .drafted = row.isNull(14) ? QDate()
                                                    : QDateTime::fromMSecsSinceEpoch(row.integer(14)).date()};
    std::tie(summary.state, summary.stateDate) = stateOf(facts, today);
    return summary;
}

} // namespace wellmet::storage

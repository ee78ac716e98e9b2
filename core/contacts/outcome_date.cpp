// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/outcome_date.h"

namespace wellmet::contacts {

namespace {
QString outcomeOnKey()
{
    return QStringLiteral("outcome_on");
}
} // namespace

PartialDate outcomeDate(const Interaction& note)
{
    return PartialDate::fromIso(note.extra.value(outcomeOnKey()).toString()).value_or(note.on);
}

void setOutcome(Interaction& note, Outcome outcome, QDate today)
{
    note.outcome = outcome;
    note.extra.insert(outcomeOnKey(), PartialDate(today).toIso());
}

} // namespace wellmet::contacts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"
#include "storage/query.h"

#include <QDate>

namespace wellmet::storage {

// The day by which the last note to a contact called `c` should have been answered; NULL when none waits.
QString answerDueSql();

// The columns of a row of the list, of a contact called `c`, and what they say on a given day.
QString summaryColumns();
contacts::ContactSummary summaryFrom(const Row& row, QDate today);

} // namespace wellmet::storage

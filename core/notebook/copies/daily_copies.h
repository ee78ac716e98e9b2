// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_change.h"
#include "notebook/copies/belongings.h"
#include "notebook/progress.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wellmet::notebook {

// A copy of the whole notebook that was made by itself, one for each day of use; the newest ten are kept in
// the folder "notebook.sqlite.copies" beside "notebook.sqlite".
struct DailyCopy
{
    QDate day;
    QString file;
};

std::vector<DailyCopy> dailyCopies(const QString& notebookPath); // newest first
// Those that were set aside before a newer Wellmet upgraded the notebook ("notebook.sqlite.v5.bak"), newest
// first. They are kept for good.
std::vector<DailyCopy> upgradeCopies(const QString& notebookPath);

// Makes today's copy, reads it back whole, and removes the oldest ones. False when there is nothing to do:
// today's is there, or nobody is in the notebook. Errors: CannotWrite; older copies are then left alone.
Result<bool> makeDailyCopy(const Notebook& notebook);

// What makes the notebook what the copy is, which stays as it is. A draft that is there is not written over;
// the bin and the record of imports stay the notebook's own.
struct WayBack
{
    contacts::ContactChanges people;
    Belongings belongings;
};
// Errors: CannotOpen; Cancelled.
Result<WayBack> wayBackTo(const DailyCopy& copy, const Notebook& notebook, const Progress& progress = {});

} // namespace wellmet::notebook

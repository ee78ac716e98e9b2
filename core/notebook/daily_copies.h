// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_change.h"
#include "notebook/progress.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wellmet::notebook {

class Notebook;

// A copy of the whole notebook that was made by itself, one for each day of use; the newest ten are kept in
// the folder "notebook.sqlite.copies" beside "notebook.sqlite".
struct DailyCopy
{
    QDate day;
    QString file;
};

std::vector<DailyCopy> dailyCopies(const QString& notebookPath); // newest first

// Makes today's copy, reads it back whole, and removes the oldest ones. False when there is nothing to do:
// today's is there, or nobody is in the notebook. Errors: CannotWrite; older copies are then left alone.
Result<bool> makeDailyCopy(const Notebook& notebook);

// The changes that make the people of the notebook those of the copy, which stays as it is. Errors:
// CannotOpen; Cancelled.
Result<contacts::ContactChanges> changesBackTo(const DailyCopy& copy, const Notebook& notebook,
                                               const Progress& progress = {});

} // namespace wellmet::notebook

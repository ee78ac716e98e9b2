// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

namespace wellmet::exchange {

// Why a contact that was read can't be taken in ("no name"); empty when it can.
QString problemWith(const contacts::Contact& contact);

// Makes room for about so many contacts, within reason.
void reserve(ImportBatch& batch, qsizetype contacts);
void addTo(ImportBatch& batch, contacts::Contact contact, int line);
// The same, unless there is somebody to take them in.
void handOver(contacts::Contact contact, int line, ImportBatch& batch, const TakeContact& take);
// Hands everybody over who is in the batch already.
void handOver(ImportBatch& batch, const TakeContact& take);

Error cancelled();

// Calls a ReadProgress once per megabyte or so.
class ProgressReport
{
public:
    ProgressReport(const ReadProgress& progress, qint64 total) : m_progress(progress), m_total(total) {}

    // False when the user asks to stop. `done` counts from where the present file begins.
    bool reached(qint64 done);
    // The next of several files begins after `before` bytes of others.
    void startFile(qint64 before) { m_before = before; }

private:
    const ReadProgress& m_progress;
    qint64 m_total;
    qint64 m_before = 0;
    qint64 m_next = 0;
};

} // namespace wellmet::exchange

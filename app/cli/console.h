// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

namespace wellmet::cli {

// Results, to standard output, buffered.
void print(const QByteArray& bytes);
void printLine(const QString& line);

// Everything else, to standard error: one line.
void complain(const QString& line);
// Progress, shown only on a terminal; an empty text wipes it.
void showProgress(const QString& text);

// Sends out what is buffered; BadInput when standard output takes no more (a full disk).
Result<void> flushOutput();

// "-" is standard input. Errors: BadInput with the path.
Result<void> openInput(QFile& file, const QString& path);
Result<QByteArray> readInput(const QString& path);

} // namespace wellmet::cli

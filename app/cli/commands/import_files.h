// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "exchange/import_batch.h"

namespace wellmet::cli {

// One file of an import, read.
struct Source
{
    QString path;
    exchange::ImportBatch batch;
};

// Every file the command line names, or the first thing that is wrong with one: BadInput. A folder stands for
// the files of an unpacked LinkedIn export in it. Their people go to `take`, as of one file: somebody who
// stands in two of them is one person, and one undo takes everything back.
Result<std::vector<Source>> readSources(const Arguments& arguments, const exchange::TakeContact& take);

// What else all of them bring; they are emptied of it.
exchange::ImportBatch together(std::vector<Source>& sources);

QString labelOf(const std::vector<Source>& sources); // "a.vcf, b.vcf"
// Where a row stood: "people.csv", or "export.zip/Connections.csv".
QString placeOf(const Source& source, const exchange::Rejection& rejection);
size_t rejectedIn(const std::vector<Source>& sources);

} // namespace wellmet::cli

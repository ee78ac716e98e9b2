// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::storage {

class Database;

// One upgrade of the schema: resources/migrations/NNNN_name.sql, where NNNN is the version it leads to.
struct MigrationStep
{
    int version = 0;
    QString name;
    QString script;
};
using MigrationSteps = std::vector<MigrationStep>; // by version, without gaps, from 1

const MigrationSteps& builtInSteps();

// Brings the schema to the last step's version: each step in a transaction of its own, with the version it
// leads to. A notebook that holds anything is first copied to a file next to it ("notebook.sqlite.v1.bak").
// On an error the steps before stand and the failed one has left no trace.
Result<void> migrate(Database& database, const MigrationSteps& steps);

// The statements of an SQL script, without their final semicolons. Knows strings, quoted names, comments and
// the bodies of triggers.
QStringList statementsOf(QStringView script);

} // namespace wellmet::storage

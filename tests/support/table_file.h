// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::tests {

// The rows of tests/data/<name>: one a line, cells apart by "|", "#" begins a remark. A missing file stops
// the test program. A cell that isn't there is empty: row.value(3).
std::vector<QStringList> tableFile(const QString& name);

} // namespace wellmet::tests

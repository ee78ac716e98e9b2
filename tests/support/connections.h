// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wellmet::tests {

// A Connections.csv as LinkedIn writes it, with `people` rows of invented people: names in many scripts,
// quoted positions, an e-mail address in about one row of fifty. Every `removedEvery`th row (0: none) is a
// removed member's, without name and link, and comes on top of `people`. The same numbers give the same
// bytes.
QByteArray connectionsCsv(int people, int removedEvery = 0);

} // namespace wellmet::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace wellmet::critique {

// Given names that are one name: in other languages, and the short and pet forms people use. Folded.

bool areKin(QStringView one, QStringView other);
std::vector<QStringView> kinOf(QStringView name); // with the name itself; empty when nothing is known

} // namespace wellmet::critique

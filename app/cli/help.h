// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace wellmet::cli {

QString versionText();
QString helpText(); // of the program: every command in a line
QString helpFor(const Command& command);

} // namespace wellmet::cli

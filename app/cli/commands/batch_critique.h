// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit_status.h"

#include "base/result.h"
#include "contacts/channel.h"
#include "critique/critique_report.h"

#include <QDate>

#include <optional>

namespace wellmet::cli {

// What a critique means for the exit status.
ExitStatus statusOf(const critique::CritiqueReport& report);

// Answers each line of `path` ("-": standard input) with a line on standard output. `channel` and `today`
// hold for lines that don't say.
Result<ExitStatus> critiqueLines(const QString& path, std::optional<contacts::Channel> channel, QDate today);

} // namespace wellmet::cli

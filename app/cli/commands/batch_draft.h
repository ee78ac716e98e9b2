// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit_status.h"

#include "base/result.h"
#include "contacts/channel.h"
#include "drafting/tone.h"

#include <QDate>

namespace wellmet::cli {

struct DraftOptions
{
    contacts::Channel channel = contacts::Channel::LinkedIn200;
    drafting::Tone tone = drafting::Tone::Warm;
    int variants = 1;
    bool withVariants = false; // the result carries them
    quint64 seed = 0;
    QDate today;
    bool isIndependent = false; // texts of one run may be alike
};

// Answers each line of `path` ("-": standard input) with a line on standard output.
Result<ExitStatus> draftBriefs(const QString& path, const DraftOptions& options);

} // namespace wellmet::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wellmet::cli {

enum class ExitStatus {
    Done = 0,
    Stopped = 1,        // critique: something should stop a note from being sent
    BadInput = 2,       // bad usage or bad input; nothing was changed
    NotebookTrouble = 3 // the notebook can't be opened, read or written; nothing was lost
};

} // namespace wellmet::cli

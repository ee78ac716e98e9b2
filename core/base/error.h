// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet {

// What went wrong, for a person. `message` is one sentence: what happened, where, and what was kept.
struct Error
{
    enum class Code {
        BadInput,     // a file, a line or an argument isn't what it should be; nothing was changed
        NotFound,     // no such person, rule, file
        Cancelled,    // the user stopped it; nothing was changed
        CannotOpen,   // the notebook can't be opened (missing folder, not a database, a directory)
        CannotRead,   // it opened, but reading failed
        CannotWrite,  // read-only, full, locked for too long; nothing was lost
        NewerVersion, // made by a newer Wellmet; left untouched
        Conflict      // somebody else changed the same thing meanwhile; nothing was overwritten
    };

    Code code = Code::BadInput;
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

// True for the errors that concern the notebook file itself (exit status 3 on the command line).
bool isNotebookError(Error::Code code);

} // namespace wellmet

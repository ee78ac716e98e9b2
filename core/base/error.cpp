// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace wellmet {

bool isNotebookError(Error::Code code)
{
    switch (code) {
    case Error::Code::CannotOpen:
    case Error::Code::CannotRead:
    case Error::Code::CannotWrite:
    case Error::Code::NewerVersion:
    case Error::Code::Conflict:
        return true;
    case Error::Code::BadInput:
    case Error::Code::NotFound:
    case Error::Code::Cancelled:
        return false;
    }
    return false;
}

} // namespace wellmet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::exchange {

// What a file says, short and on one line, for a sentence about it.
inline QString onOneLine(const QString& text)
{
    return text.simplified().left(80);
}

} // namespace wellmet::exchange

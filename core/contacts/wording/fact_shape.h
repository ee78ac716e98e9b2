// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/fact.h"

#include <QString>

namespace wellmet::contacts {

// Why `text`, already tidied, won't read right in its frame: one sentence that says what to type instead.
// Empty when nothing speaks against it.
QString shapeHint(FactKind kind, const QString& text);

} // namespace wellmet::contacts

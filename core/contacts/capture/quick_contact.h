// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/capture/quick_line.h"

namespace wellmet::contacts {

// Writes what `part` says into `contact`.
void keepPart(const QuickPart& part, Contact& contact);

} // namespace wellmet::contacts

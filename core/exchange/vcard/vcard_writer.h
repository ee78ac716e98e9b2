// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

namespace wellmet::exchange {

// One card of version 4.0, folded, in UTF-8. What vCard has no property for stands in X-WELLMET, so that our
// own reader gives the same contact back.
QByteArray vCardOf(const contacts::Contact& contact);

} // namespace wellmet::exchange

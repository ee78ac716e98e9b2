// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QByteArray>

namespace wellmet::notebook {

// A contact in few bytes, a seventh of what it takes as values, and back. Only this program reads them, while
// it runs: they are no file format.
QByteArray packed(const contacts::Contact& contact);
contacts::Contact unpacked(QByteArrayView bytes);

} // namespace wellmet::notebook

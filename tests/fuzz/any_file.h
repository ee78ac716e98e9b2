// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

namespace wellmet::tests {

// Reads the bytes as a file of people, in that format or in whichever they look like, and says what is wrong
// with what comes of it; empty when nothing is: it ends in values that can be stored and exported again, or
// in one sentence.
QString problemWithFile(const QByteArray& bytes, std::optional<exchange::Format> format = {});

} // namespace wellmet::tests

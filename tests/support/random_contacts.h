// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <cstdint>

namespace wellmet::tests {

// A contact with any mixture of fields, in awkward spellings: separators, quotes, line breaks, formula signs,
// several scripts. The same seed gives the same contact.
contacts::Contact randomContact(std::uint32_t seed);

} // namespace wellmet::tests

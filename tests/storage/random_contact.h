// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <random>

namespace wellmet::storage {

// A contact with any combination of fields set or not, awkward texts included; the same seed gives the same.
contacts::Contact randomContact(std::mt19937& random);

} // namespace wellmet::storage

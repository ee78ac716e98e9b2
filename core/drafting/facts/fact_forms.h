// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "drafting/facts/material.h"

#include <QDate>

#include <optional>

namespace wellmet::drafting {

// How the fact at `index` is said in a note; nothing for one that is private, empty, unnameable or can't be
// read as the completion of its frame.
std::optional<FactForms> factForms(const contacts::Contact& contact, int index, Tone tone, QDate today);

} // namespace wellmet::drafting

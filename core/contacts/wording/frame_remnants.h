// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/fact.h"

#include <QString>

namespace wellmet::contacts {

// The completion without what was typed again of its frame: "we talked about bees" as "bees", "I'd like to
// hear more" as "hear more".
QString withoutRemnant(FactKind kind, const QString& text);

} // namespace wellmet::contacts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/fact.h"
#include "contacts/interaction.h"
#include "contacts/met.h"
#include "exchange/document/json_fields.h"

namespace wellmet::exchange {

// The objects inside a contact of the interchange document. What is wrong is left in the fields' problem().
contacts::Met metFrom(JsonFields& fields);
contacts::Fact factFrom(JsonFields& fields);
contacts::Interaction interactionFrom(JsonFields& fields);

QJsonObject toJson(const contacts::Met& met);
QJsonObject toJson(const contacts::Fact& fact);
QJsonObject toJson(const contacts::Interaction& entry);

} // namespace wellmet::exchange

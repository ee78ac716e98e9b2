// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"

#include <QString>

#include <optional>
#include <span>

namespace wellmet::drafting {

enum class Tone { Warm, Neutral, Formal };
std::span<const IdRow<Tone>> toneTable();
QString toId(Tone tone);
std::optional<Tone> toneFromId(QStringView id);

} // namespace wellmet::drafting

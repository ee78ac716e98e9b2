// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace wellmet::cli {

// What may be set, by its name in the interchange document; "met.where" stands inside "met".
struct Field
{
    enum class Shape { Text, Flag, List, Interval };

    QStringView name;
    Shape shape = Shape::Text;
};

// Carries out each "FIELD=VALUE" on a document's object; an empty value clears. Errors: BadInput.
Result<void> assignAll(QJsonObject& object, const QStringList& assignments, std::span<const Field> fields);

} // namespace wellmet::cli

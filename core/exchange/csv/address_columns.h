// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_map.h"
#include "exchange/import_batch.h"

namespace wellmet::exchange {

// What a column of an address book holds.
enum class Field {
    FullName,
    Given,
    Middle,
    Family,
    Suffix,
    Nickname,
    Organization,
    JobTitle,
    Notes,
    Tags,
    Email,
    Link
};

// What each column holds, by its name in any of the languages that Outlook is known to write; nothing for
// those that a contact has no place for.
std::vector<std::optional<Field>> fieldsOf(const TableHead& head, Format format);

// Any table with a column for the name and one for the address is a list of people.
bool isListOfPeople(const std::vector<QString>& columns);

} // namespace wellmet::exchange

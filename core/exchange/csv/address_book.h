// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/column_map.h"
#include "exchange/import_batch.h"

namespace wellmet::exchange {

// A table that an address book exported, and which one: Google Contacts (both of its layouts), Outlook (with
// English, German, French, Spanish, Italian, Dutch, Portuguese, Polish or Russian headers), or any other with
// columns for name and e-mail address.
struct AddressBookHead
{
    Format format = Format::Google; // or Outlook, or Csv
    TableHead table;
};
std::optional<AddressBookHead> findAddressBookHead(QByteArrayView bytes);

// Reads the rows below the header. Labels and categories become tags, notes stay private, and a column that a
// contact has no place for is kept under its own name. Nobody is greeted by a title or a nickname unasked.
Result<ImportBatch> readAddressBook(QByteArrayView bytes, const AddressBookHead& head,
                                    const ReadProgress& progress, const TakeContact& take = {});

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/table_rows.h"

namespace wellmet::exchange {

// The tables of LinkedIn's export that Wellmet reads, in the order in which they are read.
enum class LinkedInTable { Connections, Profile, Positions, Education, Invitations, Messages };

struct LinkedInHead
{
    LinkedInTable kind = LinkedInTable::Connections;
    TableHead table;
};

// Which of them it is, told by its header, wherever that stands below the notes that LinkedIn puts first.
std::optional<LinkedInHead> findLinkedInHead(QByteArrayView bytes);

} // namespace wellmet::exchange

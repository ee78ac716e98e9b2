// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "storage/query.h"

namespace wellmet::storage {

// How a contact and its parts stand in columns. Each list of columns is in the order in which its functions
// read and bind, and stands here once.

QString contactColumns(); // those that are read back: key first
contacts::Contact contactFrom(const Row& row);

contacts::Met metFrom(const Row& row, int firstColumn);

QString insertContactSql();
QString updateContactSql(); // the key is bound last
// Binds every column but the key, the worked-out ones included.
void bindContact(Query& query, const contacts::Contact& contact);

QString factColumns();
contacts::Fact factFrom(const Row& row, int firstColumn);
void bindFact(Query& query, const contacts::Fact& fact);

QString interactionColumns();
contacts::Interaction interactionFrom(const Row& row, int firstColumn);
void bindInteraction(Query& query, const contacts::Interaction& interaction);

// "?, ?, ?": one placeholder for each column of a list.
QString placeholdersFor(const QString& columns);

PartialDate dateFrom(const QString& iso);

} // namespace wellmet::storage

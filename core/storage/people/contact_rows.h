// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "storage/query.h"

#include <QVariant>

#include <vector>

namespace wellmet::storage {

// How a contact and its parts stand in columns. Each list of columns is in the order in which its functions
// read and bind, and stands here once.

QString contactColumns(); // those that are read back: key first
contacts::Contact contactFrom(const Row& row);

contacts::Met metFrom(const Row& row, int firstColumn); // but for its unknown keys

QString updateContactSql(); // the key is bound last
// Binds every column but the key, the worked-out ones included.
void bindContact(Query& query, const contacts::Contact& contact);

// What to insert of a new contact: the columns that hold something, one bit each, and their values in order.
// Most columns of most people are empty, and '' in the statement costs a tenth of a value that is bound.
struct NewContactRow
{
    quint32 columns = 0;
    std::vector<QVariant> values;
};
NewContactRow newContactRow(const contacts::Contact& contact);
QString insertContactSql(quint32 columns);

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

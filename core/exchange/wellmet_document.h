// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"
#include "contacts/sender_profile.h"

#include <QJsonObject>

#include <functional>

class QIODevice;

namespace wellmet::exchange {

// The interchange document's objects (docs/document.md). Reading is strict about types and enum values and
// keeps every unknown key; writing puts them back. fromJson(toJson(x)) == x.
Result<contacts::Contact> contactFromJson(const QJsonObject& object);
QJsonObject contactToJson(const contacts::Contact& contact);
Result<contacts::SenderProfile> senderFromJson(const QJsonObject& object);
QJsonObject senderToJson(const contacts::SenderProfile& sender);

// Hands out one contact after the other; nothing at the end.
using NextContact = std::function<Result<std::optional<contacts::Contact>>()>;

// Writes a whole document, one contact a line, so that memory stays flat.
Result<void> writeWellmetDocument(QIODevice& device, const contacts::SenderProfile& sender,
                                  const QJsonObject& extra, const NextContact& next);

} // namespace wellmet::exchange

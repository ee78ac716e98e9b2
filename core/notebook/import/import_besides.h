// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/sender_profile.h"

#include <QJsonObject>

// What an import brings besides people: a document's unknown keys, and the user's own profile. Writing
// belongs inside the import's transaction.
namespace wellmet::notebook {

class Notebook;

// Those of a file's unknown keys that the notebook doesn't have; one that it has stays as it is.
Result<QJsonObject> newKeys(const Notebook& notebook, const QJsonObject& extra);
Result<void> addKeys(Notebook& notebook, const QJsonObject& extra);
Result<void> removeKeys(Notebook& notebook, const QJsonObject& extra); // those that are still as they came

// Fills the gaps of the profile; what takeBackSender needs comes back.
Result<QJsonObject> fillSender(Notebook& notebook, const contacts::SenderProfile& incoming);
// Back to what it was, unless it was edited since.
Result<void> takeBackSender(Notebook& notebook, const QJsonObject& record);

} // namespace wellmet::notebook

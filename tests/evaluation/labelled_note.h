// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/channel.h"
#include "contacts/contact.h"
#include "contacts/sender_profile.h"

#include <QDate>
#include <QStringList>

namespace wellmet::evaluation {

// A note that somebody has judged.
struct LabelledNote
{
    QString text = {};
    QString subject = {};
    std::optional<bool> isGood = {}; // nothing when the line carries no verdict
    std::optional<QStringList> rules =
        {};                  // the faults it is known to have; nothing when nobody looked for them
    bool isTemplate = false; // has blanks to be filled in
    std::optional<contacts::Channel> channel = {};
    std::optional<contacts::Contact> contact = {};
    std::optional<contacts::SenderProfile> sender = {};
    QDate today = {};
};

// The names of fields and the values of labels that are understood, for --help.
QString fieldHelp();

// Reads JSON Lines. Fields that mean nothing here are passed over, a channel that is not one of ours too.
// Errors: BadInput with the number of the line.
Result<std::vector<LabelledNote>> readLabelledNotes(const QString& path);

} // namespace wellmet::evaluation

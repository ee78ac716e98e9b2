// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace wellmet::contacts {

// The user, as notes introduce them. Every field may be empty; nothing is made up for an empty one.
struct SenderProfile
{
    QString name;
    QString role; // completes "I am a/an …"
    QString organization;
    QString about; // completes "I …": a verb phrase
    QString goal;  // completes "I am looking for …": a noun phrase
    QJsonObject extra;

    bool isEmpty() const { return *this == SenderProfile{}; }
    friend bool operator==(const SenderProfile&, const SenderProfile&) = default;
};

} // namespace wellmet::contacts

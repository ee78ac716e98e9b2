// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/channel.h"
#include "contacts/contact.h"
#include "contacts/sender_profile.h"

#include <QDate>
#include <QJsonObject>

#include <functional>

namespace wellmet::cli {

// What lines of every kind may carry; unknown keys are ignored.
struct BatchLine
{
    QJsonValue id; // any JSON value; null when the line has none
    QJsonObject object;
    std::optional<contacts::Contact> contact;
    std::optional<contacts::SenderProfile> sender;
    std::optional<contacts::Channel> channel;
    QDate today; // null when the line has none
};

// Reads one line of JSON. On an error `id` holds what could be read of it, for the answer.
Result<BatchLine> readBatchLine(const QByteArray& bytes, QJsonValue& id);

// Calls `visit` with every line of `path` ("-": standard input) in turn; memory stays flat. Errors: BadInput
// when the file can't be read, and whatever `visit` returns.
Result<void> eachLine(const QString& path,
                      const std::function<Result<void>(const QByteArray& line, int number)>& visit);

// The line that answers a bad one: {"id": …, "error": "…"}.
QByteArray errorLine(const QJsonValue& id, const QString& message);

} // namespace wellmet::cli

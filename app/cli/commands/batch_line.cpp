// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_line.h"

#include "console.h"
#include "json_text.h"

#include "exchange/wellmet_document.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message};
}

bool isGiven(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull();
}

// The object under `key` read by `read`, if there is one.
template <class Value>
Result<std::optional<Value>> readPart(const QJsonObject& line, const QString& key,
                                      Result<Value> (*read)(const QJsonObject&))
{
    const QJsonValue value = line[key];
    if (!isGiven(value))
        return std::optional<Value>();
    if (!value.isObject())
        return badInput(key + u" must be an object"_s);
    auto part = read(value.toObject());
    if (!part)
        return badInput(key + u": "_s + part.error().message);
    return std::optional(*std::move(part));
}

Result<void> readChannel(BatchLine& line)
{
    const QJsonValue value = line.object[u"channel"_s];
    if (!isGiven(value))
        return {};
    line.channel = contacts::channelFromId(value.toString());
    if (!line.channel)
        return badInput(
            u"channel is “%1”; it must be linkedin-200, linkedin-300, linkedin-message, inmail, email or "
            "other"_s.arg(value.toVariant().toString()));
    return {};
}

Result<void> readToday(BatchLine& line)
{
    const QJsonValue value = line.object[u"today"_s];
    if (!isGiven(value))
        return {};
    line.today = QDate::fromString(value.toString(), Qt::ISODate);
    if (!line.today.isValid())
        return badInput(u"today is “%1”; a day is written 2026-11-22"_s.arg(value.toVariant().toString()));
    return {};
}

} // namespace

Result<BatchLine> readBatchLine(const QByteArray& bytes, QJsonValue& id)
{
    id = QJsonValue();
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return badInput(u"not JSON: "_s + parsing.errorString());
    if (!document.isObject())
        return badInput(u"a line must be a JSON object"_s);
    BatchLine line;
    line.object = document.object();
    if (const QJsonValue given = line.object[u"id"_s]; isGiven(given))
        id = given;
    line.id = id;
    auto contact = readPart<contacts::Contact>(line.object, u"contact"_s, exchange::contactFromJson);
    if (!contact)
        return contact.error();
    auto sender = readPart<contacts::SenderProfile>(line.object, u"sender"_s, exchange::senderFromJson);
    if (!sender)
        return sender.error();
    line.contact = *std::move(contact);
    line.sender = *std::move(sender);
    if (const auto channel = readChannel(line); !channel)
        return channel.error();
    if (const auto today = readToday(line); !today)
        return today.error();
    return line;
}

Result<void> eachLine(const QString& path,
                      const std::function<Result<void>(const QByteArray& line, int number)>& visit)
{
    QFile file;
    if (const auto opened = openInput(file, path); !opened)
        return opened;
    for (int number = 1;; ++number) {
        QByteArray line = file.readLine();
        if (line.isEmpty())
            return {};
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (const auto visited = visit(line, number); !visited)
            return visited;
    }
}

QByteArray errorLine(const QJsonValue& id, const QString& message)
{
    JsonText json;
    return json.begin('{').key("id").value(id).key("error").text(message).end('}').bytes() + '\n';
}

} // namespace wellmet::cli

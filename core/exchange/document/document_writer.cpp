// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wellmet_document.h"

#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// `,"key":value` for each unknown key of the top level.
QByteArray furtherKeys(const QJsonObject& extra)
{
    const QByteArray text = compact(extra);
    return extra.isEmpty() ? QByteArray() : ",\n" + text.mid(1, text.size() - 2);
}

Error writeFailed(const QIODevice& device)
{
    return {Error::Code::BadInput, u"can't write: "_s + device.errorString()};
}

} // namespace

Result<void> writeWellmetDocument(QIODevice& device, const contacts::SenderProfile& sender,
                                  const QJsonObject& extra, const NextContact& next)
{
    QByteArray head = R"({"format":"wellmet","version":1)";
    if (!sender.isEmpty())
        head += ",\n\"sender\":" + compact(senderToJson(sender));
    head += furtherKeys(extra) + ",\n\"contacts\":[";
    if (device.write(head) < 0)
        return writeFailed(device);
    for (bool isFirst = true;; isFirst = false) {
        const auto contact = next();
        if (!contact)
            return contact.error();
        if (!*contact)
            break;
        if (device.write((isFirst ? "\n" : ",\n") + compact(contactToJson(**contact))) < 0)
            return writeFailed(device);
    }
    if (device.write("\n]}\n") < 0)
        return writeFailed(device);
    return {};
}

} // namespace wellmet::exchange

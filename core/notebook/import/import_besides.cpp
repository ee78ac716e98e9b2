// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/import_besides.h"

#include "exchange/wellmet_document.h"
#include "notebook/import/contact_merge.h"
#include "notebook/notebook.h"
#include "storage/settings_store.h"

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

namespace {

// A profile as an import found and left it. Records of before hold only what it left where there was nothing.
struct SenderRecord
{
    QJsonObject found;
    QJsonObject left;

    explicit SenderRecord(const QJsonObject& record)
        : found(record[u"before"_s].toObject()),
          left(record[u"after"_s].isObject() ? record[u"after"_s].toObject() : record)
    {
    }
};

} // namespace

Result<QJsonObject> newKeys(const Notebook& notebook, const QJsonObject& extra)
{
    QJsonObject unknown = extra;
    if (extra.isEmpty())
        return unknown;
    const auto kept = notebook.documentExtra();
    if (!kept)
        return kept.error();
    for (const QString& key : kept->keys())
        unknown.remove(key);
    return unknown;
}

Result<void> addKeys(Notebook& notebook, const QJsonObject& extra)
{
    if (extra.isEmpty())
        return {};
    auto kept = notebook.documentExtra();
    if (!kept)
        return kept.error();
    for (auto key = extra.constBegin(); key != extra.constEnd(); ++key)
        kept->insert(key.key(), key.value());
    return notebook.setDocumentExtra(*kept);
}

Result<void> removeKeys(Notebook& notebook, const QJsonObject& extra)
{
    if (extra.isEmpty())
        return {};
    auto kept = notebook.documentExtra();
    if (!kept)
        return kept.error();
    for (auto key = extra.constBegin(); key != extra.constEnd(); ++key) {
        if (kept->value(key.key()) == key.value())
            kept->remove(key.key());
    }
    return notebook.setDocumentExtra(*kept);
}

Result<QJsonObject> fillSender(Notebook& notebook, const contacts::SenderProfile& incoming)
{
    storage::SettingsStore settings(notebook.database());
    const auto found = settings.sender();
    if (!found)
        return found.error();
    contacts::SenderProfile filled = *found;
    fillProfile(filled, incoming);
    if (const auto set = settings.setSender(filled); !set)
        return set.error();
    return QJsonObject{{u"before"_s, exchange::senderToJson(*found)},
                       {u"after"_s, exchange::senderToJson(filled)}};
}

Result<void> takeBackSender(Notebook& notebook, const QJsonObject& record)
{
    storage::SettingsStore settings(notebook.database());
    const auto sender = settings.sender();
    if (!sender)
        return sender.error();
    const SenderRecord known(record);
    if (record.isEmpty() || exchange::senderToJson(*sender) != known.left)
        return {};
    const auto before = exchange::senderFromJson(known.found);
    return before ? settings.setSender(*before) : before.error();
}

} // namespace wellmet::notebook

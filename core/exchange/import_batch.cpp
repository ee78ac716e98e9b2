// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_batch.h"

namespace wellmet::exchange {

namespace {
constexpr IdRow<Format> kTable[] = {
    {Format::LinkedIn, u"linkedin"}, {Format::Google, u"google"},   {Format::Outlook, u"outlook"},
    {Format::VCard, u"vcard"},       {Format::Wellmet, u"wellmet"}, {Format::Csv, u"csv"},
};
} // namespace

std::span<const IdRow<Format>> formatTable()
{
    return kTable;
}

QString toId(Format format)
{
    return idOf(formatTable(), format).toString();
}

std::optional<Format> formatFromId(QStringView id)
{
    return valueOf(formatTable(), id);
}

QString displayName(Format format)
{
    switch (format) {
    case Format::LinkedIn:
        return QStringLiteral("LinkedIn connections");
    case Format::Google:
        return QStringLiteral("Google contacts");
    case Format::Outlook:
        return QStringLiteral("Outlook contacts");
    case Format::VCard:
        return QStringLiteral("vCard");
    case Format::Wellmet:
        return QStringLiteral("Wellmet document");
    case Format::Csv:
        return QStringLiteral("Table of people");
    }
    return {};
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a file's format from its content.
#include "exchange/csv/address_book.h"
#include "exchange/csv/contact_table.h"
#include "exchange/csv/linkedin.h"
#include "exchange/document/document_reader.h"
#include "exchange/encoding.h"
#include "exchange/import_batch.h"
#include "exchange/vcard/vcard_reader.h"

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

bool looksLikeJson(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

std::optional<Format> formatOf(QByteArrayView bytes)
{
    if (looksLikeJson(bytes))
        return Format::Wellmet;
    if (looksLikeVCard(bytes))
        return Format::VCard;
    if (findConnectionsHead(bytes))
        return Format::LinkedIn;
    if (const auto head = findAddressBookHead(bytes))
        return head->format;
    if (findContactTableHead(bytes))
        return Format::Csv;
    return std::nullopt;
}

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message};
}

// Line ends of old Macs would make a vCard one single line.
QByteArray withLineFeeds(QByteArray bytes)
{
    return bytes.contains('\n') ? bytes : bytes.replace('\r', '\n');
}

} // namespace

Result<ImportBatch> readContacts(const QByteArray& bytes, std::optional<Format> format,
                                 const ReadProgress& progress)
{
    const QByteArray content = withoutByteOrderMark(bytes);
    if (QByteArrayView(content).trimmed().isEmpty())
        return badInput(u"the file is empty"_s);
    if (content.startsWith("PK\x03\x04"))
        return badInput(u"this is a zip archive; unpack it and choose Connections.csv"_s);
    if (!format)
        format = formatOf(content);
    if (!format)
        return badInput(u"this is no list of people that Wellmet can read (LinkedIn's Connections.csv, "
                        "contacts from Google or Outlook, vCard, a Wellmet document or table)"_s);
    switch (*format) {
    case Format::Wellmet:
        return readWellmetDocument(content, progress);
    case Format::VCard:
        if (!looksLikeVCard(content))
            return badInput(u"there is no vCard in this file"_s);
        return readVCards(withLineFeeds(content), progress);
    case Format::LinkedIn:
        if (const auto head = findConnectionsHead(content))
            return readConnections(content, *head, progress);
        return badInput(u"there is no row with “First Name” and “Connected On” in this file"_s);
    case Format::Google:
    case Format::Outlook:
        if (const auto head = findAddressBookHead(content); head && head->format == *format)
            return readAddressBook(content, *head, progress);
        return badInput(u"there is no row with the columns of %1 in this file"_s.arg(displayName(*format)));
    case Format::Csv:
        if (const auto head = findContactTableHead(content))
            return readContactTable(content, *head, progress);
        return badInput(u"there is no row with the columns of a Wellmet table in this file"_s);
    }
    return badInput(u"unknown format"_s);
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a file's format from its content.
#include "exchange/archive/zip_archive.h"
#include "exchange/csv/address_book.h"
#include "exchange/csv/contact_table.h"
#include "exchange/document/document_reader.h"
#include "exchange/encoding.h"
#include "exchange/import_batch.h"
#include "exchange/linkedin/linkedin_export.h"
#include "exchange/vcard/vcard_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

bool looksLikeJson(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

std::optional<Format> tableFormatOf(QByteArrayView bytes)
{
    if (findLinkedInHead(bytes))
        return Format::LinkedIn;
    if (findContactTableHead(bytes))
        return Format::Csv;
    if (const auto head = findAddressBookHead(bytes))
        return head->format;
    return std::nullopt;
}

Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message};
}

// Says which code page a file was taken to be in, when it was.
Result<ImportBatch> withGuess(Result<ImportBatch> batch, const Recoded& recoded)
{
    if (batch && !recoded.from.isEmpty())
        batch->remarks.prepend(
            u"Read as %1; if names look wrong, save the file as UTF-8."_s.arg(recoded.from));
    return batch;
}

// Cards name their encodings themselves; old programs wrote those of their system without a word. NULs are no
// text (RFC 6350, 3.3) and could hide what a line is.
Result<ImportBatch> readCards(QByteArray content, const ReadProgress& progress, const TakeContact& take)
{
    content.replace('\0', "");
    if (!looksLikeVCard(content))
        return badInput(u"there is no vCard in this file"_s);
    const bool isNamed = content.contains("CHARSET") || content.contains("charset");
    const Recoded cards = isNamed ? Recoded{.bytes = content, .from = {}} : fromGreekOrCyrillic(content);
    return withGuess(readVCards(cards.bytes, progress, take), cards);
}

Result<ImportBatch> readTable(const QByteArray& table, Format format, const ReadProgress& progress,
                              const TakeContact& take)
{
    switch (format) {
    case Format::LinkedIn:
        if (findLinkedInHead(table))
            return readLinkedInFiles({{.name = {}, .bytes = table}}, progress, take);
        return badInput(
            u"there is no row with “First Name” and “Connected On”, nor the columns of another of "
            "LinkedIn's lists, in this file"_s);
    case Format::Csv:
        if (const auto head = findContactTableHead(table))
            return readContactTable(table, *head, progress, take);
        [[fallthrough]];
    default:
        if (const auto head = findAddressBookHead(table); head && head->format == format)
            return readAddressBook(table, *head, progress, take);
        return badInput(u"there is no row with the columns of %1 in this file"_s.arg(displayName(format)));
    }
}

// A table of something else, or in a language that isn't read, is told by its columns.
Error unknown(QByteArrayView content)
{
    constexpr size_t kShown = 4;
    if (const auto head = findTableHead(content, {}); head && head->names.size() > 2 && head->line == 1) {
        const size_t shown = std::min(kShown, head->names.size());
        const QStringList names(head->names.begin(),
                                head->names.begin() + static_cast<std::ptrdiff_t>(shown));
        return badInput(u"the columns of this table (“%1”) are none that Wellmet knows; it reads LinkedIn's, "
                        "Google's and Outlook's, and any with “Name” and “Email”"_s.arg(
                            names.join(u"”, “"_s).simplified().left(200)));
    }
    return badInput(u"this is no list of people that Wellmet can read (LinkedIn's zip or Connections.csv, "
                    "contacts from Google or Outlook, vCard, a Wellmet document or table)"_s);
}

// True for vCards that can be read as they are; a mark at the beginning is passed over then.
bool isInPlainCards(QFileDevice& file)
{
    constexpr qint64 kLookedAt = 64LL * 1024;
    constexpr QByteArrayView kMark("\xEF\xBB\xBF");
    const QByteArray start = file.peek(kLookedAt);
    const QByteArray content = withoutByteOrderMark(start);
    const bool isMarked = start.startsWith(kMark);
    const bool isUtf8 = content.size() == start.size() - (isMarked ? kMark.size() : 0);
    if (!isUtf8 || looksLikeZip(start) || looksLikeJson(content) || !looksLikeVCard(content) ||
        !content.contains('\n') || !fromGreekOrCyrillic(content).from.isEmpty())
        return false;
    file.skip(isMarked ? kMark.size() : 0);
    return true;
}

} // namespace

Result<ImportBatch> readContacts(const QByteArray& bytes, std::optional<Format> format,
                                 const ReadProgress& progress, const TakeContact& take)
{
    if (looksLikeZip(bytes)) {
        const auto files = filesInZip(bytes, isLinkedInFile);
        return files ? readLinkedInFiles(*files, progress, take) : files.error();
    }
    const QByteArray content = withoutByteOrderMark(bytes);
    if (QByteArrayView(content).trimmed().isEmpty())
        return badInput(u"the file is empty"_s);
    if (!format && looksLikeJson(content))
        format = Format::Wellmet;
    if (format == Format::Wellmet)
        return readWellmetDocument(content, progress, take);
    if (!format && looksLikeVCard(content))
        format = Format::VCard;
    if (format == Format::VCard)
        return readCards(content, progress, take);
    const Recoded table = fromCodePage(content);
    if (!format)
        format = tableFormatOf(table.bytes);
    if (!format)
        return unknown(table.bytes);
    return withGuess(readTable(table.bytes, *format, progress, take), table);
}

Result<ImportBatch> readContacts(QFileDevice& file, std::optional<Format> format,
                                 const ReadProgress& progress, const TakeContact& take)
{
    if (!file.isSequential() && format.value_or(Format::VCard) == Format::VCard && isInPlainCards(file))
        return readVCards(file, progress, take);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return badInput(u"it can't be read: "_s + file.errorString());
    return readContacts(bytes, format, progress, take);
}

} // namespace wellmet::exchange

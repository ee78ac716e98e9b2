// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"

#include "exchange/csv/contact_table.h"
#include "exchange/markdown_pages.h"
#include "exchange/markdown_writer.h"
#include "exchange/vcard/vcard_writer.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;
using contacts::Fact;

namespace {

constexpr IdRow<ExportFormat> kTable[] = {
    {ExportFormat::Wellmet, u"wellmet"},
    {ExportFormat::VCard, u"vcard"},
    {ExportFormat::Csv, u"csv"},
    {ExportFormat::Markdown, u"markdown"},
};

constexpr IdRow<ExportFormat> kSuffixes[] = {
    {ExportFormat::VCard, u".vcf"},   {ExportFormat::VCard, u".vcard"},    {ExportFormat::Csv, u".csv"},
    {ExportFormat::Markdown, u".md"}, {ExportFormat::Markdown, u".pages"}, {ExportFormat::Markdown, u"/"},
};

// Takes what is private out of `contact`, and says how many facts that were.
int withhold(Contact& contact, ExportFormat format)
{
    const auto isPrivate = [](const Fact& fact) { return fact.isPrivate; };
    if (format == ExportFormat::Markdown)
        contact.notes.clear();
    return static_cast<int>(std::erase_if(contact.facts, isPrivate));
}

QByteArray headerOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return contactTableHeader();
    case ExportFormat::Markdown:
        return markdownHeader();
    case ExportFormat::Wellmet:
    case ExportFormat::VCard:
        break;
    }
    return {};
}

QByteArray written(const Contact& contact, ExportFormat format)
{
    switch (format) {
    case ExportFormat::VCard:
        return vCardOf(contact);
    case ExportFormat::Csv:
        return contactTableRow(contact);
    case ExportFormat::Markdown:
        return markdownOf(contact);
    case ExportFormat::Wellmet:
        break;
    }
    return {};
}

Error writeFailed(const QIODevice& device)
{
    return {Error::Code::BadInput, u"can't write: "_s + device.errorString()};
}

Result<void> writeOneByOne(QIODevice& device, const Export& job, const NextContact& next)
{
    if (device.write(headerOf(job.format)) < 0)
        return writeFailed(device);
    while (true) {
        const auto contact = next();
        if (!contact)
            return contact.error();
        if (!*contact)
            return {};
        if (device.write(written(**contact, job.format)) < 0)
            return writeFailed(device);
    }
}

// What is to be written of everybody, counted.
NextContact counted(const Export& job, Exported& exported)
{
    const bool withholds = job.format != ExportFormat::Wellmet && !job.withPrivate;
    return [&job, &exported, withholds]() {
        auto contact = job.next();
        if (contact && *contact) {
            ++exported.contacts;
            exported.withheld += withholds ? withhold(**contact, job.format) : 0;
        }
        return contact;
    };
}

Result<Exported> savePages(const QString& path, const Export& job)
{
    Exported exported;
    if (const auto written = writePages(path, counted(job, exported)); !written) {
        const Error& error = written.error();
        return error.code == Error::Code::BadInput ? Error{error.code, path + u": "_s + error.message}
                                                   : error;
    }
    return exported;
}

} // namespace

std::span<const IdRow<ExportFormat>> exportFormatTable()
{
    return kTable;
}

QString toId(ExportFormat format)
{
    return idOf(exportFormatTable(), format).toString();
}

std::optional<ExportFormat> exportFormatFromId(QStringView id)
{
    return valueOf(exportFormatTable(), id);
}

ExportFormat exportFormatOfFile(const QString& path)
{
    for (const auto& row : kSuffixes) {
        if (path.endsWith(row.id, Qt::CaseInsensitive))
            return row.value;
    }
    return ExportFormat::Wellmet;
}

Result<Exported> writeContacts(QIODevice& device, const Export& job)
{
    Exported exported;
    const NextContact next = counted(job, exported);
    const Result<void> done = job.format == ExportFormat::Wellmet
                                  ? writeWellmetDocument(device, job.sender, job.extra, next)
                                  : writeOneByOne(device, job, next);
    if (!done)
        return done.error();
    return exported;
}

Result<Exported> saveContacts(const QString& path, const Export& job)
{
    if (job.format == ExportFormat::Markdown && isPagesFolder(path))
        return savePages(path, job);
    QSaveFile file(path);
    const auto failed = [&]() {
        return Error{Error::Code::BadInput, u"%1: can't write: %2"_s.arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed();
    auto exported = writeContacts(file, job);
    if (!exported)
        return exported;
    if (!file.commit())
        return failed();
    return exported;
}

} // namespace wellmet::exchange

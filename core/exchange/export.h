// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "exchange/wellmet_document.h"

namespace wellmet::exchange {

enum class ExportFormat { Wellmet, VCard, Csv, Markdown };
std::span<const IdRow<ExportFormat>> exportFormatTable();
QString toId(ExportFormat format);
std::optional<ExportFormat> exportFormatFromId(QStringView id);

// The format that a file's name asks for (".vcf", ".csv", ".md", ".pages" or a slash for a folder of Markdown
// pages); a Wellmet document for any other.
ExportFormat exportFormatOfFile(const QString& path);

// What to write. Private facts leave the notebook in a Wellmet document, which is the backup, and in other
// formats only when `withPrivate` says so; Markdown, which is made to be read, then leaves out notes too.
struct Export
{
    ExportFormat format = ExportFormat::Wellmet;
    bool withPrivate = false;
    contacts::SenderProfile sender; // Wellmet documents only, as is `extra`
    QJsonObject extra;
    NextContact next;
};

struct Exported
{
    int contacts = 0;
    int withheld = 0; // private facts left out
};

Result<Exported> writeContacts(QIODevice& device, const Export& job);

// The same into a file that only its owner may read, written aside, synced and renamed: on failure (BadInput)
// whatever stood there still does. Markdown may be a folder (markdown_pages.h).
Result<Exported> saveContacts(const QString& path, const Export& job);

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_table.h"
#include "base/result.h"
#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "exchange/archive/named_file.h"

#include <QFileDevice>

#include <functional>
#include <optional>
#include <vector>

namespace wellmet::exchange {

// Csv: a table that Wellmet itself exported, or any other with names and e-mail addresses.
enum class Format { LinkedIn, Google, Outlook, VCard, Wellmet, Csv };
std::span<const IdRow<Format>> formatTable();
QString toId(Format format);
std::optional<Format> formatFromId(QStringView id);
QString displayName(Format format); // "LinkedIn connections", for people

// One row or card that could not be read, and why.
struct Rejection
{
    int line = 0;   // 1-based line of the file where the row or card begins
    QString reason; // one sentence
    QString file{}; // which one of an archive or a folder; empty when there is only one

    friend bool operator==(const Rejection&, const Rejection&) = default;
};

// A file as values: everything readable, and what was left behind.
struct ImportBatch
{
    Format format = Format::Wellmet;
    std::vector<contacts::Contact> contacts;
    std::vector<int> lines; // where each contact begins, 1-based; parallel to contacts
    // Strangers who may have written to the user: they are merged into people already known, never added.
    std::vector<contacts::Contact> onlyIfKnown;
    std::optional<contacts::SenderProfile> sender; // from a wellmet document, or LinkedIn's whole export
    QJsonObject extra;                             // a wellmet document's unknown top-level keys
    std::vector<Rejection> rejected;
    QStringList remarks; // what was guessed or left behind on purpose, one sentence each
};

// Called now and then with bytes read and bytes in all; returning false cancels.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

// Takes somebody in as soon as they are read, so that not all of a file's people need be held at once. Who is
// taken in doesn't stand in the batch.
using TakeContact = std::function<void(contacts::Contact&& contact)>;

// Reads a file's bytes, LinkedIn's zip archive included; the format is told from the content unless given.
// One bad row or card never costs the others. Errors: BadInput when it is none of the formats or is damaged
// as a whole; NewerVersion for a wellmet document of a newer version; Cancelled.
Result<ImportBatch> readContacts(const QByteArray& bytes, std::optional<Format> format = {},
                                 const ReadProgress& progress = {}, const TakeContact& take = {});

// The same from an open file. Of vCards only a piece is held at a time, so that with `take` memory doesn't
// follow the size of the file. Errors also: BadInput when it can't be read.
Result<ImportBatch> readContacts(QFileDevice& file, std::optional<Format> format = {},
                                 const ReadProgress& progress = {}, const TakeContact& take = {});

// True for a file that LinkedIn's export keeps people, notes or the user's own career in ("Connections.csv"),
// wherever it lies.
bool isLinkedInFile(const QString& path);
// Reads those files of an unpacked export as one. Errors: BadInput, Cancelled.
Result<ImportBatch> readLinkedInFiles(const std::vector<NamedFile>& files, const ReadProgress& progress = {},
                                      const TakeContact& take = {});

} // namespace wellmet::exchange

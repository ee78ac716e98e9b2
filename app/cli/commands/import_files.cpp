// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_files.h"

#include "console.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using exchange::ImportBatch;
using exchange::TakeContact;

namespace {

Error about(const QString& path, const Error& error)
{
    // A document of a newer version is a bad file, not a bad notebook.
    const bool isCancelled = error.code == Error::Code::Cancelled;
    return {isCancelled ? error.code : Error::Code::BadInput, path + u": "_s + error.message};
}

Result<std::optional<exchange::Format>> formatOf(const Arguments& arguments)
{
    const QString id = arguments.value(u"format");
    if (id.isEmpty() || id == u"auto")
        return std::optional<exchange::Format>();
    const auto format = exchange::formatFromId(id);
    if (!format)
        return Error{
            Error::Code::BadInput,
            u"--format is “%1”; it must be auto, linkedin, google, outlook, vcard, wellmet or csv"_s.arg(id)};
    return format;
}

bool showReading(qint64 done, qint64 total)
{
    showProgress(u"reading %1 %"_s.arg(100 * done / std::max<qint64>(total, 1)));
    return true;
}

// The parts of an unpacked LinkedIn export, wherever they lie in the folder; links are not followed.
Result<std::vector<exchange::NamedFile>> filesIn(const QString& folder)
{
    QStringList paths;
    QDirIterator entries(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (const QString path = entries.next(); exchange::isLinkedInFile(path))
            paths << path;
    }
    paths.sort();
    std::vector<exchange::NamedFile> files;
    for (const QString& path : paths) {
        auto bytes = readInput(path);
        if (!bytes)
            return bytes.error();
        files.push_back({.name = QDir(folder).relativeFilePath(path), .bytes = *std::move(bytes)});
    }
    return files;
}

Result<ImportBatch> readFolder(const QString& path, const TakeContact& take)
{
    const auto files = filesIn(path);
    return files ? exchange::readLinkedInFiles(*files, showReading, take) : files.error();
}

Result<ImportBatch> readFile(const QString& path, std::optional<exchange::Format> format,
                             const TakeContact& take)
{
    QFile file;
    if (const auto opened = openInput(file, path); !opened)
        return opened.error();
    auto batch = exchange::readContacts(file, format, showReading, take);
    return batch ? std::move(batch) : about(path, batch.error());
}

Result<Source> readSource(const QString& path, std::optional<exchange::Format> format,
                          const TakeContact& take)
{
    const bool isFolder = QFileInfo(path).isDir();
    auto batch = isFolder ? readFolder(path, take) : readFile(path, format, take);
    if (!batch)
        return isFolder ? about(path, batch.error()) : batch.error();
    return Source{path, *std::move(batch)};
}

// Later ones fill what earlier ones left open.
void addOthers(ImportBatch& all, ImportBatch& more)
{
    std::ranges::move(more.onlyIfKnown, std::back_inserter(all.onlyIfKnown));
    if (!all.sender)
        all.sender = more.sender;
    for (auto key = more.extra.constBegin(); key != more.extra.constEnd(); ++key)
        all.extra.insert(key.key(), key.value());
}

} // namespace

Result<std::vector<Source>> readSources(const Arguments& arguments, const TakeContact& take)
{
    const auto format = formatOf(arguments);
    if (!format)
        return format.error();
    std::vector<Source> sources;
    for (const QString& path : arguments.words) {
        auto source = readSource(path, *format, take);
        if (!source)
            return source.error();
        sources.push_back(*std::move(source));
    }
    return sources;
}

ImportBatch together(std::vector<Source>& sources)
{
    ImportBatch all;
    for (Source& source : sources)
        addOthers(all, source.batch);
    return all;
}

QString labelOf(const std::vector<Source>& sources)
{
    QStringList names;
    for (const Source& source : sources)
        names << (source.path == u"-" ? u"standard input"_s : QFileInfo(source.path).fileName());
    return names.join(u", "_s);
}

QString placeOf(const Source& source, const exchange::Rejection& rejection)
{
    return rejection.file.isEmpty() ? source.path : source.path + u'/' + rejection.file;
}

size_t rejectedIn(const std::vector<Source>& sources)
{
    size_t count = 0;
    for (const Source& source : sources)
        count += source.batch.rejected.size();
    return count;
}

} // namespace wellmet::cli

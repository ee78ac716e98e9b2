// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_files.h"

#include "console.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

using exchange::ImportBatch;

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

Result<Source> readSource(const QString& path, std::optional<exchange::Format> format)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    auto batch = exchange::readContacts(*bytes, format, [](qint64 done, qint64 total) {
        showProgress(u"reading %1 %"_s.arg(100 * done / std::max<qint64>(total, 1)));
        return true;
    });
    if (!batch)
        return about(path, batch.error());
    return Source{path, *std::move(batch)};
}

} // namespace

Result<std::vector<Source>> readSources(const Arguments& arguments)
{
    const auto format = formatOf(arguments);
    if (!format)
        return format.error();
    std::vector<Source> sources;
    for (const QString& path : arguments.words) {
        auto source = readSource(path, *format);
        if (!source)
            return source.error();
        sources.push_back(*std::move(source));
    }
    return sources;
}

ImportBatch together(std::vector<Source>& sources)
{
    ImportBatch all;
    for (Source& source : sources) {
        if (all.contacts.empty())
            all.contacts = std::move(source.batch.contacts);
        else
            std::ranges::move(source.batch.contacts, std::back_inserter(all.contacts));
        if (!all.sender)
            all.sender = source.batch.sender;
        for (auto key = source.batch.extra.constBegin(); key != source.batch.extra.constEnd(); ++key)
            all.extra.insert(key.key(), key.value());
    }
    return all;
}

QString labelOf(const std::vector<Source>& sources)
{
    QStringList names;
    for (const Source& source : sources)
        names << (source.path == u"-" ? u"standard input"_s : QFileInfo(source.path).fileName());
    return names.join(u", "_s);
}

size_t rejectedIn(const std::vector<Source>& sources)
{
    size_t count = 0;
    for (const Source& source : sources)
        count += source.batch.rejected.size();
    return count;
}

} // namespace wellmet::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/zip_archive.h"

#include "exchange/on_one_line.h"

#include <QBuffer>
#include <QLocale>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

// LinkedIn's whole export has about fifty files; tables shrink to a fifth or, when they repeat themselves, a
// fiftieth.
constexpr int kMostFiles = 10'000;
constexpr quint64 kMostBytes = 512ULL << 20; // of all wanted files together
constexpr quint64 kMostGrowth = 200;
constexpr quint64 kSmallAnyway = 1ULL << 20;
constexpr quint16 kEncryptedFlag = 1;

Error refused(const QString& why)
{
    return {Error::Code::BadInput, why};
}

Error damaged()
{
    return refused(u"the zip archive is damaged or cut short"_s);
}

bool leadsOutside(const QString& path)
{
    const QString forward = QString(path).replace(u'\\', u'/');
    const bool hasDrive = forward.size() >= 2 && forward[1] == u':';
    return forward.startsWith(u'/') || hasDrive || forward.contains(QChar(u'\0')) ||
           forward.split(u'/').contains(u".."_s);
}

// Why a wanted file is better not unpacked; empty when it may be.
QString objectionTo(const QuaZipFileInfo64& file)
{
    if (file.flags & kEncryptedFlag)
        return u"the zip archive is encrypted; unpack it with its password and choose the files inside"_s;
    if (file.uncompressedSize > kMostBytes)
        return u"“%1” in the zip archive would take %2 unpacked; that is no list of people"_s.arg(
            file.name,
            QLocale(QLocale::English).formattedDataSize(static_cast<qint64>(file.uncompressedSize)));
    if (file.uncompressedSize > kSmallAnyway && file.uncompressedSize / kMostGrowth > file.compressedSize)
        return u"“%1” in the zip archive would grow more than %2 times; that is no list of people"_s
            .arg(file.name)
            .arg(kMostGrowth);
    return {};
}

// The present file's contents, which end where its header says they do.
Result<QByteArray> contentsOf(QuaZip& zip, const QuaZipFileInfo64& info)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    const auto size = static_cast<qint64>(info.uncompressedSize);
    QByteArray bytes = file.read(size);
    const bool isWhole = bytes.size() == size && file.read(1).isEmpty();
    file.close(); // checks the sum
    if (!isWhole || file.getZipError() != UNZ_OK)
        return damaged();
    return bytes;
}

} // namespace

bool looksLikeZip(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("PK\x07\x08");
}

Result<std::vector<NamedFile>> filesInZip(const QByteArray& archive,
                                          const std::function<bool(const QString& path)>& isWanted)
{
    if (archive.startsWith("PK\x05\x06"))
        return std::vector<NamedFile>(); // nothing but an end, where QuaZip sees no archive
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged();
    if (const int count = zip.getEntriesCount(); count < 0 || count > kMostFiles)
        return refused(u"the zip archive holds %1 files; LinkedIn's has about fifty"_s.arg(count));
    std::vector<NamedFile> files;
    quint64 total = 0;
    for (bool isThere = zip.goToFirstFile(); isThere; isThere = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return damaged();
        if (leadsOutside(info.name))
            return refused(u"the zip archive holds a file that would lie outside of it: “%1”"_s.arg(
                onOneLine(info.name)));
        if (!isWanted(info.name))
            continue;
        if (const QString objection = objectionTo(info); !objection.isEmpty())
            return refused(objection);
        total += info.uncompressedSize;
        if (total > kMostBytes)
            return refused(u"the tables in the zip archive are too large to be lists of people"_s);
        auto bytes = contentsOf(zip, info);
        if (!bytes)
            return bytes.error();
        files.push_back({.name = info.name, .bytes = *std::move(bytes)});
    }
    if (zip.getZipError() != UNZ_OK && zip.getZipError() != UNZ_END_OF_LIST_OF_FILE)
        return damaged();
    return files;
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

// The header of a database file: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype kHeaderSize = 100;
constexpr char kMagic[16] = "SQLite format 3";

qint32 headerNumber(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

// The size the header promises; 0 when it doesn't say (written by a very old SQLite).
qint64 promisedSize(const QByteArray& header)
{
    if (headerNumber(header, 24) != headerNumber(header, 92))
        return 0;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    return (pageSize == 1 ? 65536 : pageSize) * headerNumber(header, 28);
}

Error refusal(Error::Code code, const QString& path, const QString& reason)
{
    return {code, u"The notebook %1 can't be opened: %2. It was left as it is."_s.arg(path, reason)};
}

Result<void> checkHeader(const QFileInfo& file, const QByteArray& header, int newestVersion)
{
    const QString path = file.filePath();
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return refusal(Error::Code::CannotOpen, path, u"it isn't a Wellmet notebook"_s);
    const qint32 application = headerNumber(header, 68);
    const qint32 version = headerNumber(header, 60);
    const bool untouched = application == 0 && version == 0 && headerNumber(header, 40) == 0;
    if (application != kApplicationId && !untouched)
        return refusal(Error::Code::CannotOpen, path, u"it is a database of another program"_s);
    if (version > newestVersion)
        return refusal(Error::Code::NewerVersion, path, u"it was made by a newer Wellmet"_s);
    if (file.size() < promisedSize(header) && !QFile::exists(path + u"-wal"_s))
        return refusal(Error::Code::CannotOpen, path, u"it is damaged, its end is missing"_s);
    return {};
}

Result<void> checkFile(const QFileInfo& info, int newestVersion)
{
    const QString path = info.filePath();
    if (info.isDir())
        return refusal(Error::Code::CannotOpen, path, u"it is a folder"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error::Code::CannotOpen, path, u"it can't be read"_s);
    const QByteArray header = file.read(kHeaderSize);
    if (!header.isEmpty()) {
        const Result<void> sound = checkHeader(info, header, newestVersion);
        if (!sound)
            return sound;
    }
    if (!info.isWritable())
        return refusal(Error::Code::CannotWrite, path, u"it is read-only"_s);
    return {};
}

// QDir::mkpath gives only the last folder the mode asked for.
bool makePrivateFolders(const QString& path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    if (!makePrivateFolders(QFileInfo(QDir::cleanPath(folder.absolutePath())).path()))
        return false;
    using enum QFile::Permission;
    return QDir().mkdir(path, ReadOwner | WriteOwner | ExeOwner) || folder.exists();
}

} // namespace

Result<void> prepareFile(const QString& path, int newestVersion)
{
    const QFileInfo info(path);
    if (info.exists())
        return checkFile(info, newestVersion);
    const QString folder = info.absolutePath();
    if (!makePrivateFolders(folder)) {
        return Error{Error::Code::CannotOpen,
                     u"The notebook %1 can't be made: there is no folder %2, and it can't be made."_s.arg(
                         path, folder)};
    }
    if (!makePrivateFile(path) && !QFile::exists(path)) {
        return Error{Error::Code::CannotWrite,
                     u"The notebook %1 can't be made: the folder can't be written to."_s.arg(path)};
    }
    return {};
}

FileIdentity identityOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.device = status.st_dev, .number = status.st_ino};
}

bool makePrivateFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wellmet::cli {

namespace {

Error cannotRead(const QString& path, const QString& reason)
{
    return {Error::Code::BadInput, u"%1: can't read: %2"_s.arg(path, reason)};
}

} // namespace

void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void printLine(const QString& line)
{
    print(line.toUtf8() + '\n');
}

void complain(const QString& line)
{
    showProgress({});
    std::fputs((u"wellmet-cli: "_s + line.simplified() + u'\n').toUtf8().constData(), stderr);
}

void showProgress(const QString& text)
{
    static const bool isTerminal = isatty(STDERR_FILENO) == 1;
    static bool isShown = false;
    if (!isTerminal || (text.isEmpty() && !isShown))
        return;
    isShown = !text.isEmpty();
    std::fputs(("\r\033[K" + text.toUtf8()).constData(), stderr);
}

Result<void> flushOutput()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return Error{Error::Code::BadInput, u"can't write to standard output"_s};
    return {};
}

Result<void> openInput(QFile& file, const QString& path)
{
    if (path == u"-") {
        file.open(stdin, QIODevice::ReadOnly);
        return {};
    }
    if (QFileInfo(path).isDir())
        return cannotRead(path, u"it is a folder"_s);
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    return {};
}

Result<QByteArray> readInput(const QString& path)
{
    QFile file;
    if (const auto opened = openInput(file, path); !opened)
        return opened.error();
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return cannotRead(path, file.errorString());
    return bytes;
}

} // namespace wellmet::cli

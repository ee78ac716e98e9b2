// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown_pages.h"

#include "exchange/markdown_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;

namespace {

constexpr qsizetype kLongestName = 60;

// A file's name that every system takes.
QString fileNameFor(const QString& name)
{
    QString safe;
    for (const QChar c : name.simplified()) {
        const bool isPlain = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        safe += isPlain || QStringView(u" -'.,").contains(c) ? c : u'-';
    }
    safe.truncate(kLongestName);
    if (safe.endsWith(u' ') || safe.endsWith(u'.') || (!safe.isEmpty() && safe.back().isHighSurrogate()))
        safe.chop(1);
    while (safe.startsWith(u'.')) // it would be hidden
        safe.remove(0, 1);
    return safe.trimmed().isEmpty() ? u"Somebody"_s : safe.trimmed();
}

class PageWriter
{
public:
    explicit PageWriter(const QDir& folder) : m_folder(folder) {}

    Result<void> write(const NextContact& next)
    {
        while (true) {
            const auto contact = next();
            if (!contact)
                return contact.error();
            if (!*contact)
                return writeIndex();
            if (const auto added = add(**contact); !added)
                return added;
        }
    }

private:
    struct Link
    {
        QString sorted; // the file's name
        QByteArray line;
    };

    static Error failed(const QFile& file)
    {
        return {Error::Code::BadInput, u"can't write: "_s + file.errorString()};
    }

    Result<void> add(const Contact& contact)
    {
        const QString name = freeName(fileNameFor(contact.name));
        QFile page(m_folder.filePath(name));
        if (!page.open(QIODevice::WriteOnly) || page.write(markdownPageOf(contact)) < 0 || !page.flush())
            return failed(page);
        m_links.push_back({.sorted = name.toLower(), .line = markdownLinkTo(contact, name)});
        return {};
    }

    Result<void> writeIndex()
    {
        std::ranges::sort(m_links, {}, &Link::sorted);
        QFile index(m_folder.filePath(u"index.md"_s));
        if (!index.open(QIODevice::WriteOnly) || index.write(markdownHeader() + '\n') < 0)
            return failed(index);
        for (const Link& link : m_links) {
            if (index.write(link.line) < 0)
                return failed(index);
        }
        return index.flush() ? Result<void>() : failed(index);
    }

    // Two people of one name have two pages, also where case makes no difference.
    QString freeName(const QString& wanted)
    {
        QString name = wanted;
        for (int i = 2; m_taken.contains(name.toLower()); ++i)
            name = u"%1 %2"_s.arg(wanted).arg(i);
        m_taken.insert(name.toLower());
        return name + u".md"_s;
    }

    QDir m_folder;
    std::vector<Link> m_links;
    QSet<QString> m_taken{u"index"_s};
};

} // namespace

bool isPagesFolder(const QString& path)
{
    return path.endsWith(u'/') || path.endsWith(u".pages", Qt::CaseInsensitive) || QFileInfo(path).isDir();
}

Result<void> writePages(const QString& path, const NextContact& next)
{
    const QString folder = QDir::cleanPath(path);
    if (!QDir(folder).isEmpty())
        return Error{Error::Code::BadInput, u"there is something in this folder already"_s};
    QTemporaryDir unfinished(folder + u"-XXXXXX"_s); // for its owner alone
    if (!unfinished.isValid())
        return Error{Error::Code::BadInput, u"can't write: "_s + unfinished.errorString()};
    if (const auto written = PageWriter(unfinished.path()).write(next); !written)
        return written;
    QDir().rmdir(folder); // an empty one makes room
    if (!QDir().rename(unfinished.path(), folder))
        return Error{Error::Code::BadInput, u"can't write: the folder couldn't be given its name"_s};
    unfinished.setAutoRemove(false);
    return {};
}

} // namespace wellmet::exchange

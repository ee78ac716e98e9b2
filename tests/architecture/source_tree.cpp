// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

namespace {

QStringList quotedIncludes(const QString& contents)
{
    QStringList includes;
    for (const QStringView line : QStringView(contents).split(u'\n')) {
        if (line.startsWith(u"#include \""))
            includes << line.mid(10, line.indexOf(u'"', 10) - 10).toString();
    }
    return includes;
}

std::vector<SourceFile> readTree()
{
    const QString root = QStringLiteral(WELLMET_SOURCE_DIR) + u'/';
    std::vector<SourceFile> files;
    for (const QString& top : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator walk(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            SourceFile source{.path = file.fileName().mid(root.size()),
                              .contents = QString::fromUtf8(file.readAll())};
            source.room = top == u"core"_s ? source.path.section(u'/', 1, 1) : top;
            source.includes = quotedIncludes(source.contents);
            files.push_back(std::move(source));
        }
    }
    return files;
}

} // namespace

const std::vector<SourceFile>& sourceTree()
{
    static const std::vector<SourceFile> tree = readTree();
    return tree;
}

} // namespace wellmet::tests

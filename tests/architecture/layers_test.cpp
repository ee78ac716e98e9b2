// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include against the table in ARCHITECTURE.md.
#include "architecture/source_tree.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using wellmet::tests::SourceFile;
using wellmet::tests::sourceTree;

namespace {

const QHash<QString, QSet<QString>> kMayUse = {
    {u"base"_s, {}},
    {u"contacts"_s, {u"base"_s}},
    {u"prose"_s, {u"base"_s}},
    {u"critique"_s, {u"base"_s, u"contacts"_s, u"prose"_s}},
    {u"drafting"_s, {u"base"_s, u"contacts"_s, u"prose"_s}},
    {u"exchange"_s, {u"base"_s, u"contacts"_s}},
    {u"spelling"_s, {u"base"_s}},
    {u"storage"_s, {u"base"_s, u"contacts"_s}},
    {u"notebook"_s,
     {u"base"_s, u"contacts"_s, u"prose"_s, u"critique"_s, u"drafting"_s, u"exchange"_s, u"storage"_s}},
    {u"ui"_s,
     {u"base"_s, u"contacts"_s, u"prose"_s, u"critique"_s, u"drafting"_s, u"exchange"_s, u"notebook"_s,
      u"spelling"_s}},
    {u"app"_s,
     {u"base"_s, u"contacts"_s, u"prose"_s, u"critique"_s, u"drafting"_s, u"exchange"_s, u"notebook"_s,
      u"storage"_s, u"ui"_s}},
};

// "critique/finding.h" is of the room critique; a file of the own folder may be included by its name alone
// only in app.
QString roomOfInclude(const SourceFile& file, const QString& include)
{
    const QString top = include.section(u'/', 0, 0);
    return include.contains(u'/') ? top : file.room;
}

// Depth-first search for a way back to a file that is still open.
bool closesACircle(const QString& path, const QHash<QString, QStringList>& edges, QSet<QString>& open,
                   QSet<QString>& done, QStringList& way)
{
    if (open.contains(path)) {
        way << path;
        return true;
    }
    if (done.contains(path))
        return false;
    open.insert(path);
    way << path;
    for (const QString& next : edges.value(path)) {
        if (closesACircle(next, edges, open, done, way))
            return true;
    }
    way.removeLast();
    open.remove(path);
    done.insert(path);
    return false;
}

} // namespace

TEST(Layers, EveryIncludeIsAllowedByTheTable)
{
    ASSERT_GT(sourceTree().size(), 20U) << "the sources were not found";
    for (const SourceFile& file : sourceTree()) {
        ASSERT_TRUE(kMayUse.contains(file.room)) << file.path.toStdString() << " is in no known room";
        for (const QString& include : file.includes) {
            const QString room = roomOfInclude(file, include);
            EXPECT_TRUE(room == file.room || kMayUse[file.room].contains(room))
                << file.path.toStdString() << " includes " << include.toStdString();
        }
    }
}

TEST(Layers, NoFileReachesItselfThroughItsIncludes)
{
    QHash<QString, QStringList> edges;
    for (const SourceFile& file : sourceTree()) {
        for (const QString& include : file.includes)
            edges[file.path] << (include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s)
                                     ? include
                                     : u"core/"_s + include);
    }
    QSet<QString> open;
    QSet<QString> done;
    for (const SourceFile& file : sourceTree()) {
        QStringList way;
        EXPECT_FALSE(closesACircle(file.path, edges, open, done, way)) << way.join(u" → "_s).toStdString();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>

namespace wellmet::spelling {

using namespace Qt::StringLiterals;

namespace {

using Installed = QMap<QString, QString>; // "en_US" to its path without suffix

Installed installedIn(const QStringList& folders)
{
    Installed found;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& file : dir.entryList({u"*.aff"_s}, QDir::Files | QDir::Readable)) {
            const QString name = file.chopped(4);
            if (!found.contains(name) && QFileInfo(dir.filePath(name + u".dic"_s)).isReadable())
                found.insert(name, dir.filePath(name));
        }
    }
    return found;
}

// The name itself when it is installed, else the first of its language.
QString bestFor(const QString& language, const Installed& installed)
{
    const QString name = QString(language).replace(u'-', u'_');
    if (installed.contains(name))
        return name;
    const QString stem = name.section(u'_', 0, 0);
    for (const QString& other : installed.keys()) {
        if (other == stem || other.startsWith(stem + u'_'))
            return other;
    }
    return {};
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

QStringList dictionariesFor(const QStringList& languages, const QStringList& folders)
{
    const Installed installed = installedIn(folders);
    QStringList names;
    for (const QString& language : languages)
        names << bestFor(language, installed);
    const bool hasEnglish = installed.contains(u"en_US"_s) || installed.contains(u"en_GB"_s);
    if (!hasEnglish)
        names << bestFor(u"en"_s, installed);
    for (const QString& english : {u"en_US"_s, u"en_GB"_s}) {
        if (installed.contains(english))
            names << english;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    QStringList paths;
    for (const QString& name : names)
        paths << installed.value(name);
    return paths;
}

} // namespace wellmet::spelling

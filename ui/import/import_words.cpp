// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

// English has two forms; a translation brings its own through the plural of the same sentence.
QString counted(qsizetype count, const char* one, const char* many)
{
    return QCoreApplication::translate("Import", count == 1 ? one : many).arg(QLocale().toString(count));
}

} // namespace

QString previewSentence(const ImportPreview& preview)
{
    QStringList parts;
    if (preview.added > 0)
        parts.append(counted(preview.added, "%1 new person", "%1 new people"));
    if (preview.merged > 0)
        parts.append(
            counted(preview.merged, "something new about %1 you know", "something new about %1 you know"));
    if (preview.unchanged > 0)
        parts.append(counted(preview.unchanged, "%1 already as it is here", "%1 already as they are here"));
    if (preview.bringsProfile)
        parts.append(QCoreApplication::translate("Import", "your own profile"));
    if (preview.bringsKeys)
        parts.append(QCoreApplication::translate("Import", "what another program keeps in the file"));
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("Import", "nobody to add"));
    return u"%1: %2."_s.arg(exchange::displayName(preview.format), parts.join(u", "_s));
}

QString resultSentence(const ImportPreview& preview)
{
    if (preview.added == 0 && preview.merged == 0)
        return preview.bringsProfile
                   ? QCoreApplication::translate("Import", "Added your own profile.")
                   : QCoreApplication::translate("Import", "Added what another program keeps in the file.");
    const QString known = counted(preview.merged, "%1 person you know", "%1 people you know");
    if (preview.added == 0)
        return QCoreApplication::translate("Import", "Added something to %1.").arg(known);
    const QString people = counted(preview.added, "Added %1 person", "Added %1 people");
    return preview.merged == 0
               ? people + u'.'
               : QCoreApplication::translate("Import", "%1, and something to %2.").arg(people, known);
}

QString rejectedSentence(qsizetype count)
{
    return count == 0 ? QString() : counted(count, "%1 entry was left out:", "%1 entries were left out:");
}

} // namespace wellmet::ui

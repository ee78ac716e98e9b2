// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_sheet.h"

#include "base/date_text.h"
#include "contacts/wording/fact_text.h"
#include "notebook/import/merge_field.h"
#include "ui/models/person_text.h"
#include "ui/notebook/timeline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Contact;

namespace {

QString sayOfSheet(const char* text)
{
    return QCoreApplication::translate("PersonSheet", text);
}

void addPart(QStringList& parts, const QString& heading, const QString& text)
{
    if (!text.trimmed().isEmpty())
        parts << (heading.isEmpty() ? text : heading + u'\n' + text);
}

QString aboutThem(const Contact& contact, QDate today)
{
    QStringList lines;
    for (const QString& line :
         {notebook::wordsOf(notebook::MergeField::Job, contact),
          contact.relation.isEmpty() ? QString() : sayOfSheet("Your %1").arg(contact.relation),
          howMetText(contact.met, today)}) {
        if (!line.isEmpty())
            lines << line;
    }
    if (contact.closeness)
        lines << sayOfSheet("You %1").arg(closenessText(*contact.closeness));
    if (!contact.address.isEmpty())
        lines << sayOfSheet("Greeted as %1").arg(contact.address);
    lines += contact.emails + contact.links;
    if (!contact.tags.isEmpty())
        lines << sayOfSheet("Tags: %1").arg(contact.tags.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace

QString isolated(const QString& name)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return kFirstStrongIsolate + name + kPopIsolate;
}

QStringList factLines(const Contact& contact)
{
    QStringList lines;
    for (const contacts::Fact& fact : contact.facts) {
        const QString sentence = contacts::livePreview(fact, &contact);
        if (!sentence.isEmpty())
            lines << (fact.isPrivate ? sayOfSheet("%1 (private)").arg(sentence) : sentence);
    }
    return lines;
}

QStringList timelineLines(const Contact& contact, QDate today, bool withTexts)
{
    QStringList lines;
    for (const TimelineEntry& entry : timelineOf(contact)) {
        const QString when = shortDateText(entry.on, today);
        lines << (when.isEmpty() ? entry.what : sayOfSheet("%1: %2").arg(when, entry.what));
        if (withTexts && !entry.text.isEmpty())
            lines << entry.text;
    }
    return lines;
}

QString personSheet(const Contact& contact, const QString& draft, QDate today)
{
    QStringList parts;
    addPart(parts, {}, aboutThem(contact, today));
    addPart(parts, sayOfSheet("Facts"), factLines(contact).join(u'\n'));
    addPart(parts, sayOfSheet("Private notes"), contact.notes);
    addPart(parts, sayOfSheet("Timeline"), timelineLines(contact, today, true).join(u'\n'));
    addPart(parts, sayOfSheet("Draft"), draft);
    return parts.isEmpty() ? sayOfSheet("Nothing but the name is known.") : parts.join(u"\n\n"_s);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_text.h"

#include "base/date_text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Closeness;
using contacts::NoteState;

namespace {

QString sayOfPerson(const char* text)
{
    return QCoreApplication::translate("PersonText", text);
}

QString withoutAt(const QString& where)
{
    return where.startsWith("at "_L1, Qt::CaseInsensitive) ? where.mid(3) : where;
}

QString dueText(const PartialDate& date, QDate today)
{
    if (date.isNull())
        return sayOfPerson("due");
    if (date.first() == today)
        return sayOfPerson("due today");
    return sayOfPerson("due %1").arg(shortDateText(date, today));
}

QString firstLetter(const QString& word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = letters.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

// Scripts that write a name without an alphabet read one sign better than two.
bool isOneSignScript(const QString& letter)
{
    const QChar::Script script = letter.isEmpty() ? QChar::Script_Unknown : letter.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hangul ||
           script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Arabic;
}

} // namespace

QString closenessText(Closeness closeness)
{
    switch (closeness) {
    case Closeness::Stranger:
        return sayOfPerson("never met in person");
    case Closeness::MetOnce:
        return sayOfPerson("met once");
    case Closeness::Acquaintance:
        return sayOfPerson("met a few times");
    case Closeness::Familiar:
        return sayOfPerson("worked or studied together");
    case Closeness::Close:
        return sayOfPerson("close");
    }
    return {};
}

QString stateText(NoteState state, const PartialDate& date, QDate today)
{
    switch (state) {
    case NoteState::Quiet:
        return {};
    case NoteState::NeedsNote:
        return sayOfPerson("needs a note");
    case NoteState::Drafted:
        return sayOfPerson("draft");
    case NoteState::Sent:
        return date.isNull() ? sayOfPerson("sent") : sayOfPerson("sent %1").arg(shortDateText(date, today));
    case NoteState::Due:
        return dueText(date, today);
    }
    return {};
}

QString howMetText(const contacts::Met& met, QDate today)
{
    QStringList place;
    if (!met.where.isEmpty())
        place << withoutAt(met.where);
    if (!met.on.isNull())
        place << shortDateText(met.on, today);
    QStringList parts;
    if (!place.isEmpty())
        parts << place.join(", "_L1);
    if (!met.by.isEmpty())
        parts << sayOfPerson("introduced by %1").arg(met.by);
    return parts.join(u" · "_s);
}

QString detailsText(const contacts::ContactSummary& person, QDate today)
{
    QStringList work;
    if (!person.role.isEmpty())
        work << person.role;
    const bool isInPlace = person.met.where.contains(person.organization, Qt::CaseInsensitive);
    if (!person.organization.isEmpty() && !isInPlace)
        work << person.organization;
    QStringList parts;
    if (!work.isEmpty())
        parts << work.join(", "_L1);
    if (const QString met = howMetText(person.met, today); !met.isEmpty())
        parts << met;
    return parts.join(u" · "_s);
}

QString initials(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && words.first().endsWith(u'.')) // a title, or an initial before the used name
        words.removeFirst();
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    if (words.size() == 1 || isOneSignScript(first))
        return first;
    return first + firstLetter(words.last());
}

} // namespace wellmet::ui

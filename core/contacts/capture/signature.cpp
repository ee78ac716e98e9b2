// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/signature.h"

#include "contacts/capture/quick_parts.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// A line of a signature holds several things: "T: +44 20 7946 0000 | www.acme.example".
QStringList thingsOf(QString line)
{
    for (const QChar mark : {u'|', u'·', u'•', u'\t', u'│'})
        line.replace(mark, u'\n');
    QStringList things;
    for (const QString& thing : line.split(u'\n')) {
        const QString plain = thing.simplified();
        if (!plain.isEmpty() && plain != u"--" && plain != u"-")
            things.push_back(plain);
    }
    return things;
}

// The address in "E: ana@acme.example" or "<mailto:ana@acme.example>"; empty when the thing holds none.
QString addressIn(const QString& thing)
{
    for (QString word : thing.split(u' ')) {
        word.remove(u'<').remove(u'>').remove(u"mailto:"_s);
        if (isEmailAddress(word) || isWebLink(word))
            return word;
    }
    return {};
}

bool isPhone(const QString& thing)
{
    return std::count_if(thing.begin(), thing.end(), [](QChar c) { return c.isDigit(); }) >= 6;
}

// A comma or a semicolon would cut it in two.
QString unbroken(QString thing)
{
    return thing.replace(u", "_s, u" / "_s).replace(u';', u'/');
}

QString work(QStringList lines)
{
    if (lines.isEmpty())
        return {};
    QString role = lines.takeFirst();
    const qsizetype comma = role.indexOf(u", ");
    if (!lines.isEmpty())
        return unbroken(role) + u" at "_s + unbroken(lines.first());
    return comma > 0 ? role.left(comma) + u" at "_s + unbroken(role.mid(comma + 2)) : role;
}

} // namespace

QString quickLineFromSignature(const QString& text)
{
    QString name;
    QStringList job;
    QStringList rest;
    QStringList notes;
    const QStringList things = thingsOf(text);
    if (things.size() < 2)
        return text.simplified();
    for (const QString& thing : things) {
        const QString address = addressIn(thing);
        if (!address.isEmpty())
            rest.push_back(address);
        else if (name.isEmpty() && !isPhone(thing))
            name = unbroken(thing);
        else if (!isPhone(thing) && job.size() < 2 && notes.isEmpty() && rest.isEmpty())
            job.push_back(thing);
        else
            notes.push_back(u"note: "_s + unbroken(thing));
    }
    QStringList parts = {name};
    if (!job.isEmpty())
        parts.push_back(work(job));
    parts += rest;
    QString line = parts.join(u", "_s);
    for (const QString& note : notes)
        line += u"; "_s + note;
    return line;
}

} // namespace wellmet::contacts

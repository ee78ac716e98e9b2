// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/signature.h"

#include "contacts/capture/quick_parts.h"
#include "contacts/wording/typed_text.h"

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

// The addresses in "E: ana@acme.example" or "Ana <mailto:ana@acme.example>", and what stands beside them.
struct Addressed
{
    QStringList addresses;
    QString rest;
};

Addressed addressesIn(const QString& thing)
{
    Addressed found;
    QStringList rest;
    for (const QString& word : thing.split(u' ')) {
        QString bare = word;
        bare.remove(u'<').remove(u'>').remove(u',').remove(u"mailto:"_s);
        if (!isEmailAddress(bare) && !isWebLink(bare)) {
            rest.push_back(word);
            continue;
        }
        found.addresses.push_back(bare);
        if (!rest.isEmpty() && rest.back().endsWith(u':'))
            rest.removeLast(); // "E:" has said what it is for
    }
    found.rest = withoutScribbles(rest.join(u' '));
    return found;
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
    if (!text.trimmed().contains(u'\n'))
        return text.simplified();
    QString name;
    QStringList job;
    QStringList addresses;
    QStringList notes;
    bool isOver = false; // a number or an address alone ends who they are and what they do
    for (const QString& thing : thingsOf(text)) {
        const Addressed found = addressesIn(thing);
        addresses += found.addresses;
        isOver = isOver || found.rest.isEmpty() || isPhone(found.rest);
        if (!isPhone(found.rest) && name.isEmpty())
            name = unbroken(found.rest);
        else if (!isOver && job.size() < 2)
            job.push_back(found.rest);
        else if (!found.rest.isEmpty())
            notes.push_back(u"note: "_s + unbroken(found.rest));
    }
    QStringList parts = {name};
    if (!job.isEmpty())
        parts.push_back(work(job));
    parts += addresses;
    QString line = parts.join(u", "_s);
    for (const QString& note : notes)
        line += u"; "_s + note;
    return line;
}

} // namespace wellmet::contacts

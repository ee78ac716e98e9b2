// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown_writer.h"

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using namespace contacts;

namespace {

// Text that Markdown shows as it is, on one line.
QString plain(const QString& text)
{
    QString shown;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_{}[]<>#|~").contains(c))
            shown += u'\\';
        shown += c;
    }
    return shown;
}

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(separator);
}

QString metLine(const Met& met)
{
    const QString by = met.by.isEmpty() ? QString() : u"through "_s + plain(met.by);
    const QString how = met.where.isEmpty() && met.how ? toId(*met.how) : QString();
    return joined({plain(met.where), how, met.on.toIso(), by}, u", "_s);
}

QString factLine(const Fact& fact)
{
    const QString sentence = frameOf(fact.kind).replace(u"…"_s, plain(fact.text));
    const QString due = fact.due.isNull() ? QString() : u"due "_s + fact.due.toIso();
    const QString aside = joined({fact.on.toIso(), due, fact.isPrivate ? u"private"_s : QString()}, u", "_s);
    return u"- "_s + sentence + (aside.isEmpty() ? QString() : u" ("_s + aside + u')');
}

QString historyLine(const Interaction& entry)
{
    const QString aside = joined(
        {entry.channel ? toId(*entry.channel) : QString(), entry.outcome ? toId(*entry.outcome) : QString()},
        u", "_s);
    return u"- "_s + joined({entry.on.toIso(), plain(entry.kind),
                             aside.isEmpty() ? QString() : u'(' + aside + u')', plain(entry.text)},
                            u" "_s);
}

QByteArray sectionOf(const Contact& contact, const QString& heading)
{
    QStringList lines = {heading + plain(contact.name), QString()};
    const auto add = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines << u"- **%1:** "_s.arg(label) + text;
    };
    add(u"Work"_s, joined({plain(contact.role), plain(contact.organization)}, u", "_s));
    add(u"My"_s, plain(contact.relation));
    add(u"Met"_s, metLine(contact.met));
    add(u"Closeness"_s, contact.closeness ? toId(*contact.closeness) : QString());
    add(u"E-mail"_s, plain(contact.emails.join(u", "_s)));
    add(u"Links"_s, plain(contact.links.join(u", "_s)));
    add(u"Tags"_s, plain(contact.tags.join(u", "_s)));
    for (const Fact& fact : contact.facts)
        lines << factLine(fact);
    add(u"Notes"_s, plain(contact.notes));
    for (const Interaction& entry : contact.history)
        lines << historyLine(entry);
    if (lines.back().isEmpty())
        lines.removeLast();
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

QByteArray markdownHeader()
{
    return "# People\n";
}

QByteArray markdownOf(const Contact& contact)
{
    return '\n' + sectionOf(contact, u"## "_s);
}

QByteArray markdownPageOf(const Contact& contact)
{
    return sectionOf(contact, u"# "_s);
}

QByteArray markdownLinkTo(const Contact& contact, const QString& file)
{
    const QString work = joined({plain(contact.role), plain(contact.organization)}, u", "_s);
    return u"- [%1](<%2>)%3\n"_s.arg(plain(contact.name), file, work.isEmpty() ? QString() : u": "_s + work)
        .toUtf8();
}

} // namespace wellmet::exchange

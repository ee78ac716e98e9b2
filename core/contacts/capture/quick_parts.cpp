// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/capture/quick_parts.h"

#include "contacts/capture/quick_leads.h"
#include "contacts/wording/fact_words.h"
#include "contacts/wording/plain_words.h"
#include "contacts/wording/typed_text.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// "talked about bees and promised to send honey" says two things: it is cut before a second first word.
void addCut(std::vector<QuickPiece>& pieces, const QString& text, bool afterSemicolon)
{
    const auto first = quickLead(text);
    for (qsizetype at = first ? text.indexOf(u" and ") : -1; at > 0; at = text.indexOf(u" and ", at + 5)) {
        const auto second = quickLead(text.mid(at + 5));
        if (second && first->meaning != second->meaning) {
            pieces.push_back({text.left(at), afterSemicolon});
            addCut(pieces, text.mid(at + 5).trimmed(), false);
            return;
        }
    }
    pieces.push_back({text, afterSemicolon});
}

// "10,000" is one number.
bool isInsideFigure(const QString& line, qsizetype comma)
{
    return comma > 0 && comma + 1 < line.size() && line[comma - 1].isDigit() && line[comma + 1].isDigit();
}

} // namespace

std::vector<QuickPiece> quickPieces(const QString& line)
{
    std::vector<QuickPiece> pieces;
    qsizetype start = 0;
    bool semicolon = false;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const QChar mark = i < line.size() ? line[i] : QChar(u';');
        const bool comma = mark == u',' && !isInsideFigure(line, i);
        if (!comma && mark != u';' && mark != u'\n')
            continue;
        const QString text = withoutScribbles(line.mid(start, i - start)).simplified();
        if (!text.isEmpty())
            addCut(pieces, text, semicolon);
        semicolon = !comma;
        start = i + 1;
    }
    return pieces;
}

DatedText datedAtEnd(const QString& text, QDate today, DateLean lean)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(4, words.size()); count > 0; --count) {
        QStringList before = words.first(words.size() - count);
        const QStringList last = words.sliced(words.size() - count);
        // "PyCon 7" and "class of 2019" are names; a bare year is a date.
        const bool bare = count == 1 && last.front().front().isDigit() && last.front().size() != 4;
        const bool partOfName = isAnyOf(last.front(), {u"of", u"for", u"since"}) ||
                                (!before.isEmpty() && isAnyOf(before.last(), {u"of", u"for", u"since"}));
        const auto date = bare || partOfName ? std::nullopt : dateFromText(last.join(u' '), today, lean);
        if (!date)
            continue;
        if (!before.isEmpty() && isAnyOf(before.last(), {u"on", u"in", u"by", u"until"}))
            before.removeLast();
        return {withoutScribbles(before.join(u' ')), *date};
    }
    return {text, {}};
}

bool saysWhen(const QString& text)
{
    const QString last = text.section(u' ', -1);
    return isAnyOf(last, {u"yesterday", u"today", u"tonight", u"ago"}) ||
           isAnyOf(text.section(u' ', -2, -2), {u"last"});
}

bool isEmailAddress(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && !text.contains(u' ') && text.indexOf(u'.', at) > at + 1 && text.count(u'@') == 1;
}

bool isWebLink(const QString& text)
{
    const auto starts = [&text](QStringView scheme) { return text.startsWith(scheme, Qt::CaseInsensitive); };
    return !text.contains(u' ') && (starts(u"http://") || starts(u"https://") || starts(u"www.") ||
                                    starts(u"linkedin.com") || text.contains(u".com/"));
}

bool isRole(const QString& text)
{
    if (text.front().isLower())
        return true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        return isPerson(word.toLower()) ||
               isAnyOf(word, {u"head", u"lead", u"director", u"manager", u"founder", u"co-founder", u"ceo",
                              u"cto", u"cfo", u"coo", u"vp", u"president", u"recruiter", u"professor",
                              u"lecturer", u"officer", u"consultant", u"editor"});
    });
}

RoleAtEmployer roleAtEmployer(const QString& text)
{
    for (const QStringView joint : {u" at ", u" @ ", u" with ", u" for ", u" @"}) {
        const qsizetype at = text.indexOf(joint, 0, Qt::CaseInsensitive);
        const QString employer = at > 0 ? text.mid(at + joint.size()).trimmed() : QString();
        if (!employer.isEmpty() && !employer.front().isLower())
            return {text.left(at).trimmed(), employer};
    }
    return {text, {}};
}

} // namespace wellmet::contacts

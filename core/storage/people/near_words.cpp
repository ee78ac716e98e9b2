// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/near_words.h"

#include "storage/people/search_text.h"
#include "storage/query.h"

#include <QStringList>

#include <algorithm>

namespace wellmet::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestSlip = 4; // letters; a shorter word is one letter off from too many
constexpr qsizetype kShortestPart = 3;
constexpr int kMostWords = 50;

Result<bool> isInUse(Database& database, const QString& expression)
{
    Query query(database, u"SELECT 1 FROM contact_texts WHERE contact_texts MATCH ? LIMIT 1"_s);
    const Result<qint64> found = query.bind(expression).number();
    if (!found)
        return found.error();
    return *found != 0;
}

// The words of names and employers, as a table of this connection.
Result<void> makeWordTable(Database& database)
{
    return Query(database, u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.name_words"
                           " USING fts5vocab (main, contact_names, row)"_s)
        .run();
}

Result<void> addSlips(Database& database, const QString& typed, QChar first, QStringList& words)
{
    Query query(database, u"SELECT term FROM temp.name_words WHERE term >= ? AND term < ?"_s);
    return query.bind(QString(first)).bind(QString(QChar(first.unicode() + 1))).each([&](const Row& row) {
        const QString word = row.text(0);
        if (isOneLetterOff(typed, word) && !words.contains(word))
            words << word;
        return words.size() < kMostWords;
    });
}

Result<void> addHolders(Database& database, const QString& typed, QStringList& words)
{
    Query query(database, u"SELECT term FROM temp.name_words WHERE instr(term, ?) > 1 LIMIT ?"_s);
    return query.bind(typed).bind(kMostWords).each([&](const Row& row) { words << row.text(0); });
}

Result<QStringList> nearWords(Database& database, const QString& typed)
{
    QStringList words;
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    if (typed.size() < kShortestPart || !std::all_of(typed.begin(), typed.end(), isLetter))
        return words;
    Result<void> done = makeWordTable(database);
    if (done)
        done = addHolders(database, typed, words);
    if (done && typed.size() >= kShortestSlip)
        done = addSlips(database, typed, typed[0], words);
    if (done && typed.size() >= kShortestSlip && typed[1] != typed[0])
        done = addSlips(database, typed, typed[1], words);
    if (!done)
        return done.error();
    return words;
}

} // namespace

bool isOneLetterOff(QStringView typed, QStringView word)
{
    const auto [inTyped, inWord] = std::ranges::mismatch(typed, word);
    const QStringView left = typed.mid(inTyped - typed.begin());
    const QStringView wanted = word.mid(inWord - word.begin());
    if (left.isEmpty())
        return false; // it begins the word as it is
    const bool isExtra = wanted.startsWith(left.mid(1));
    const bool isMissing = !wanted.isEmpty() && wanted.mid(1).startsWith(left);
    const bool isAnother = !wanted.isEmpty() && wanted.mid(1).startsWith(left.mid(1));
    const bool isSwapped = left.size() > 1 && wanted.size() > 1 && left[0] == wanted[1] &&
                           left[1] == wanted[0] && wanted.mid(2).startsWith(left.mid(2));
    return isExtra || isMissing || isAnother || isSwapped;
}

Result<QString> expressionInUse(Database& database, const QString& typed)
{
    const QString asTyped = prefixExpression(typed);
    const Result<bool> isFound = isInUse(database, asTyped);
    if (!isFound)
        return isFound.error();
    if (*isFound)
        return asTyped;
    QStringList terms;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QString term = prefixExpression(word);
        if (term.isEmpty())
            continue;
        const Result<bool> known = isInUse(database, term);
        if (!known)
            return known.error();
        QStringList near;
        if (!*known) {
            Result<QStringList> words = nearWords(database, folded(word));
            if (!words)
                return words.error();
            near = *std::move(words);
        }
        terms << (near.isEmpty() ? term : u"(\""_s + near.join(u"\" OR \""_s) + u"\")"_s);
    }
    return terms.join(u" AND "_s);
}

} // namespace wellmet::storage

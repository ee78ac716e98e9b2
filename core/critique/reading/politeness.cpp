// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/politeness.h"

#include "base/id_table.h"
#include "critique/phrase_forms.h"
#include "prose/phrase_matcher.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::ProseDocument;
using prose::TextRange;
using prose::TokenKind;

namespace {

enum class Place { Anywhere, Inside, SentenceStart, TextStart, Signs };
constexpr IdRow<Place> kPlaceRows[] = {{Place::Anywhere, u"anywhere"},
                                       {Place::Inside, u"inside"},
                                       {Place::SentenceStart, u"sentence-start"},
                                       {Place::TextStart, u"text-start"},
                                       {Place::Signs, u"signs"}};

struct Row
{
    QString id;
    int weight = 0;
    Place place = Place::Anywhere;
};

struct Table
{
    std::vector<Row> rows;
    prose::PhraseMatcher matcher; // its ids are places in `rows`
};

Table readTable()
{
    QFile file(u":/wellmet/rules/words/politeness.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(isOpen && !object.isEmpty());
    Table table;
    for (const QString& id : object.keys()) {
        const QJsonObject row = object[id].toObject();
        const auto place = valueOf(std::span<const IdRow<Place>>(kPlaceRows), row["at"_L1].toString())
                               .value_or(Place::Anywhere);
        const int index = static_cast<int>(table.rows.size());
        table.rows.push_back({id, row["weight"_L1].toInt(), place});
        for (const QJsonValue phrase : row["phrases"_L1].toArray()) {
            for (const QString& form : phraseForms(phrase.toString()))
                table.matcher.add(form, index);
        }
    }
    return table;
}

const Table& builtInTable()
{
    static const Table table = readTable();
    return table;
}

bool isThere(Place place, int word, const ProseDocument& document)
{
    const bool isFirst = document.sentenceOfWord(word).firstWord == word;
    switch (place) {
    case Place::Anywhere:
        return true;
    case Place::Inside:
        return !isFirst;
    case Place::SentenceStart:
        return isFirst;
    case Place::TextStart:
        return word == 0;
    case Place::Signs:
        return false;
    }
    return false;
}

// "??", "!!"
TextRange loudSigns(const ProseDocument& document)
{
    for (const prose::Token& token : document.tokens()) {
        const QStringView signs = document.in(token.range);
        if (token.kind == TokenKind::Punctuation && signs.size() > 1 &&
            QStringView(u"?!").contains(signs.front()))
            return token.range;
    }
    return {};
}

} // namespace

std::vector<ToneSign> toneSigns(const ProseDocument& document)
{
    const Table& table = builtInTable();
    std::vector<TextRange> first(table.rows.size());
    for (const auto& match : table.matcher.match(document)) {
        const size_t row = static_cast<size_t>(match.id);
        if (first[row].isEmpty() && isThere(table.rows[row].place, match.firstWord, document))
            first[row] = document.rangeOfWords(match.firstWord, match.endWord);
    }
    std::vector<ToneSign> signs;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row& row = table.rows[i];
        const TextRange range = row.place == Place::Signs ? loudSigns(document) : first[i];
        if (!range.isEmpty())
            signs.push_back({row.id, row.weight, range});
    }
    return signs;
}

int politeness(const ProseDocument& document)
{
    const std::vector<ToneSign> signs = toneSigns(document);
    return std::accumulate(signs.begin(), signs.end(), 0,
                           [](int sum, const ToneSign& sign) { return sum + sign.weight; });
}

} // namespace wellmet::critique

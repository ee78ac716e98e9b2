// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/people_list.h"

#include "storage/database.h"
#include "storage/people/near_words.h"
#include "storage/people/people_filters.h"
#include "storage/people/people_selection.h"
#include "storage/people/search_text.h"
#include "storage/people/summary_rows.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactQuery;
using contacts::ContactSummary;

namespace {

// Beyond so many matches nobody reads to the end, and sorting them all would be felt at every keystroke.
constexpr size_t kReadable = 100;

using Keys = std::vector<qint64>;
using Summaries = std::vector<ContactSummary>;

struct Page
{
    int offset = 0;
    int limit = 0;
};

// What is asked for: the words as an expression, the rest as conditions, and the people whose name or
// employer has all the words, as far as they are few.
struct Search
{
    ContactQuery::Sort sort = ContactQuery::Sort::Name;
    QString expression; // empty without words
    PeopleFilters filters;
    Keys names;
};

Selection everybodyIn(const Search& search)
{
    Selection selection = everybody();
    search.filters.narrow(selection);
    return selection;
}

Selection matchingFor(const Search& search, const QString& table)
{
    return search.filters.leavesFew ? fewMatching(table, search.expression)
                                    : matching(table, search.expression);
}

Keys keysIn(QByteArrayView list)
{
    Keys keys;
    for (const char* at = list.begin(); at < list.end(); ++at)
        at = std::from_chars(at, list.end(), keys.emplace_back()).ptr;
    std::ranges::sort(keys, std::greater());
    return keys;
}

// The newest matches in a search table, one more than anybody would read. They come as one text: a hundred
// rows would take as long as the search.
Result<Keys> firstMatches(Database& database, const QString& table, const QString& expression)
{
    Query query(database, u"SELECT CAST(group_concat(rowid) AS BLOB) FROM (SELECT rowid FROM %1 WHERE %1"
                          " MATCH ? ORDER BY rowid DESC LIMIT ?)"_s.arg(table));
    const auto keys = query.bind(expression).bind(qint64{kReadable} + 1).first([](const Row& row) {
        return keysIn(row.bytes(0));
    });
    if (!keys)
        return keys.error();
    return keys->value_or(Keys());
}

bool areFew(const Keys& keys)
{
    return keys.size() <= kReadable;
}

enum class Order { LiesReady, IsSorted };

// What is to be sorted is sorted without the rows, which would be carried along and read for everyone.
QString pageSql(const Selection& selection, const QString& order, Order how)
{
    if (how == Order::LiesReady)
        return u"SELECT %1 FROM %2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(summaryColumns(), selection.sql,
                                                                       order);
    return u"SELECT %1 FROM (SELECT c.key AS page_key FROM %2 ORDER BY %3 LIMIT ? OFFSET ?)"
           " CROSS JOIN contacts c ON c.key = page_key ORDER BY %3"_s.arg(summaryColumns(), selection.sql,
                                                                          order);
}

Result<Summaries> readRows(Database& database, const Selection& selection, const QString& order, Page page,
                           QDate today, Order how = Order::LiesReady)
{
    Query query(database, pageSql(selection, order, how));
    selection.bindTo(query);
    Summaries rows;
    const Result<void> done = query.bind(page.limit).bind(page.offset).each([&](const Row& row) {
        rows.push_back(summaryFrom(row, today));
    });
    if (!done)
        return done.error();
    return rows;
}

Result<int> countRows(Database& database, const Selection& selection)
{
    Query query(database, u"SELECT count(*) FROM "_s + selection.sql);
    selection.bindTo(query);
    const Result<qint64> number = query.number();
    if (!number)
        return number.error();
    return static_cast<int>(*number);
}

// Of a long list in its usual order the first pages are known already: no need to search once more.
bool isAmongFirst(const Search& search, Page page)
{
    return !areFew(search.names) && search.filters.isEmpty() && search.sort == ContactQuery::Sort::Name &&
           page.offset + page.limit <= static_cast<int>(search.names.size());
}

Result<Summaries> readFirst(Database& database, const Keys& keys, Page page, QDate today)
{
    const auto first = keys.begin() + page.offset;
    return readRows(database, among({first, first + page.limit}), u"c.key DESC"_s, {0, page.limit}, today);
}

// A page of the people that `keys` stand for: all of them when they are few, else whoever is `selected`.
Result<Summaries> readMatches(Database& database, const Search& search, const Keys& keys, Selection selected,
                              Page page, QDate today)
{
    Selection selection = areFew(keys) ? among(keys) : std::move(selected);
    search.filters.narrow(selection);
    if (needsSorting(search.sort))
        return readRows(database, selection, orderBy(search.sort, today), page, today, Order::IsSorted);
    const bool isLong = !areFew(keys);
    return readRows(database, selection, isLong ? selection.newestFirst : orderBy(search.sort, today), page,
                    today);
}

// A page of those who match elsewhere and not in name or employer.
Result<Summaries> readElsewhere(Database& database, const Search& search, Page page, QDate today)
{
    Result<Keys> keys = firstMatches(database, textsTable(), search.expression);
    if (!keys)
        return keys.error();
    if (areFew(*keys)) {
        const QSet<qint64> named(search.names.begin(), search.names.end());
        std::erase_if(*keys, [&](qint64 key) { return named.contains(key); });
    }
    Selection elsewhere = matchingFor(search, textsTable());
    elsewhere.sql += u" AND c.key NOT IN (SELECT rowid FROM contact_names WHERE contact_names MATCH ?)"_s;
    elsewhere.values.push_back(search.expression);
    return readMatches(database, search, *keys, elsewhere, page, today);
}

// How many match in name or employer, when a page of them ended early.
Result<int> countNamed(Database& database, const Search& search, Page page, int found)
{
    if (found > 0 || page.offset == 0)
        return page.offset + found;
    Selection named = matchingFor(search, namesTable());
    search.filters.narrow(named);
    return countRows(database, named);
}

// Looks for the names; when nobody matches the words anywhere, for words that are near them.
Result<void> findNames(Database& database, const QString& words, Search& search)
{
    Result<Keys> names = firstMatches(database, namesTable(), search.expression);
    if (names && names->empty()) {
        const Result<QString> near = expressionInUse(database, words);
        if (!near)
            return near.error();
        if (*near != search.expression) {
            search.expression = *near;
            names = firstMatches(database, namesTable(), search.expression);
        }
    }
    if (!names)
        return names.error();
    search.names = std::move(*names);
    return {};
}

Result<Search> searchFor(Database& database, const ContactQuery& query, const contacts::SearchTerms& terms,
                         QDate today)
{
    Result<PeopleFilters> filters = peopleFilters(database, query, terms, today);
    if (!filters)
        return filters.error();
    return Search{.sort = query.sort,
                  .expression = prefixExpression(terms.words),
                  .filters = *std::move(filters),
                  .names = {}};
}

} // namespace

Result<Summaries> PeopleList::page(const ContactQuery& query, int offset, int limit) const
{
    const Page page{offset, limit};
    const Snapshot snapshot(m_database);
    const contacts::SearchTerms terms = contacts::searchTerms(query.text, m_today);
    Result<Search> search = searchFor(m_database, query, terms, m_today);
    if (!search)
        return search.error();
    if (search->expression.isEmpty())
        return readRows(m_database, everybodyIn(*search), orderBy(query.sort, m_today), page, m_today,
                        needsSorting(query.sort) ? Order::IsSorted : Order::LiesReady);

    if (const Result<void> named = findNames(m_database, terms.words, *search); !named)
        return named.error();
    if (isAmongFirst(*search, page))
        return readFirst(m_database, search->names, page, m_today);
    Result<Summaries> rows =
        readMatches(m_database, *search, search->names, matchingFor(*search, namesTable()), page, m_today);
    const int found = rows ? static_cast<int>(rows->size()) : limit;
    if (found >= limit)
        return rows;
    const Result<int> named = countNamed(m_database, *search, page, found);
    if (!named)
        return named.error();
    const Page rest{std::max(0, offset - *named), limit - found};
    Result<Summaries> elsewhere = readElsewhere(m_database, *search, rest, m_today);
    if (!elsewhere)
        return elsewhere;
    std::ranges::move(*elsewhere, std::back_inserter(*rows));
    return rows;
}

Result<int> PeopleList::count(const ContactQuery& query) const
{
    const Snapshot snapshot(m_database);
    const contacts::SearchTerms terms = contacts::searchTerms(query.text, m_today);
    Result<Search> search = searchFor(m_database, query, terms, m_today);
    if (!search)
        return search.error();
    if (search->expression.isEmpty())
        return countRows(m_database, everybodyIn(*search));
    const Result<QString> inUse = expressionInUse(m_database, terms.words);
    if (!inUse)
        return inUse.error();
    search->expression = *inUse;
    if (search->filters.isEmpty())
        return countRows(m_database, {u"contact_texts WHERE contact_texts MATCH ?"_s, {*inUse}});
    Selection selection = matchingFor(*search, textsTable());
    search->filters.narrow(selection);
    return countRows(m_database, selection);
}

Result<Summaries> PeopleList::named(const QString& name, int limit) const
{
    Result<Summaries> whole = readRows(m_database, {u"contacts c WHERE c.sort_name = ?"_s, {folded(name)}},
                                       orderBy({}, m_today), {0, limit}, m_today);
    const QString expression = prefixExpression(name);
    if (!whole || !whole->empty() || expression.isEmpty())
        return whole;
    return readRows(m_database, matching(namesTable(), u"{name} : (%1)"_s.arg(expression)),
                    orderBy({}, m_today), {0, limit}, m_today);
}

} // namespace wellmet::storage

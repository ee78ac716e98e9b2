// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/people_filters.h"

#include "contacts/due/due.h"
#include "storage/people/search_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wellmet::storage {

using namespace Qt::StringLiterals;
using contacts::ContactQuery;
using contacts::SearchTerms;

namespace {

class FilterMaker
{
public:
    FilterMaker(Database& database, QDate today) : m_database(database), m_today(today) {}

    Result<PeopleFilters> make(const ContactQuery& query, const SearchTerms& terms);

private:
    void add(const QString& condition, std::vector<QString> values = {});
    void addState(const ContactQuery& query, const SearchTerms& terms);
    void addDue(QDate day);
    void addTerms(const SearchTerms& terms);
    Result<void> addTags(const SearchTerms& terms);
    Result<void> addMet(const QString& typed);
    Result<QString> tagsLike(const QString& typed);
    Result<QString> metLike(const QString& column, const QString& typed);

    Database& m_database;
    QDate m_today;
    PeopleFilters m_filters;
};

void FilterMaker::add(const QString& condition, std::vector<QString> values)
{
    m_filters.sql += u" AND "_s + condition;
    std::ranges::move(values, std::back_inserter(m_filters.values));
}

// Whether each word of `typed` begins a word of `text`; both are taken as the index takes them.
bool hasWords(const QString& text, const QString& typed)
{
    const auto isBreak = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); };
    const auto wordsOf = [&](const QString& whole) {
        QString spaced = folded(searchable(whole));
        for (QChar& c : spaced) {
            if (isBreak(c))
                c = u' ';
        }
        return spaced.split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList words = wordsOf(text);
    return std::ranges::all_of(wordsOf(typed), [&](const QString& wanted) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(wanted); });
    });
}

// What `column` can hold that has the words of `typed`, as a JSON array for json_each.
Result<QString> valuesLike(Query& query, const QString& typed)
{
    QJsonArray values;
    const Result<void> done = query.each([&](const Row& row) {
        if (hasWords(row.text(0), typed))
            values << row.text(0);
    });
    if (!done)
        return done.error();
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

Result<QString> FilterMaker::tagsLike(const QString& typed)
{
    Query query(m_database, u"SELECT DISTINCT tag FROM tags"_s);
    return valuesLike(query, typed);
}

Result<QString> FilterMaker::metLike(const QString& column, const QString& typed)
{
    Query query(m_database, u"SELECT DISTINCT %1 FROM contacts WHERE %1 <> ''"_s.arg(column));
    return valuesLike(query, typed);
}

Result<void> FilterMaker::addTags(const SearchTerms& terms)
{
    const QString carriers =
        u"c.key %1 (SELECT contact FROM tags WHERE tag IN (SELECT value FROM json_each(?)))"_s;
    for (const auto& [typed, operation] :
         {std::pair(terms.tags, u"IN"_s), std::pair(terms.withoutTags, u"NOT IN"_s)}) {
        for (const QString& tag : typed) {
            const Result<QString> tags = tagsLike(tag);
            if (!tags)
                return tags.error();
            add(carriers.arg(operation), {*tags});
        }
    }
    return {};
}

Result<void> FilterMaker::addMet(const QString& typed)
{
    QStringList people;
    std::vector<QString> values;
    for (const QString& column : {u"met_where"_s, u"met_by"_s}) {
        Result<QString> like = metLike(column, typed);
        if (!like)
            return like.error();
        people << u"SELECT key FROM contacts WHERE %1 <> '' AND %1 IN (SELECT value FROM json_each(?))"_s.arg(
            column);
        values.push_back(*std::move(like));
    }
    add(u"c.key IN (%1)"_s.arg(people.join(u" UNION "_s)), std::move(values));
    return {};
}

// A note that is let go by today is due on no later day either.
void FilterMaker::addDue(QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QString letGo = m_today.addDays(-contacts::kLetGoDays).toString(Qt::ISODate);
    add(u"c.key IN (SELECT key FROM contacts WHERE next_due <> '' AND next_due <= ?"
        " UNION ALL SELECT w.key FROM answer_times t CROSS JOIN contacts w ON w.waiting_channel = t.channel"
        " AND w.waiting_since BETWEEN date(?, '-' || max(t.days, 1) || ' days') AND date(?, '-' || "
        "max(t.days, 1) || ' days')"
        " WHERE w.waiting_since <> '')"_s,
        {iso, letGo, iso});
}

void FilterMaker::addState(const ContactQuery& query, const SearchTerms& terms)
{
    // A sort looks at everyone anyway, and one by one through an index takes longer than through the table:
    // "+" keeps SQLite from using one.
    const QString free = needsSorting(query.sort) && terms.words.isEmpty() ? u"+"_s : QString();
    for (const auto& closeness : {query.closeness, terms.closeness}) {
        if (closeness)
            add(u"%1c.closeness_now = ?"_s.arg(free), {contacts::toId(*closeness)});
    }
    if (query.needsNote)
        add(u"%1c.has_material = 1 AND %1c.has_sent = 0"_s.arg(free));
    if (query.neverWritten)
        add(u"%1c.has_sent = 0"_s.arg(free));
    for (const auto& day : {query.due ? std::optional(m_today) : std::nullopt, terms.dueBy}) {
        if (day)
            addDue(*day);
    }
}

// A date that is known to the month or the year is a beginning of those within it, and less than they are.
void FilterMaker::addTerms(const SearchTerms& terms)
{
    for (const QString& organization : terms.organizations) {
        const QString expression = prefixExpression(organization);
        if (!expression.isEmpty())
            add(u"c.key IN (SELECT rowid FROM contact_names WHERE contact_names MATCH ?)"_s,
                {u"{organization} : (%1)"_s.arg(expression)});
    }
    for (const QString& word : terms.without) {
        const QString expression = prefixExpression(word);
        if (!expression.isEmpty())
            add(u"c.key NOT IN (SELECT rowid FROM contact_texts WHERE contact_texts MATCH ?)"_s,
                {expression});
    }
    if (terms.before)
        add(u"c.key IN (SELECT key FROM contacts WHERE last_contact <> '' AND last_contact < ?)"_s,
            {terms.before->toIso()});
    if (terms.after)
        add(u"c.key IN (SELECT key FROM contacts WHERE last_contact <> '' AND last_contact >= ?)"_s,
            {terms.after->toIso()});
}

Result<PeopleFilters> FilterMaker::make(const ContactQuery& query, const SearchTerms& terms)
{
    addState(query, terms);
    if (!query.tag.isEmpty())
        add(u"c.key IN (SELECT contact FROM tags WHERE tag = ?)"_s, {query.tag});
    addTerms(terms);
    if (const Result<void> tagged = addTags(terms); !tagged)
        return tagged.error();
    for (const QString& typed : terms.met) {
        if (const Result<void> met = addMet(typed); !met)
            return met.error();
    }
    m_filters.leavesFew = query.due || terms.dueBy || !query.tag.isEmpty() || !terms.tags.isEmpty();
    return m_filters;
}

} // namespace

void PeopleFilters::narrow(Selection& selection) const
{
    selection.sql += sql;
    selection.values.insert(selection.values.end(), values.begin(), values.end());
}

Result<PeopleFilters> peopleFilters(Database& database, const ContactQuery& query, const SearchTerms& terms,
                                    QDate today)
{
    return FilterMaker(database, today).make(query, terms);
}

} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/search_terms.h"

#include "base/date_text.h"

#include <algorithm>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

constexpr SearchOperator kOperators[] = {
    {u"tag:", u"a tag", u""},
    {u"met:", u"where you met, or who introduced you", u""},
    {u"org:", u"an employer", u""},
    {u"closeness:", u"close, familiar, acquaintance, met-once or stranger", u""},
    {u"before:", u"a date", u"last in touch before it"},
    {u"after:", u"a date", u"last in touch then or later"},
    {u"due:", u"today, week, month or a date", u"something to do by then"},
};
constexpr qsizetype kShortestName = 3; // of an operator, before it is offered

// One term as typed: `-met:"pydata manchester"` is excluded, "met:", "pydata manchester".
struct Term
{
    QString typed;
    bool isExcluded = false;
    QString name; // with its colon; empty for a word
    QString value;
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

// Splits at spaces outside quotes; a quote that is still open reaches to the end.
QStringList split(const QString& typed)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (const QChar c : typed) {
        if (isQuote(c))
            isQuoted = !isQuoted;
        if (c.isSpace() && !isQuoted) {
            if (!part.isEmpty())
                parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    if (!part.isEmpty())
        parts << part;
    return parts;
}

QString unquoted(QString text)
{
    text.removeIf(isQuote);
    return text.simplified();
}

Term termOf(const QString& part)
{
    Term term{.typed = part, .isExcluded = part.size() > 1 && part.startsWith(u'-'), .name = {}, .value = {}};
    const QString rest = term.isExcluded ? part.mid(1) : part;
    for (const SearchOperator& each : kOperators) {
        const QStringView name(each.name);
        if (rest.startsWith(name, Qt::CaseInsensitive)) {
            term.name = name.toString();
            break;
        }
    }
    term.value = unquoted(rest.mid(term.name.size()));
    return term;
}

std::optional<QDate> dueBy(const QString& value, QDate today)
{
    const QString word = value.toLower();
    if (word == u"week")
        return today.addDays(7);
    if (word == u"month")
        return today.addMonths(1);
    const auto date = dateFromText(word, today, DateLean::Future);
    return date ? std::optional(date->last()) : std::nullopt;
}

void addWord(SearchTerms& terms, const Term& term)
{
    if (term.isExcluded)
        terms.without << term.value;
    else
        terms.words += (terms.words.isEmpty() ? u""_s : u" "_s) + term.value;
}

// Puts `read` into `place`; a value that can't be read is unclear.
template <class Value>
void take(const std::optional<Value>& read, std::optional<Value>& place, const Term& term, SearchTerms& terms)
{
    if (read)
        place = read;
    else
        terms.unclear << term.typed;
}

void addOperator(SearchTerms& terms, const Term& term, QDate today)
{
    const bool canBeExcluded = term.name == u"tag:";
    if (term.isExcluded && !canBeExcluded)
        terms.unclear << term.typed;
    else if (term.name == u"tag:")
        (term.isExcluded ? terms.withoutTags : terms.tags) << term.value;
    else if (term.name == u"met:")
        terms.met << term.value;
    else if (term.name == u"org:")
        terms.organizations << term.value;
    else if (term.name == u"closeness:")
        take(closenessFromId(term.value.toLower()), terms.closeness, term, terms);
    else if (term.name == u"before:")
        take(dateFromText(term.value, today), terms.before, term, terms);
    else if (term.name == u"after:")
        take(dateFromText(term.value, today), terms.after, term, terms);
    else
        take(dueBy(term.value, today), terms.dueBy, term, terms);
}

// A value as it is typed: in quotes when it has spaces.
QString quotedIfNeeded(const QString& value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

// The values that `name` can take and that begin with `begun`.
QStringList valuesOf(const QString& name, const QString& begun, const QStringList& tags)
{
    QStringList all;
    if (name == u"tag:")
        all = tags;
    if (name == u"closeness:") {
        for (const auto& row : closenessTable())
            all << row.id.toString();
    }
    if (name == u"due:")
        all = {u"today"_s, u"week"_s, u"month"_s};
    all.removeIf([&](const QString& value) {
        return !value.startsWith(begun, Qt::CaseInsensitive) ||
               value.compare(begun, Qt::CaseInsensitive) == 0;
    });
    return all;
}

} // namespace

bool SearchTerms::isOnlyWords() const
{
    SearchTerms others = *this;
    others.words.clear();
    others.unclear.clear();
    return others == SearchTerms();
}

SearchTerms searchTerms(const QString& typed, QDate today)
{
    SearchTerms terms;
    for (const QString& part : split(typed)) {
        const Term term = termOf(part);
        if (term.value.isEmpty())
            continue;
        if (term.name.isEmpty())
            addWord(terms, term);
        else
            addOperator(terms, term, today);
    }
    return terms;
}

std::span<const SearchOperator> searchOperators()
{
    return kOperators;
}

QString searchHint(const QString& unclear)
{
    for (const SearchOperator& each : kOperators) {
        if (unclear.startsWith(QStringView(each.name), Qt::CaseInsensitive))
            return u"%1 takes %2"_s.arg(QStringView(each.name), QStringView(each.takes));
    }
    return u"only words and tag: can be left out with “-”"_s;
}

QStringList searchCompletions(const QString& typed, const QStringList& tags)
{
    const QStringList parts = split(typed);
    if (parts.isEmpty() || !typed.endsWith(parts.last()))
        return {};
    const Term term = termOf(parts.last());
    const QString before = typed.chopped(term.typed.size()) + (term.isExcluded ? u"-"_s : QString());
    QStringList completions;
    if (!term.name.isEmpty()) {
        for (const QString& value : valuesOf(term.name, term.value, tags))
            completions << before + term.name + quotedIfNeeded(value) + u' ';
        return completions;
    }
    for (const SearchOperator& each : kOperators) {
        const QStringView name(each.name);
        if (term.value.size() >= kShortestName && name.startsWith(term.value, Qt::CaseInsensitive))
            completions << before + name.toString();
    }
    return completions;
}

} // namespace wellmet::contacts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"
#include "contacts/closeness.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace wellmet::contacts {

// What is typed in the search box, taken apart:
//
//     okafor met:"pydata manchester" -tag:rival after:2025
//
// is everyone with a word that begins with "okafor", met at a place with both those words, without the tag
// "rival", and last in touch in 2025 or later. All must hold.
struct SearchTerms
{
    QString words;       // each begins a word in some field
    QStringList without; // nobody with such a word in any field
    // Values of tag:, met: and org:. Every word of one begins a word of the tag, of how we met, of the
    // employer.
    QStringList tags;
    QStringList withoutTags;
    QStringList met;
    QStringList organizations;
    std::optional<Closeness> closeness;
    std::optional<PartialDate> before; // last in touch before the first day of it
    std::optional<PartialDate> after;  // last in touch on its first day or later
    std::optional<QDate> dueBy;        // something to do on that day or earlier
    QStringList unclear;               // terms whose value isn't one, as they were typed; they limit nothing

    bool isOnlyWords() const; // no operator and no "-"
    friend bool operator==(const SearchTerms&, const SearchTerms&) = default;
};

// Never fails: what is no known operator is a word, an operator that has no value yet is left out. Dates may
// be in words ("after:yesterday", `due:"next friday"`, "due:week": within seven days).
SearchTerms searchTerms(const QString& typed, QDate today);

struct SearchOperator
{
    const char16_t* name;  // with its colon
    const char16_t* takes; // "a date"
    const char16_t* means; // "last in touch before it"; empty when `takes` says it
};
std::span<const SearchOperator> searchOperators();

// What is wrong with a term that can't be read: "before: takes a date".
QString searchHint(const QString& unclear);

// What the term being typed at the end could become, as the whole of `typed` with it: names of operators
// from three letters on, the tags in use, the values of closeness: and due:. Empty when nothing begins so.
QStringList searchCompletions(const QString& typed, const QStringList& tags);

} // namespace wellmet::contacts

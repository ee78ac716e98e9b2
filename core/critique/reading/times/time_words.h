// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/times/time_phrases.h"

#include <optional>
#include <vector>

namespace wellmet::critique {

// The words of a stretch of a note as the readers of time phrases need them. Words are named by their place
// in the document; one outside the stretch has no key and no text.
class TimeWords
{
public:
    TimeWords(const prose::ProseDocument& document, int first, int end, QDate today)
        : m_document(document),
          m_first(first),
          m_end(end),
          m_today(today)
    {
    }

    QDate today() const { return m_today; }
    prose::WordKey key(int i) const
    {
        return i >= m_first && i < m_end ? m_document.words()[static_cast<size_t>(i)].key : 0;
    }
    QStringView text(int i) const;
    bool isCapitalized(int i) const { return prose::isCapitalized(text(i)); }

    int amount(int i) const; // "a", "one", "seven", "14": how many; else 0
    int number(int i) const; // "14", "14th", "2nd", at most 31; else 0
    int year(int i) const;   // "2019", "'24", up to this one; else 0

    // "… before last" begins at this word.
    bool isBeforeLast(int i) const
    {
        return key(i) == prose::keyOf(u"before") && key(i + 1) == prose::keyOf(u"last");
    }

    TimePhrase phrase(int first, int end, QDate from, QDate to) const;
    TimePhrase daysAgo(int first, int end, int most, int least) const
    {
        return phrase(first, end, m_today.addDays(-most), m_today.addDays(-least));
    }

private:
    bool isShortYear(int i) const;

    const prose::ProseDocument& m_document;
    int m_first;
    int m_end;
    QDate m_today;
};

// The phrase that begins at a word: counted back from today ("last week", "two months ago"), read off the
// calendar ("in October", "on Tuesday", "last summer", "11/5/2024"), or only implied ("fresh from the fair").
std::optional<TimePhrase> relativeTimeAt(const TimeWords& words, int i);
std::optional<TimePhrase> calendarTimeAt(const TimeWords& words, int i);
std::optional<TimePhrase> impliedTimeAt(const TimeWords& words, int i);

// The words with which a phrase of each sort may begin; one that begins with a figure needs none.
void addRelativeOpenings(std::vector<prose::WordKey>& openings);
void addCalendarOpenings(std::vector<prose::WordKey>& openings);
void addImpliedOpenings(std::vector<prose::WordKey>& openings);
// "one" to "forty", as TimeWords::amount() reads them.
void addAmountWords(std::vector<prose::WordKey>& openings);

} // namespace wellmet::critique

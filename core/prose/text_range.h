// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace wellmet::prose {

// A stretch of a text, in UTF-16 code units. Empty ranges are places between two units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool isEmpty() const { return length == 0; }
    bool contains(qsizetype position) const { return position >= start && position < end(); }
    bool overlaps(const TextRange& other) const;
    // The words themselves; the range must lie inside `text`.
    QStringView in(QStringView text) const { return text.mid(start, length); }

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

} // namespace wellmet::prose

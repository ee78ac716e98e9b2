// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/fixes/fix_applier.h"

#include <algorithm>

namespace wellmet::critique {

namespace {

using prose::TextRange;

bool splitsPair(const QString& text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate() &&
           text[position].isLowSurrogate();
}

bool fits(const QString& text, TextRange range)
{
    return range.start >= 0 && range.length >= 0 && range.end() <= text.size() &&
           !splitsPair(text, range.start) && !splitsPair(text, range.end());
}

bool clash(TextRange a, TextRange b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.start <= b.end() && b.start <= a.end();
    return a.start < b.end() && b.start < a.end();
}

} // namespace

qsizetype FixedText::positionOf(qsizetype oldPosition) const
{
    qsizetype moved = 0;
    for (const FixIt& fix : applied) {
        if (oldPosition < fix.range.start || (oldPosition == fix.range.start && !fix.range.isEmpty()))
            break;
        if (oldPosition < fix.range.end())
            return fix.range.start + moved + fix.replacement.size();
        moved += fix.replacement.size() - fix.range.length;
    }
    return oldPosition + moved;
}

TextRange FixedText::rangeOf(TextRange oldRange) const
{
    const qsizetype start = positionOf(oldRange.start);
    return {start, std::max<qsizetype>(0, positionOf(oldRange.end()) - start)};
}

FixedText applyFixes(const QString& text, const std::vector<FixIt>& fixes)
{
    FixedText fixed;
    for (const FixIt& fix : fixes) {
        const bool clashes = std::ranges::any_of(
            fixed.applied, [&](const FixIt& other) { return clash(fix.range, other.range); });
        (clashes || !fits(text, fix.range) ? fixed.refused : fixed.applied).push_back(fix);
    }
    std::ranges::sort(fixed.applied, {}, [](const FixIt& fix) { return fix.range.start; });

    qsizetype copied = 0;
    for (const FixIt& fix : fixed.applied) {
        fixed.text += QStringView(text).mid(copied, fix.range.start - copied);
        fixed.text += fix.replacement;
        copied = fix.range.end();
    }
    fixed.text += QStringView(text).mid(copied);
    return fixed;
}

} // namespace wellmet::critique

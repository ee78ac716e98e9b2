// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/fixes/fix_choice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

QString shortened(QString words)
{
    constexpr qsizetype kLongest = 64;
    if (words.size() > kLongest)
        words = words.first(kLongest).trimmed() + u'…';
    return words;
}

bool isAt(const critique::Finding& finding, qsizetype cursor)
{
    return cursor >= finding.range.start && cursor <= finding.range.end();
}

} // namespace

const critique::Finding* findingToFix(const std::vector<critique::Finding>& findings, qsizetype cursor)
{
    const critique::Finding* first = nullptr;
    for (const critique::Finding& finding : findings) {
        if (!finding.fix)
            continue;
        if (isAt(finding, cursor))
            return &finding;
        if (!first)
            first = &finding;
    }
    return first;
}

QString fixPreview(const critique::FixIt& fix, const QString& text)
{
    const auto translated = [](const char* words) { return QCoreApplication::translate("Composer", words); };
    const QString old = fix.range.in(text).toString().simplified();
    const QString added = fix.replacement.simplified();
    if (old.isEmpty() && added.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Composer", "Tidy the spaces"));
    // What is taken out in front of a sentence hands its capital on: "ASAP, we" becomes "We".
    const bool isCapital = added.size() == 1 && added.front().isUpper();
    if (added.isEmpty() || (isCapital && old.size() > 1 && old.endsWith(added, Qt::CaseInsensitive)))
        return translated(QT_TRANSLATE_NOOP("Composer", "Leave out “%1”"))
            .arg(shortened(old.chopped(added.size()).trimmed()));
    // A sentence put in front takes the capital over: "we" becomes "We met in Leeds. We".
    const bool isInsertion = old.size() <= 1 && added.size() > 2 && added.endsWith(old, Qt::CaseInsensitive);
    if (isInsertion) {
        const QString sentence = added.chopped(old.size()).trimmed();
        const bool isJoined = sentence.startsWith(u". "_s);
        return translated(QT_TRANSLATE_NOOP("Composer", "Add “%1”"))
            .arg(shortened(isJoined ? sentence.mid(2) : sentence));
    }
    return u"%1 → %2"_s.arg(shortened(old), shortened(added));
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/fix_choice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

constexpr qsizetype kLongestPreview = 64;

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

QString fixPreview(const critique::FixIt& fix)
{
    QString words = fix.replacement.simplified();
    if (words.isEmpty()) {
        return fix.replacement.isEmpty() ? QCoreApplication::translate("Composer", "→ leave this out")
                                         : QCoreApplication::translate("Composer", "→ tidy the spaces");
    }
    if (words.size() > kLongestPreview)
        words = words.first(kLongestPreview).trimmed() + u'…';
    return u"→ "_s + words;
}

} // namespace wellmet::ui

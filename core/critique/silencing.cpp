// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/silencing.h"

#include <algorithm>

namespace wellmet::critique {

QString wordsAtFault(const Finding& finding, const QString& text)
{
    return finding.range.in(text).toString().simplified().toCaseFolded();
}

void silence(std::vector<Finding>& findings, const QString& text, std::span<const Silencing> silenced)
{
    std::erase_if(findings, [&](const Finding& finding) {
        return std::ranges::any_of(silenced, [&](const Silencing& silencing) {
            return silencing.rule == finding.rule &&
                   (!silencing.words || *silencing.words == wordsAtFault(finding, text));
        });
    });
}

} // namespace wellmet::critique

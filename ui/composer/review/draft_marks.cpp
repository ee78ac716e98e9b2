// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/draft_marks.h"

#include "ui/composer/review/severity_look.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace wellmet::ui {

namespace {

QTextCursor cursorOver(QTextDocument& document, qsizetype start, qsizetype end)
{
    const int last = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(std::min(static_cast<int>(start), last));
    cursor.setPosition(std::min(static_cast<int>(end), last), QTextCursor::KeepAnchor);
    return cursor;
}

QTextEdit::ExtraSelection underline(QTextDocument& document, const critique::Finding& finding,
                                    const QColor& base)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursorOver(document, finding.range.start, finding.range.end());
    mark.format.setUnderlineStyle(severityUnderline(finding.severity));
    mark.format.setUnderlineColor(severityColor(finding.severity, base));
    return mark;
}

QTextEdit::ExtraSelection overrun(QTextDocument& document, int limit, const QColor& base)
{
    QColor tint = severityColor(critique::Severity::Stop, base);
    tint.setAlphaF(0.18F);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursorOver(document, limit, document.characterCount() - 1);
    mark.format.setBackground(tint);
    return mark;
}

} // namespace

QList<QTextEdit::ExtraSelection> draftMarks(QTextDocument& document,
                                            const std::vector<critique::Finding>& findings, int limit,
                                            const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    QList<QTextEdit::ExtraSelection> marks;
    if (limit > 0 && document.characterCount() - 1 > limit)
        marks.append(overrun(document, limit, base));
    // Findings come worst first and a later mark hides an earlier one.
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
        if (!finding->range.isEmpty())
            marks.append(underline(document, *finding, base));
    }
    return marks;
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critique_report.h"

#include <QColor>
#include <QIcon>
#include <QTextCharFormat>

// How severities and objections look. Each has a shape and a word of its own, so that no meaning hangs on
// color alone.
namespace wellmet::ui {

// A hue for each severity, made light or dark enough to be read on `background`: contrast of 4.5 or more
// (WCAG 2.1, 1.4.3).
QColor severityColor(critique::Severity severity, const QColor& background);
double contrast(const QColor& a, const QColor& b); // 1–21, WCAG relative luminance

QTextCharFormat::UnderlineStyle severityUnderline(critique::Severity severity);
QString severityWord(critique::Severity severity);         // "Stop", "Warning", "Hint"
QString objectionWord(critique::ObjectionState objection); // "Answered", "Open", "Raised"

// `size` in device-independent pixels; drawn for the screen's pixel ratio.
QPixmap severityPixmap(critique::Severity severity, const QPalette& palette, int size, qreal pixelRatio);
QPixmap objectionPixmap(critique::ObjectionState state, const QPalette& palette, int size, qreal pixelRatio);

} // namespace wellmet::ui

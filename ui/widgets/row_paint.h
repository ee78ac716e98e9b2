// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QListView;
class QPainter;
class QRect;
class QStyleOptionViewItem;
class QWidget;

// What the lists and their rows have in common: fonts and colors, all of them the view's, and the round badge
// with somebody's initials.
namespace wellmet::ui {

inline constexpr int kRowEdge = 12;   // from the pane's edge to the badge
inline constexpr int kRowGap = 10;    // between badge, text and state
inline constexpr int kRowPadding = 9; // above and below the lines

// A list that fills its pane, without a frame; its rows answer to the pointer, its menu are its actions.
void layOutAsPane(QListView& list);

// A mark in a list that isn't set is nothing but its outline, which dark styles draw in the color of the
// paper. To be done again when the palette changes.
void outlineMarks(QWidget& view);

QFont smallFont(const QFont& font);
QFont nameFont(const QFont& font);

QColor mixed(const QColor& a, const QColor& b, qreal share);
// The text of a row that may be selected.
QColor rowTextColor(const QStyleOptionViewItem& option, QPalette::ColorRole role);
// Quiet text: as dim as is still easily read.
QColor quietColor(const QStyleOptionViewItem& option);
// The accent, dark or light enough to be read as text.
QColor accentInk(const QStyleOptionViewItem& option);

// `rect` is where it is before mirroring.
void paintBadge(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect,
                const QString& initials);

} // namespace wellmet::ui

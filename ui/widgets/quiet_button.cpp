// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_button.h"

#include "ui/widgets/blank.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyle>

#include <algorithm>

namespace wellmet::ui {

namespace {
constexpr int kArrow = 13;
constexpr int kBelow = 3; // as under the words of a sentence
} // namespace

QuietButton::QuietButton(const QString& text, const QString& name, QWidget* parent) : QToolButton(parent)
{
    setText(text);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize QuietButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + 1;
    return {words + (hasArrow() ? kArrow : 0), Blank::lineHeight(fontMetrics())};
}

QSize QuietButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 12 * fontMetrics().averageCharWidth()), sizeHint().height()};
}

void QuietButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const bool noticed = isEnabled() && (underMouse() || hasFocus());
    ink.setAlphaF(noticed ? 1.0F : 0.78F);
    painter.setPen(ink);
    QFont words = font();
    words.setUnderline(noticed);
    painter.setFont(words);
    const QRect line = rect().adjusted(0, 0, hasArrow() ? -kArrow : 0, -kBelow);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), Qt::AlignVCenter | Qt::AlignLeading,
                     shown);
    if (!hasArrow())
        return;

    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QPointF center(leftToRight ? width() - kArrow / 2.0 + 1 : kArrow / 2.0 - 1,
                         (height() - kBelow) / 2.0 + 1);
    const bool folded = isCheckable() && !isChecked();
    const double out = leftToRight ? 1.5 : -1.5;
    const QPolygonF down({center + QPointF(-3, -1.5), center + QPointF(0, 1.5), center + QPointF(3, -1.5)});
    const QPolygonF aside({center + QPointF(-out, -3), center + QPointF(out, 0), center + QPointF(-out, 3)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    painter.drawPolyline(folded ? aside : down);
}

} // namespace wellmet::ui

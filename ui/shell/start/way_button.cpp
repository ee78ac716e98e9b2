// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/way_button.h"

#include <QEvent>
#include <QPainter>

namespace wellmet::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kTextGap = 3;

QColor faded(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

} // namespace

WayButton::WayButton(const QString& label, const QString& explanation, const QString& keys, QWidget* parent)
    : QAbstractButton(parent),
      m_explanation(explanation),
      m_keys(keys)
{
    setText(label);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (!keys.isEmpty())
        setToolTip(keys);
}

QFont WayButton::labelFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize WayButton::sizeHint() const
{
    const QFontMetrics label(labelFont());
    const int lines = label.height() + kTextGap + fontMetrics().height();
    const int first = label.horizontalAdvance(text()) + kPadding + fontMetrics().horizontalAdvance(m_keys);
    const int width = qMax(first, fontMetrics().horizontalAdvance(m_explanation));
    return {width + 2 * kPadding, lines + 2 * kPadding};
}

bool WayButton::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void WayButton::paintBack(QPainter& painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const float fill = isDown() ? 0.22F : underMouse() ? 0.12F : 0.0F;
    const bool lit = hasFocus() || underMouse();
    painter.setBrush(faded(accent, fill));
    painter.setPen(hasFocus()
                       ? QPen(accent, 2)
                       : QPen(faded(lit ? accent : palette().color(QPalette::Text), lit ? 0.7F : 0.22F), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void WayButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBack(painter);

    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const auto line = int(Qt::AlignTop | Qt::TextSingleLine);
    const auto start = Qt::AlignLeft; // mirrored with the layout by the painter
    painter.setLayoutDirection(layoutDirection());
    const QColor text = palette().color(QPalette::Text);
    painter.setPen(text);
    painter.setFont(labelFont());
    painter.drawText(inner, line | int(start), this->text());
    const int second = QFontMetrics(labelFont()).height() + kTextGap;
    painter.setFont(font());
    painter.setPen(faded(text, 0.72F));
    painter.drawText(inner, line | int(Qt::AlignRight), m_keys);
    const QString explanation = fontMetrics().elidedText(m_explanation, Qt::ElideRight, inner.width());
    painter.drawText(inner.adjusted(0, second, 0, 0), line | int(start), explanation);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/privacy_switch.h"

#include "ui/widgets/blank.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace wellmet::ui {

namespace {

constexpr int kSign = 14;
constexpr int kInset = 4;

void drawRing(QPainter& painter, const QRectF& box)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.center(), 5, 5);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(box.center(), 1.8, 1.8);
}

void drawLock(QPainter& painter, const QRectF& box)
{
    const QRectF body(box.center().x() - 4.5, box.center().y() - 1, 9, 6.5);
    QPainterPath shackle;
    shackle.moveTo(body.left() + 1.7, body.top());
    shackle.arcTo(QRectF(body.left() + 1.7, body.top() - 5, body.width() - 3.4, 8), 180, -180);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shackle);
    painter.setBrush(painter.pen().color());
    painter.drawRoundedRect(body, 1.2, 1.2);
}

} // namespace

PrivacySwitch::PrivacySwitch(const QString& shortcut, QWidget* parent)
    : QAbstractButton(parent),
      m_shortcut(shortcut)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    explain();
}

void PrivacySwitch::setPrivate(bool isPrivate)
{
    const QSignalBlocker quiet(this);
    setChecked(isPrivate);
}

QSize PrivacySwitch::sizeHint() const
{
    const int words = isChecked() ? fontMetrics().horizontalAdvance(text()) + kInset : 0;
    return {kSign + words + 2 * kInset, Blank::lineHeight(fontMetrics())};
}

void PrivacySwitch::checkStateSet()
{
    explain();
}

void PrivacySwitch::nextCheckState()
{
    QAbstractButton::nextCheckState();
    explain();
}

void PrivacySwitch::explain()
{
    setText(isChecked() ? tr("private") : tr("may mention"));
    setAccessibleName(text());
    const QString state = isChecked() ? tr("Private: this stays in your notebook and reaches no note.")
                                      : tr("This may be mentioned in a note.");
    setToolTip(tr("%1 Click to change it (%2).").arg(state, m_shortcut));
    updateGeometry();
    update();
}

void PrivacySwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlphaF(isChecked() || underMouse() ? 1.0F : 0.6F);
    painter.setPen(QPen(ink, 1.3));
    const QRect sign(kInset, 0, kSign, height() - 3);
    const QRectF box = QStyle::visualRect(layoutDirection(), rect(), sign);
    if (!isChecked()) {
        drawRing(painter, box);
        return;
    }
    drawLock(painter, box);
    const QRect words = rect().adjusted(kSign + 2 * kInset, 0, -kInset, -3);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/severity_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace wellmet::ui {

namespace {

constexpr double kReadable = 4.5;

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

int hueOf(critique::Severity severity)
{
    switch (severity) {
    case critique::Severity::Stop:
        return 4;
    case critique::Severity::Warn:
        return 32;
    case critique::Severity::Hint:
        break;
    }
    return 212;
}

QColor readable(int hue, int saturation, const QColor& background)
{
    const bool isOnDark = luminance(background) < 0.18;
    QColor color = QColor::fromHsl(hue, saturation, 128);
    for (int step = 0; step <= 127 && contrast(color, background) < kReadable; ++step)
        color = QColor::fromHsl(hue, saturation, isOnDark ? 128 + step : 128 - step);
    return color;
}

QPixmap drawn(int size, qreal pixelRatio, const std::function<void(QPainter&, const QRectF&)>& draw)
{
    QPixmap pixmap(QSizeF(size * pixelRatio, size * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = size / 10.0;
    draw(painter, QRectF(0, 0, size, size).adjusted(margin, margin, -margin, -margin));
    return pixmap;
}

QPolygonF octagon(const QRectF& box)
{
    const double cut = box.width() * 0.29;
    return QPolygonF({{box.left() + cut, box.top()},
                      {box.right() - cut, box.top()},
                      {box.right(), box.top() + cut},
                      {box.right(), box.bottom() - cut},
                      {box.right() - cut, box.bottom()},
                      {box.left() + cut, box.bottom()},
                      {box.left(), box.bottom() - cut},
                      {box.left(), box.top() + cut}});
}

void drawExclamation(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double x = box.center().x();
    painter.setPen(QPen(color, box.width() / 6.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.22),
                     QPointF(x, box.top() + box.height() * 0.55));
    painter.drawPoint(QPointF(x, box.top() + box.height() * 0.78));
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor severityColor(critique::Severity severity, const QColor& background)
{
    return readable(hueOf(severity), 190, background);
}

QTextCharFormat::UnderlineStyle severityUnderline(critique::Severity severity)
{
    switch (severity) {
    case critique::Severity::Stop:
        return QTextCharFormat::WaveUnderline;
    case critique::Severity::Warn:
        return QTextCharFormat::DashUnderline;
    case critique::Severity::Hint:
        break;
    }
    return QTextCharFormat::DotLine;
}

QString severityWord(critique::Severity severity)
{
    switch (severity) {
    case critique::Severity::Stop:
        return QCoreApplication::translate("Composer", "Stop");
    case critique::Severity::Warn:
        return QCoreApplication::translate("Composer", "Warning");
    case critique::Severity::Hint:
        break;
    }
    return QCoreApplication::translate("Composer", "Hint");
}

QString objectionWord(critique::ObjectionState objection)
{
    switch (objection) {
    case critique::ObjectionState::Answered:
        return QCoreApplication::translate("Composer", "Answered");
    case critique::ObjectionState::Open:
        return QCoreApplication::translate("Composer", "Open");
    case critique::ObjectionState::Raised:
        break;
    }
    return QCoreApplication::translate("Composer", "Raised");
}

QPixmap severityPixmap(critique::Severity severity, const QPalette& palette, int size, qreal pixelRatio)
{
    const QColor back = palette.color(QPalette::Window);
    const QColor color = severityColor(severity, back);
    return drawn(size, pixelRatio, [&](QPainter& painter, const QRectF& box) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (severity == critique::Severity::Stop) {
            painter.drawPolygon(octagon(box));
            drawExclamation(painter, box, back);
        } else if (severity == critique::Severity::Warn) {
            painter.drawPolygon(
                QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
            drawExclamation(painter, box.adjusted(0, box.height() * 0.2, 0, 0), back);
        } else {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color, box.width() / 7));
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
            painter.drawPoint(box.center());
        }
    });
}

QPixmap objectionPixmap(critique::ObjectionState state, const QPalette& palette, int size, qreal pixelRatio)
{
    const QColor back = palette.color(QPalette::Window);
    return drawn(size, pixelRatio, [&](QPainter& painter, const QRectF& box) {
        switch (state) {
        case critique::ObjectionState::Answered: {
            painter.setPen(
                QPen(readable(145, 150, back), box.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            QPainterPath tick(QPointF(box.left() + box.width() * 0.08, box.center().y()));
            tick.lineTo(box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.2);
            tick.lineTo(box.right() - box.width() * 0.05, box.top() + box.height() * 0.18);
            painter.drawPath(tick);
            break;
        }
        case critique::ObjectionState::Open:
            painter.setPen(QPen(palette.color(QPalette::Disabled, QPalette::WindowText), box.width() / 8));
            painter.drawEllipse(box.adjusted(2, 2, -2, -2));
            break;
        case critique::ObjectionState::Raised:
            drawExclamation(painter, box, severityColor(critique::Severity::Stop, back));
            break;
        }
    });
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/search_icon.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

QPixmap drawnMagnifier(const QColor& color, int scale)
{
    QPixmap picture(QSize(16, 16) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(7, 7), 4.5, 4.5);
    painter.drawLine(QPointF(10.4, 10.4), QPointF(13.6, 13.6));
    return picture;
}

} // namespace

QIcon searchIcon(const QPalette& palette)
{
    QIcon themed = QIcon::fromTheme(u"edit-find-symbolic"_s);
    if (!themed.isNull())
        return themed;
    const QColor color = palette.color(QPalette::PlaceholderText);
    QIcon drawn;
    for (const int scale : {1, 2, 3})
        drawn.addPixmap(drawnMagnifier(color, scale));
    return drawn;
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/search_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <iterator>

namespace wellmet::ui {

namespace {

constexpr double kSide = 16;

using Draw = void (*)(QPainter&);

void drawMagnifier(QPainter& painter)
{
    painter.drawEllipse(QPointF(7, 7), 4.5, 4.5);
    painter.drawLine(QPointF(10.4, 10.4), QPointF(13.6, 13.6));
}

void drawBookmark(QPainter& painter)
{
    constexpr QPointF kOutline[] = {{4.5, 2.5}, {11.5, 2.5}, {11.5, 13.5}, {8, 10.4}, {4.5, 13.5}};
    painter.drawPolygon(kOutline, int(std::size(kOutline)));
}

// Draws itself when it is painted, sharp at any scale: nothing is looked for on disk.
class DrawnIcon final : public QIconEngine
{
public:
    DrawnIcon(Draw draw, const QColor& color) : m_draw(draw), m_color(color) {}

    QIconEngine* clone() const override { return new DrawnIcon(m_draw, m_color); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / kSide, rect.height() / kSide);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_draw(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

private:
    Draw m_draw;
    QColor m_color;
};

} // namespace

QIcon searchIcon(const QPalette& palette)
{
    return QIcon(new DrawnIcon(drawMagnifier, palette.color(QPalette::PlaceholderText)));
}

QIcon savedSearchesIcon(const QPalette& palette)
{
    return QIcon(new DrawnIcon(drawBookmark, palette.color(QPalette::PlaceholderText)));
}

} // namespace wellmet::ui

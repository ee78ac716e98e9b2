// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/search_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace wellmet::ui {

namespace {

constexpr double kSide = 16;

// Draws itself when it is painted, sharp at any scale: nothing is looked for on disk.
class Magnifier final : public QIconEngine
{
public:
    explicit Magnifier(const QColor& color) : m_color(color) {}

    QIconEngine* clone() const override { return new Magnifier(m_color); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / kSide, rect.height() / kSide);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawEllipse(QPointF(7, 7), 4.5, 4.5);
        painter->drawLine(QPointF(10.4, 10.4), QPointF(13.6, 13.6));
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
    QColor m_color;
};

} // namespace

QIcon searchIcon(const QPalette& palette)
{
    return QIcon(new Magnifier(palette.color(QPalette::PlaceholderText)));
}

} // namespace wellmet::ui

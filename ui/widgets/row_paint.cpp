// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_paint.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace wellmet::ui {

void layOutAsPane(QListView& list)
{
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setFrameShape(QFrame::NoFrame);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    list.setMouseTracking(true);
}

void outlineMarks(QWidget& view)
{
    QPalette colors = view.palette();
    colors.setColor(QPalette::Window, mixed(colors.color(QPalette::Text), colors.color(QPalette::Base), 0.5));
    view.setPalette(colors);
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

QFont nameFont(const QFont& font)
{
    QFont name = font;
    name.setWeight(QFont::DemiBold);
    return name;
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto part = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

QColor rowTextColor(const QStyleOptionViewItem& option, QPalette::ColorRole role)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const auto group = active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, selected ? QPalette::HighlightedText : role);
}

QColor quietColor(const QStyleOptionViewItem& option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor back = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    return mixed(rowTextColor(option, QPalette::Text), back, selected ? 0.85 : 0.68);
}

QColor accentInk(const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected)
        return rowTextColor(option, QPalette::Text);
    return mixed(option.palette.color(QPalette::Highlight), option.palette.color(QPalette::Text), 0.65);
}

void paintBadge(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect,
                const QString& initials)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = accentInk(option);
    const QColor back = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QRect place = QStyle::visualRect(option.direction, option.rect, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ink, back, 0.16));
    painter.drawEllipse(place);
    painter.setFont(smallFont(option.font));
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

} // namespace wellmet::ui

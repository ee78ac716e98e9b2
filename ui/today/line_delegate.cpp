// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_delegate.h"

#include "ui/models/today_model.h"
#include "ui/widgets/row_paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace wellmet::ui {

using RowKind = TodayModel::RowKind;

namespace {

constexpr int kTightGap = 2; // between the lines
constexpr int kApart = 16;   // above what heads the rest
constexpr int kCalmTop = 32; // above the words that stand alone

QString lineText(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

RowKind lineKind(const QModelIndex& index)
{
    return RowKind(index.data(TodayModel::KindRole).toInt());
}

bool isSomebody(RowKind kind)
{
    return kind == RowKind::Due || kind == RowKind::Gain;
}

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    if (text.isEmpty())
        return 0;
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), 0), Qt::TextWordWrap, text).height() + kTightGap;
}

// Where the parts of a row are, before mirroring; `height` is what the row takes.
struct LinePlan
{
    QRect badge;
    QRect title;
    QRect what;
    QRect why;
    int height = 0;
};

LinePlan planLine(const QRect& row, const QFont& font, const QModelIndex& index)
{
    const RowKind kind = lineKind(index);
    const QFontMetrics title(nameFont(font));
    const QFontMetrics plain(font);
    const QFontMetrics small(smallFont(font));
    const int size = title.height() + kTightGap + small.height();
    int top = row.top() + (kind == RowKind::Calm ? kCalmTop : kind == RowKind::Budget ? kApart : kRowPadding);
    LinePlan plan;
    int left = row.left() + kRowEdge;
    if (isSomebody(kind)) {
        plan.badge = QRect(left, top, size, size).adjusted(1, 1, -1, -1);
        left += size + kRowGap;
    }
    const int width = qMax(1, row.right() + 1 - kRowEdge - left);
    const auto take = [&](int height) {
        const QRect part(left, top, width, height);
        top += height;
        return part;
    };
    const QString heading = lineText(index, Qt::DisplayRole);
    plan.title = take(isSomebody(kind) ? title.height() + kTightGap : wrappedHeight(title, heading, width));
    plan.what = take(wrappedHeight(plain, lineText(index, TodayModel::WhatRole), width));
    plan.why = take(wrappedHeight(small, lineText(index, TodayModel::WhyRole), width));
    const int bottom = plan.badge.isNull() ? top : qMax(top, plan.badge.bottom() + 1);
    plan.height = bottom + kRowPadding - row.top();
    return plan;
}

class LinePainter
{
public:
    LinePainter(QPainter& painter, const QStyleOptionViewItem& option) : m_painter(painter), m_option(option)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~LinePainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(LinePainter)

    void text(const QRect& rect, const QString& text, const QFont& font, const QColor& color, int flags)
    {
        const QRect place = QStyle::visualRect(m_option.direction, m_option.rect, rect);
        const auto side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setFont(font);
        m_painter.setPen(color);
        // A sentence keeps its own order whichever way the window runs.
        m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignTop) | flags, text);
    }

    // In one line, cut short where there is no room.
    void line(const QRect& rect, const QString& whole, const QFont& font, const QColor& color)
    {
        text(rect, QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width()), font, color,
             Qt::TextSingleLine);
    }

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
};

} // namespace

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, planLine(QRect(0, 0, width, 0), option.font, index).height};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const RowKind kind = lineKind(index);
    item.state |= QStyle::State_Enabled; // what can't be chosen is still to be read
    if (isSomebody(kind)) {
        const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    }
    const LinePlan plan = planLine(item.rect, item.font, index);
    LinePainter row(*painter, item);
    const QColor ink = rowTextColor(item, QPalette::Text);
    const QString title = lineText(index, Qt::DisplayRole);
    if (isSomebody(kind)) {
        paintBadge(*painter, item, plan.badge, lineText(index, TodayModel::InitialsRole));
        row.line(plan.title, title, nameFont(item.font), ink);
    } else {
        row.text(plan.title, title, nameFont(item.font), ink, Qt::TextWordWrap);
    }
    row.text(plan.what, lineText(index, TodayModel::WhatRole), item.font, ink, Qt::TextWordWrap);
    row.text(plan.why, lineText(index, TodayModel::WhyRole), smallFont(item.font), quietColor(item),
             Qt::TextWordWrap);
}

bool LineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const LinePlan plan = planLine(option.rect, option.font, index);
    const QString title = lineText(index, Qt::DisplayRole);
    const bool fits = !isSomebody(lineKind(index)) ||
                      QFontMetrics(nameFont(option.font)).horizontalAdvance(title) <= plan.title.width();
    QToolTip::showText(event->globalPos(), fits ? QString() : title.toHtmlEscaped(), view);
    return true;
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QWidget>

#include <algorithm>

namespace wellmet::ui {

namespace {

bool takesTab(const QWidget* widget)
{
    return widget->focusPolicy() & Qt::TabFocus;
}

QWidget* stopBefore(QWidget* next, const std::vector<QWidget*>& rows)
{
    const auto inRows = [&](const QWidget* widget) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const QWidget* row) { return row == widget || row->isAncestorOf(widget); });
    };
    QWidget* stop = next->previousInFocusChain();
    while (stop != next && (!takesTab(stop) || inRows(stop)))
        stop = stop->previousInFocusChain();
    return stop;
}

} // namespace

void putInTabOrder(const std::vector<QWidget*>& rows, QWidget* next)
{
    QWidget* last = stopBefore(next, rows);
    for (const QWidget* row : rows) {
        for (QWidget* widget : row->findChildren<QWidget*>()) {
            if (!takesTab(widget) || widget->window() != last->window()) // the list of a choice is a window
                continue;
            QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_blank.h"

#include "ui/widgets/blank.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOption>
#include <QWheelEvent>

namespace wellmet::ui {

namespace {
constexpr int kWordsRole = Qt::UserRole + 1;
constexpr int kBlankSide = 2;
constexpr int kBlankArrow = 12;
} // namespace

ChoiceBlank::ChoiceBlank(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBlank::updateGeometry);
}

void ChoiceBlank::addChoice(const QString& label, const QVariant& value, const QString& words)
{
    addItem(label, value);
    setItemData(count() - 1, words.isEmpty() ? label : words, kWordsRole);
}

// The list is wider than the blank that it opens from.
void ChoiceBlank::showPopup()
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    view()->setMinimumWidth(widest + 4 * kBlankArrow);
    QComboBox::showPopup();
}

void ChoiceBlank::setChoice(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(value)));
    updateGeometry();
    update();
}

QString ChoiceBlank::words() const
{
    return currentData(kWordsRole).toString();
}

QSize ChoiceBlank::sizeHint() const
{
    return {2 * kBlankSide + fontMetrics().horizontalAdvance(words()) + kBlankArrow,
            Blank::lineHeight(fontMetrics())};
}

QSize ChoiceBlank::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceBlank::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(ink);
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kBlankSide, 0, -kBlankArrow, -3));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words());

    const int middle =
        layoutDirection() == Qt::LeftToRight ? width() - kBlankArrow / 2 - 1 : kBlankArrow / 2 + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    const QPointF tip(middle, height() / 2.0 + 1);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3, -3), tip, tip + QPointF(3, -3)}));

    painter.setRenderHint(QPainter::Antialiasing, false);
    if (hasFocus())
        ink = palette().color(QPalette::Highlight);
    else
        ink.setAlphaF(underMouse() ? 0.7F : 0.35F);
    painter.setPen(QPen(ink, hasFocus() ? 2 : 1));
    const int y = height() - (hasFocus() ? 1 : 2);
    painter.drawLine(1, y, width() - 2, y);
}

// A wheel turned to scroll the page must not change what is recorded.
void ChoiceBlank::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace wellmet::ui

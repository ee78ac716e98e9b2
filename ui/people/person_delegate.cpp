// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_delegate.h"

#include "contacts/contact_summary.h"
#include "notebook/search_matches.h"
#include "ui/models/people_model.h"
#include "ui/widgets/row_paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace wellmet::ui {

using contacts::NoteState;

namespace {

constexpr int kLineGap = 3; // between the two lines

// Where the parts of a row are, before mirroring.
struct RowPlan
{
    QRect badge;
    QRect name;
    QRect state;
    QRect details;
};

QFont stateFont(const QFont& font, NoteState state)
{
    QFont small = smallFont(font);
    if (state == NoteState::Due)
        small.setWeight(QFont::DemiBold);
    return small;
}

RowPlan planRow(const QStyleOptionViewItem& option, const QString& state, NoteState kind)
{
    const QFontMetrics name(nameFont(option.font));
    const QFontMetrics small(smallFont(option.font));
    const QRect row = option.rect.adjusted(kRowEdge, kRowPadding, -kRowEdge, -kRowPadding);
    const int size = name.height() + kLineGap + small.height();
    RowPlan plan;
    plan.badge = QRect(row.left(), row.top(), size, size).adjusted(1, 1, -1, -1);
    const int left = row.left() + size + kRowGap;
    const QFontMetrics stateMetrics(stateFont(option.font, kind));
    const int stateWidth = state.isEmpty() ? 0 : stateMetrics.horizontalAdvance(state) + 1;
    const int top = row.top();
    plan.state = QRect(row.right() - stateWidth + 1, top, stateWidth, name.height());
    const int nameEnd = stateWidth ? plan.state.left() - kRowGap : row.right() + 1;
    plan.name = QRect(left, top, qMax(0, nameEnd - left), name.height());
    plan.details =
        QRect(left, top + name.height() + kLineGap, qMax(0, row.right() + 1 - left), small.height());
    return plan;
}

NoteState kindOf(const QModelIndex& index)
{
    return NoteState(index.data(PeopleModel::StateRole).toInt());
}

QString textOf(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

class RowPainter
{
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option) : m_painter(painter), m_option(option)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~RowPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(RowPainter)

    void text(const QRect& rect, const QString& text, const QFont& font, const QColor& color)
    {
        const QRect place = QStyle::visualRect(m_option.direction, m_option.rect, rect);
        const auto side = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    // The same with the beginnings of words that `words` are set off.
    void markedText(const QRect& rect, const QString& whole, const QString& words, const QFont& font,
                    const QColor& color)
    {
        const QRect place = QStyle::visualRect(m_option.direction, m_option.rect, rect);
        const QString shown = QFontMetrics(font).elidedText(whole, Qt::ElideRight, place.width());
        QList<QTextLayout::FormatRange> marks;
        for (const notebook::MatchedRange& range : notebook::matchedRanges(shown, words)) {
            QTextLayout::FormatRange mark;
            mark.start = int(range.start);
            mark.length = int(range.length);
            mark.format.setFontUnderline(true);
            mark.format.setForeground(rowTextColor(m_option, QPalette::Text));
            marks << mark;
        }
        if (marks.isEmpty()) {
            text(rect, whole, font, color);
            return;
        }
        QTextLayout layout(shown, font);
        layout.setFormats(marks);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        const bool isRightAligned = m_option.direction == Qt::RightToLeft;
        const qreal left = isRightAligned ? place.right() + 1 - line.naturalTextWidth() : place.left();
        m_painter.setPen(color);
        line.draw(&m_painter, QPointF(left, place.top() + (place.height() - line.height()) / 2));
    }

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
};

QColor stateColor(const QStyleOptionViewItem& option, NoteState state)
{
    return state == NoteState::Due ? accentInk(option) : quietColor(option);
}

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(nameFont(option.font)).height() + kLineGap +
                      QFontMetrics(smallFont(option.font)).height();
    return {120, lines + 2 * kRowPadding};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const NoteState state = kindOf(index);
    const QString stateText = textOf(index, PeopleModel::StateTextRole);
    const RowPlan plan = planRow(item, stateText, state);
    RowPainter row(*painter, item);
    paintBadge(*painter, item, plan.badge, textOf(index, PeopleModel::InitialsRole));
    const QString words = textOf(index, PeopleModel::WordsRole);
    row.markedText(plan.name, textOf(index, Qt::DisplayRole), words, nameFont(item.font),
                   rowTextColor(item, QPalette::Text));
    row.text(plan.state, stateText, stateFont(item.font, state), stateColor(item, state));
    row.markedText(plan.details, textOf(index, PeopleModel::DetailsRole), words, smallFont(item.font),
                   quietColor(item));
}

bool PersonDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RowPlan plan = planRow(option, textOf(index, PeopleModel::StateTextRole), kindOf(index));
    const QString name = textOf(index, Qt::DisplayRole);
    const QString details = textOf(index, PeopleModel::DetailsRole);
    const bool fits = QFontMetrics(nameFont(option.font)).horizontalAdvance(name) <= plan.name.width() &&
                      QFontMetrics(smallFont(option.font)).horizontalAdvance(details) <= plan.details.width();
    QToolTip::showText(event->globalPos(), fits ? QString() : (name + u'\n' + details).toHtmlEscaped(), view);
    return true;
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/blank.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace wellmet::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPauseMs = 1200;
constexpr int kEmptyEms = 8;
constexpr int kSpare = 10; // QLineEdit's own side margins and room for the cursor
} // namespace

Blank::Blank(const QString& name, const QString& example, QWidget* parent)
    : QLineEdit(parent),
      m_pause(new QTimer(this))
{
    setAccessibleName(name);
    setFrame(false);
    setTextMargins(0, 2, 0, 3);
    setExample(example);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QPalette clear;
    clear.setBrush(QPalette::Base, Qt::NoBrush);
    setPalette(clear);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { commit(); });
    connect(this, &QLineEdit::textChanged, this, &Blank::updateGeometry);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pause->stop();
        if (m_commitsOnPause && !text().trimmed().isEmpty())
            m_pause->start();
    });
    connect(this, &QLineEdit::editingFinished, this, &Blank::finish);
}

void Blank::setExample(const QString& example)
{
    setPlaceholderText(example);
    updateGeometry();
}

void Blank::setValue(const QString& value)
{
    const bool keepText = m_committing || isPending();
    m_value = value;
    if (!keepText && text().simplified() != value.simplified())
        show(value);
}

bool Blank::isPending() const
{
    return text().simplified() != m_value.simplified();
}

bool Blank::commit()
{
    m_pause->stop();
    if (m_committing || !isPending())
        return true;
    const QString typed = text().simplified();
    const QString before = std::exchange(m_value, typed);
    m_committing = true;
    const bool done = !m_commit || m_commit(typed);
    m_committing = false;
    if (!done && m_value == typed)
        m_value = before;
    if (done && isPending())
        show(m_value);
    return done;
}

void Blank::takeBack()
{
    m_pause->stop();
    show(m_value);
}

// Once a value is kept, undo belongs to the notebook: the line's own history starts afresh.
void Blank::finish()
{
    if (commit() && isUndoAvailable())
        show(m_value);
}

void Blank::show(const QString& text)
{
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? std::min<int>(cursor, static_cast<int>(text.size())) : 0);
}

QString Blank::visit() const
{
    return u"blank-%1-%2"_s.arg(reinterpret_cast<quintptr>(this)).arg(m_visit);
}

QSize Blank::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    const int least =
        text().isEmpty() ? kEmptyEms * metrics.averageCharWidth() : 2 * metrics.averageCharWidth();
    return {std::max(words, least) + kSpare, QLineEdit::sizeHint().height()};
}

QSize Blank::minimumSizeHint() const
{
    return {kEmptyEms * fontMetrics().averageCharWidth(), QLineEdit::sizeHint().height()};
}

bool Blank::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool nothingHere = (key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
                                 (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (nothingHere) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        showToolTip(static_cast<QHelpEvent*>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void Blank::focusInEvent(QFocusEvent* event)
{
    ++m_visit;
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        end(false);
}

void Blank::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isPending()) {
        takeBack();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void Blank::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QColor ink = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text);
    if (!hasFocus())
        ink.setAlphaF(underMouse() ? 0.7F : 0.35F);
    QPen pen(ink, hasFocus() ? 2 : 1, text().isEmpty() && !hasFocus() ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    const int y = height() - (hasFocus() ? 1 : 2);
    painter.drawLine(1, y, width() - 2, y);
}

void Blank::showToolTip(QHelpEvent* event)
{
    const bool clipped = fontMetrics().horizontalAdvance(text()) + kSpare > width();
    const QString tip = clipped ? text() : toolTip();
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), this);
}

} // namespace wellmet::ui

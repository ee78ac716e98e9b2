// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/blank.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace wellmet::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPauseMs = 1200;
constexpr int kEmptyEms = 8;
constexpr int kSpare = 10; // QLineEdit's own side margins and room for the cursor
constexpr int kWrapped = Qt::TextWordWrap;
} // namespace

Blank::Blank(const QString& name, const QString& example, QWidget* parent)
    : QLineEdit(parent),
      m_pause(new QTimer(this))
{
    setAccessibleName(name);
    setFrame(false);
    setTextMargins(0, 0, 0, 3);
    setExample(example);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
        put(value);
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
        put(m_value);
    return done;
}

void Blank::takeBack()
{
    m_pause->stop();
    put(m_value);
}

// Once a value is kept, undo belongs to the notebook: the line's own history starts afresh.
void Blank::finish()
{
    if (commit() && isUndoAvailable())
        put(m_value);
}

void Blank::put(const QString& text)
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
    const int least = (text().isEmpty() ? kEmptyEms : 2) * metrics.averageCharWidth();
    return {std::max(words, least) + kSpare, lineHeight(metrics)};
}

QSize Blank::minimumSizeHint() const
{
    return {kEmptyEms * fontMetrics().averageCharWidth(), lineHeight(fontMetrics())};
}

int Blank::heightForWidth(int width) const
{
    if (fontMetrics().horizontalAdvance(text()) + kSpare <= width)
        return lineHeight(fontMetrics());
    const QRect page(0, 0, width - kSpare, QWIDGETSIZE_MAX);
    const int words = fontMetrics().boundingRect(page, kWrapped, text()).height();
    return lineHeight(fontMetrics()) + std::max(0, words - fontMetrics().height());
}

int Blank::lineHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 7;
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
    return QLineEdit::event(event);
}

void Blank::focusInEvent(QFocusEvent* event)
{
    ++m_visit;
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        end(false);
}

// What couldn't be kept before is no news to QLineEdit, which says nothing of it on leaving.
void Blank::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
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
    if (hasFocus() || !isClipped())
        QLineEdit::paintEvent(event);
    else
        paintWrapped();
    QPainter painter(this);
    QColor ink = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text);
    if (!hasFocus())
        ink.setAlphaF(underMouse() ? 0.7F : 0.35F);
    QPen pen(ink, hasFocus() ? 2 : 1, text().isEmpty() && !hasFocus() ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    const int y = height() - (hasFocus() ? 1 : 2);
    painter.drawLine(1, y, width() - 2, y);
}

bool Blank::isClipped() const
{
    return fontMetrics().horizontalAdvance(text()) + kSpare > width();
}

void Blank::paintWrapped()
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect().adjusted(kSpare / 5, 1, -kSpare / 5, -4), kWrapped | Qt::AlignLeading, text());
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/draft_editor.h"

#include "ui/composer/wording.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

DraftEditor::DraftEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(u"note"_s);
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEditor::onContentsChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &DraftEditor::onCursorMoved);
}

QString DraftEditor::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void DraftEditor::start(const QString& text)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_typedRevision = -1;
}

void DraftEditor::replaceAll(const QString& text)
{
    replace({{.range = {0, this->text().size()}, .with = text}});
    moveCursor(QTextCursor::End);
}

void DraftEditor::replace(std::vector<Replacement> replacements)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    // From the end, so that what is still to be replaced stays where it is.
    std::ranges::sort(replacements, std::ranges::greater(),
                      [](const Replacement& r) { return r.range.start; });
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    for (const Replacement& replacement : replacements) {
        cursor.setPosition(static_cast<int>(replacement.range.start));
        cursor.setPosition(static_cast<int>(replacement.range.end()), QTextCursor::KeepAnchor);
        cursor.insertText(replacement.with);
    }
    cursor.endEditBlock();
    // One change is where the user looks next; after several, their place is the better one.
    if (replacements.size() == 1)
        setTextCursor(cursor);
    m_typedRevision = -1;
}

void DraftEditor::select(const prose::TextRange& range)
{
    setTextCursor(cursorOver(range));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

QTextCursor DraftEditor::cursorOver(const prose::TextRange& range) const
{
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.start, 0, last)));
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(range.end(), 0, last)),
                       QTextCursor::KeepAnchor);
    return cursor;
}

std::optional<prose::TextRange> DraftEditor::halfTypedWord() const
{
    if (m_typedRevision < 0 || textCursor().hasSelection())
        return std::nullopt;
    const qsizetype end = cursorPosition();
    qsizetype start = end;
    const auto isWordPart = [this](qsizetype position) {
        const QChar c = document()->characterAt(static_cast<int>(position));
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’' || c == u'-';
    };
    while (start > 0 && isWordPart(start - 1))
        --start;
    if (start == end)
        return std::nullopt;
    return prose::TextRange{start, end - start};
}

void DraftEditor::insertFromMimeData(const QMimeData* source)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

bool DraftEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void DraftEditor::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const qsizetype place = isByMouse ? cursorForPosition(event->pos()).position() : cursorPosition();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"noteMenu"_s);
    for (const MenuSource& source : m_menuSources)
        source(*menu, place);
    QMenu* standard = createStandardContextMenu(event->pos());
    standard->setParent(menu, standard->windowFlags()); // its actions go when it goes
    menu->addActions(standard->actions());
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void DraftEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    leaveWord();
}

void DraftEditor::onContentsChanged()
{
    m_typedRevision = m_isReplacing ? -1 : document()->revision();
}

void DraftEditor::onCursorMoved()
{
    // While a key is being typed the cursor moves with a new revision; a move within one is the user's own.
    if (document()->revision() == m_typedRevision)
        leaveWord();
}

void DraftEditor::leaveWord()
{
    if (m_typedRevision < 0)
        return;
    m_typedRevision = -1;
    Q_EMIT wordLeft();
}

bool DraftEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_tipSource)
        return QPlainTextEdit::viewportEvent(event);
    showTip(*static_cast<QHelpEvent*>(event));
    return true;
}

void DraftEditor::setBars(std::vector<prose::TextRange> ranges)
{
    if (m_bars == ranges)
        return;
    m_bars = std::move(ranges);
    viewport()->update();
}

void DraftEditor::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const int width = std::max(2, static_cast<int>(document()->documentMargin()) - 1);
    for (const prose::TextRange& range : m_bars) {
        QTextCursor cursor = cursorOver(range);
        cursor.setPosition(cursor.selectionStart());
        const int top = cursorRect(cursor).top();
        cursor = cursorOver(range);
        cursor.setPosition(cursor.selectionEnd());
        const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width : 0;
        painter.fillRect(QRect(left, top, width, cursorRect(cursor).bottom() - top + 1),
                         palette().color(QPalette::Highlight));
    }
}

QRect DraftEditor::placeOf(const prose::TextRange& range) const
{
    QTextCursor cursor = cursorOver(range);
    cursor.setPosition(cursor.selectionStart());
    const QRect first = cursorRect(cursor);
    cursor = cursorOver(range);
    cursor.setPosition(cursor.selectionEnd());
    const int bottom = std::min(cursorRect(cursor).bottom(), viewport()->height());
    const QRect place(0, first.top(), viewport()->width(), std::max(bottom - first.top(), 1));
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

void DraftEditor::showTip(const QHelpEvent& event) const
{
    const QTextCursor cursor = cursorForPosition(event.pos());
    const QRect caret = cursorRect(cursor);
    const bool isOverText =
        std::abs(event.pos().x() - caret.center().x()) <= 2 * fontMetrics().averageCharWidth() &&
        event.pos().y() <= caret.bottom();
    const QString tip = isOverText ? m_tipSource(cursor.position()) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), plainTip(tip), viewport());
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/notes_edit.h"

#include "ui/notebook/contact_edits.h"

#include <QTimer>

#include <algorithm>

namespace wellmet::ui {

namespace {
constexpr int kNotesPauseMs = 1200;
constexpr int kFewestLines = 3;
constexpr int kMostLines = 14;
} // namespace

NotesEdit::NotesEdit(ContactEdits& edits, QWidget* parent)
    : QPlainTextEdit(parent),
      m_edits(edits),
      m_pause(new QTimer(this))
{
    setAccessibleName(tr("Notes, never sent"));
    setPlaceholderText(tr("Anything you want to remember. Notes never leave this page."));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kNotesPauseMs);
    connect(m_pause, &QTimer::timeout, this, &NotesEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (hasFocus())
            m_pause->start();
    });
    connect(&edits, &ContactEdits::changed, this, &NotesEdit::refresh);
}

bool NotesEdit::commit()
{
    m_pause->stop();
    if (m_committing || !isPending())
        return true;
    const QString typed = toPlainText();
    const QString visit = QStringLiteral("notes-%1").arg(m_visit);
    m_committing = true;
    const bool kept = m_edits.edit(
        tr("Edit notes"), [&](contacts::Contact& contact) { contact.notes = typed; }, visit);
    m_committing = false;
    if (kept)
        m_value = typed;
    return kept;
}

void NotesEdit::takeBack()
{
    m_pause->stop();
    setPlainText(m_value);
}

QSize NotesEdit::sizeHint() const
{
    const int lines = std::clamp(document()->lineCount(), kFewestLines, kMostLines);
    const int frame = 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
    return {20 * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing() + frame};
}

void NotesEdit::focusInEvent(QFocusEvent* event)
{
    ++m_visit;
    QPlainTextEdit::focusInEvent(event);
}

void NotesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void NotesEdit::refresh()
{
    const bool keepText = m_committing || isPending();
    m_value = m_edits.contact().notes;
    if (!keepText && toPlainText() != m_value)
        setPlainText(m_value);
}

} // namespace wellmet::ui

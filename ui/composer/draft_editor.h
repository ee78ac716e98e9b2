// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/text_range.h"

#include <QPlainTextEdit>

#include <functional>
#include <optional>
#include <vector>

namespace wellmet::ui {

// The note as text and nothing else: plain on paste, every change one step of the document's own undo. Marks,
// counter and findings belong to collaborators. Positions are UTF-16 units of text().
class DraftEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Replacement
    {
        prose::TextRange range;
        QString with;
    };
    using TipSource = std::function<QString(qsizetype position)>;
    using MenuSource = std::function<void(QMenu& menu, qsizetype position)>;

    explicit DraftEditor(QWidget* parent = nullptr);

    // The note as typed; unlike toPlainText() it keeps a no-break space.
    QString text() const;
    // Another note altogether: what could be undone is forgotten.
    void start(const QString& text);

    void replaceAll(const QString& text);
    // Makes every replacement in one undo step. Ranges are of the present text and must not overlap.
    void replace(std::vector<Replacement> replacements);
    // Selects the words, or puts the cursor where something is missing, and takes the keyboard.
    void select(const prose::TextRange& range);

    qsizetype cursorPosition() const { return textCursor().position(); }
    // The word the user is in the middle of: the cursor stands at its end and hasn't moved since the last
    // key.
    std::optional<prose::TextRange> halfTypedWord() const;

    // Plain text to show over a place in the note; empty shows nothing.
    void setTipSource(TipSource source) { m_tipSource = std::move(source); }

    // What to put into the menu over a place in the note, before the standard entries; in the order given.
    void addMenuSource(MenuSource source) { m_menuSources.push_back(std::move(source)); }
    // Stretches to mark as kept, by a bar at their side.
    void setBars(std::vector<prose::TextRange> ranges);
    // Where a stretch begins, and as wide as the note: global coordinates.
    QRect placeOf(const prose::TextRange& range) const;

Q_SIGNALS:
    // The half-typed word is one no longer: the cursor left it, or the keyboard went elsewhere.
    void wordLeft();

protected:
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onContentsChanged();
    void onCursorMoved();
    void leaveWord();
    void showTip(const QHelpEvent& event) const;
    QTextCursor cursorOver(const prose::TextRange& range) const;

    TipSource m_tipSource;
    std::vector<MenuSource> m_menuSources;
    std::vector<prose::TextRange> m_bars;
    int m_typedRevision = -1; // of the document, when the last key was typed; -1 = nobody is typing
    bool m_isReplacing = false;
};

} // namespace wellmet::ui

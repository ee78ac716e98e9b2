// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/draft.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace wellmet::ui {

// The drafts to choose from, each by what it begins with: "Begin with: how you met · their work". Hidden
// while there are fewer than two.
class DraftChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftChoice(QWidget* parent = nullptr);

    void offer(const std::vector<drafting::Draft>& drafts);
    // Marks the one that stands in the editor, if any still does.
    void follow(const QString& text);
    // The index `steps` after the marked one, round and round; -1 when there is nothing to choose.
    int stepped(int steps) const;

Q_SIGNALS:
    void chosen(int draft);

private:
    std::vector<drafting::Draft> m_drafts;
    std::vector<QToolButton*> m_buttons; // three, shown as needed
    int m_marked = -1;
};

// What each draft begins with, in a few words that tell them apart: "how you met", "your question".
QStringList openingWords(const std::vector<drafting::Draft>& drafts);

} // namespace wellmet::ui

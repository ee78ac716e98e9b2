// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPushButton;

namespace wellmet::ui {

class AccentButton;
class FlowLayout;

// The row under the note. The next thing to do stands out: a draft while there is none, then the copy.
class ComposerButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerButtons(QWidget* parent = nullptr);

    // Whether there is a note, and someone to write one to.
    void follow(bool hasNote, bool hasContact);

Q_SIGNALS:
    void draftAsked();
    void anotherAsked();
    void shorterAsked();
    void longerAsked();
    void warmerAsked();
    void plainerAsked();
    void copyAsked();

private:
    AccentButton* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& keys,
                      void (ComposerButtons::*asked)());

    QPushButton* addMore();

    FlowLayout* m_row;
    AccentButton* m_draft;
    AccentButton* m_another;
    AccentButton* m_shorter;
    QPushButton* m_more;
    AccentButton* m_copy;
};

} // namespace wellmet::ui

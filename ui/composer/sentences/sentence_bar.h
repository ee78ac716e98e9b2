// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace wellmet::ui {

class QuietButton;

// One line under the note about the sentence at the cursor: what it is made from, other ways to say it, and
// whether it is locked. Always as high, so that nothing moves while the cursor does.
class SentenceBar final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        QString origin;            // "You noted: We talked about sparse sales."
        bool hasOtherWays = false; // drafted, and still as it was
        bool isLocked = false;
    };

    explicit SentenceBar(QWidget* parent = nullptr);

    void show(const Shown& sentence);
    void showNothing(); // the cursor is in no sentence

    QWidget* otherWays() const;

Q_SIGNALS:
    void otherWaysAsked();
    void lockAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QLabel* m_origin;
    QuietButton* m_other;
    QuietButton* m_lock;
    QString m_text;
};

} // namespace wellmet::ui

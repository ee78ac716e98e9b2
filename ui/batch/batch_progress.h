// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wellmet::ui {

// How far the drafting is, and a way to stop it.
class BatchProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchProgress(QWidget* parent = nullptr);

    void show(int done, int all);

Q_SIGNALS:
    void stopAsked();

private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace wellmet::ui

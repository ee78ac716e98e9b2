// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace wellmet::ui {

// Says what takes a moment and how far it is, while the window takes nothing else in. Whoever opened it
// closes it; Escape and the button only ask to stop.
class WaitingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WaitingDialog(const QString& what, QWidget* parent = nullptr);

    void showProgress(int done, int total); // a total of 0: nobody knows
    void reject() override;

Q_SIGNALS:
    void stopAsked();

private:
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wellmet::ui {

// A row of text that can be chosen by mouse or keyboard and is a button to a screen reader. Its layout sizes
// it; whoever fills it sets the accessible name.
class ClickRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ClickRow(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

    // The side of a row's sign, in device-independent pixels: as tall as its text.
    int signSize() const { return fontMetrics().height(); }
};

} // namespace wellmet::ui

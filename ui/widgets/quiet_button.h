// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace wellmet::ui {

// A button that reads like words, underlined when it is pointed at or focused. One with a menu, or that can
// be checked to unfold something, shows a small arrow.
class QuietButton final : public QToolButton
{
    Q_OBJECT

public:
    // `name` is for screen readers; the text itself when empty. Text is shown as it is, "&" included.
    explicit QuietButton(const QString& text, const QString& name = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasArrow() const { return menu() || isCheckable(); }
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wellmet::ui {

// A push button that can stand out as the next thing to do, in the desktop's own accent color.
class AccentButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AccentButton(const QString& text, QWidget* parent = nullptr);
    void setAccented(bool accented);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    bool m_isAccented = false;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/accent_button.h"

#include <QApplication>
#include <QEvent>

namespace wellmet::ui {

AccentButton::AccentButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
}

void AccentButton::setAccented(bool accented)
{
    if (accented == m_isAccented)
        return;
    m_isAccented = accented;
    dress();
}

void AccentButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void AccentButton::dress()
{
    QPalette colors;
    if (m_isAccented) {
        const QPalette theme = QApplication::palette(this);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            colors.setColor(group, QPalette::Button, theme.color(QPalette::Active, QPalette::Highlight));
            colors.setColor(group, QPalette::ButtonText,
                            theme.color(QPalette::Active, QPalette::HighlightedText));
        }
    }
    setPalette(colors);
}

} // namespace wellmet::ui

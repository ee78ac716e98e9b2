// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_button.h"

namespace wellmet::ui {

QToolButton* quietButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    QString escaped = text;
    button->setText(escaped.replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(name.isEmpty() ? text : name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace wellmet::ui

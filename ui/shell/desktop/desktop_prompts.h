// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/user_prompts.h"

namespace wellmet::ui {

// The desktop's own dialogs.
class DesktopPrompts final : public UserPrompts
{
public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                       const QString& filter) override;
    bool confirm(QWidget* parent, const QString& question, const QString& action) override;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/desktop_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace wellmet::ui {

void DesktopClipboard::setText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace wellmet::ui

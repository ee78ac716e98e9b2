// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

// The composer's keys: the window's menu binds them, the buttons' tooltips name them.
namespace wellmet::ui::composer_shortcuts {

inline QKeySequence draft()
{
    return {Qt::CTRL | Qt::Key_D};
}
inline QKeySequence anotherVersion()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_D};
}
inline QKeySequence shorter()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_S};
}
inline QKeySequence copyNote()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_C};
}
inline QKeySequence applyFix()
{
    return {Qt::ALT | Qt::Key_Return};
}
inline QKeySequence fixSafe()
{
    return {Qt::ALT | Qt::SHIFT | Qt::Key_Return};
}

} // namespace wellmet::ui::composer_shortcuts

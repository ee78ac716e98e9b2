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
inline QKeySequence longer()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_L};
}
inline QKeySequence warmer()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_W};
}
inline QKeySequence plainer()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_P};
}
inline QKeySequence nextDraft()
{
    return {Qt::CTRL | Qt::Key_PageDown};
}
inline QKeySequence previousDraft()
{
    return {Qt::CTRL | Qt::Key_PageUp};
}
inline QKeySequence lock()
{
    return {Qt::CTRL | Qt::Key_L};
}
inline QKeySequence otherWays()
{
    return {Qt::ALT | Qt::Key_Down};
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

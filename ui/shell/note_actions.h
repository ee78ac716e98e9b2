// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace wellmet::ui {

class ComposerPane;
class WindowActions;

// What the Note menu does to the note. The composer is asked for when an action is first used; `context` ends
// the connections.
void connectNoteActions(const WindowActions& actions, const std::function<ComposerPane&()>& composer,
                        QObject* context);

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace wellmet::ui {

class WindowActions;
class Workbench;

// What the menus do in the list of people, on the page and in Today. The panes are asked for when an action
// is first used; `context` ends the connections.
void connectPaneActions(const WindowActions& actions, const std::function<Workbench&()>& panes,
                        QObject* context);

} // namespace wellmet::ui

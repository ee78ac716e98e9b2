// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "notebook/progress.h"

#include <QString>

#include <cstddef>
#include <functional>

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// Work on a notebook that tells how far it is and can be stopped.
using NotebookWork = std::function<Result<void>(notebook::Notebook& notebook, const notebook::Progress&)>;

// More people than this are not changed while the window waits.
constexpr std::size_t kMostAtOnce = 100;

// Does `work` on a thread of its own, with a connection of its own, and returns when it has ended. The window
// goes on being drawn and takes nothing else in; after a tenth of a second it says `what` is going on, how
// far it is, and offers to stop it (Cancelled). `notebook` has read again when this returns.
Result<void> workBeside(notebook::Notebook& notebook, const QString& what, const NotebookWork& work);

// For a change of so many people: few are changed at once, many beside the window.
Result<void> changePeople(notebook::Notebook& notebook, std::size_t count, const QString& what,
                          const NotebookWork& work);

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "notebook/progress.h"

#include <QString>

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// Writes everyone to `path` in the format its ending asks for and returns a sentence that says what was
// written. Whatever stood there stays until the new file is whole.
Result<QString> exportEveryone(const notebook::Notebook& notebook, const QString& path,
                               const notebook::Progress& progress);

// The kinds of file that can be imported, for a file dialog; and those that can be written.
QString importFilter();
QString exportFilter();

// "wellmet-2026-11-22": what a copy made today is called.
QString datedName(const notebook::Notebook& notebook);

} // namespace wellmet::ui

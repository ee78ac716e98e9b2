// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// "Tom Okafor (Co-op) is in the notebook already."; empty when nobody of that name is. No more is made of it,
// since two people may share a name. One question to the search index.
QString alreadyThere(const notebook::Notebook& notebook, const QString& name);

} // namespace wellmet::ui

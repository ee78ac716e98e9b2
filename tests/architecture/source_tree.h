// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::tests {

// One of the project's own sources, as text.
struct SourceFile
{
    QString path;           // from the top of the checkout: "core/prose/token.h"
    QString room{};         // "prose", "ui", "app"
    QString contents{};     // whole
    QStringList includes{}; // the quoted ones, as written
};

// Every .h and .cpp under app/, core/ and ui/.
const std::vector<SourceFile>& sourceTree();

} // namespace wellmet::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wellmet {

// What the command line asks of the window. When `answer` (help, version) or `mistake` isn't empty, it is to
// be printed and no window opens.
struct LaunchOptions
{
    QString notebook; // empty: the default
    QString fileToImport;
    bool quitAfterFirstPaint = false;
    QString answer;
    QString mistake;
};

// Needs an application object; never ends the program by itself.
LaunchOptions readOptions(const QStringList& arguments);

} // namespace wellmet

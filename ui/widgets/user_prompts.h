// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace wellmet::ui {

// Every question and file dialog goes through here, so that a test can answer it. Text is shown as plain
// text.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;

    // The file to read or write; empty when the user changed their mind.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                               const QString& filter) = 0;
    // True when the user chose `action` ("Remove"), false for Cancel.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& action) = 0;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"
#include "ui/support/remembering_clipboard.h"
#include "ui/support/ui_fixture.h"
#include "ui/widgets/user_prompts.h"

#include <QSettings>

namespace wellmet::tests {

// Answers every question with what the test has prepared.
class PreparedPrompts final : public ui::UserPrompts
{
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return openPath; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return savePath; }
    bool confirm(QWidget*, const QString&, const QString&) override { return agrees; }

    QString openPath;
    QString savePath;
    bool agrees = true;
};

// The whole window on a real notebook, with prepared answers and settings in a file of its own.
class WindowFixture : public UiFixture
{
protected:
    ui::MainWindow& openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowServices{*m_notebook, m_prompts, m_clipboard, m_settings});
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        return *m_window;
    }

    template <class W>
    W* part(const QString& name)
    {
        W* found = m_window->findChild<W*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    PreparedPrompts m_prompts;
    RememberingClipboard m_clipboard;
    QSettings m_settings{file(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace wellmet::tests

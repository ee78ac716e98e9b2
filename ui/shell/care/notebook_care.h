// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace wellmet::ui {

class NotebookEditor;
class SettingsDialog;
class SilencedDialog;
class UserPrompts;

// What is done with the notebook as a whole: bring people in, write them out, set a copy aside, put the
// sample in and take it out. Says in one sentence how each went.
class NotebookCare : public QObject
{
    Q_OBJECT

public:
    // All are borrowed and must outlive it; dialogs stand over `window`, which owns it.
    NotebookCare(NotebookEditor& editor, UserPrompts& prompts, QWidget& window);

    void askForImport();
    void importFile(const QString& path); // shows what is in it first
    void takeBackImport();                // the newest, also after a restart
    void exportPeople();
    void backUp();
    void addSample();
    void removeSample();
    void showSilenced(); // what the critic was asked not to say
    void showSettings();

Q_SIGNALS:
    void done(const QString& sentence);
    void changed(const QString& sentence); // done, and the newest undo step takes it back
    void failed(const QString& sentence);
    void profileAsked(); // from the settings

private:
    void tell(const Result<void>& outcome, const QString& whenDone);

    NotebookEditor& m_editor;
    UserPrompts& m_prompts;
    QWidget& m_window;
    QPointer<SilencedDialog> m_silenced;
    QPointer<SettingsDialog> m_settings;
};

} // namespace wellmet::ui

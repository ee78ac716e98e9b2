// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace wellmet::notebook {
struct Duplicate;
}

namespace wellmet::ui {

class BinDialog;
class DuplicatesDialog;
class NotebookEditor;
class SettingsDialog;
class SilencedDialog;
class UserPrompts;
class WindowActions;

// What is done with the notebook as a whole: bring people in, write them out, set a copy aside, put the
// sample in and take it out, look for people who are here twice, look into the bin. Says in one sentence how
// each went.
class NotebookCare : public QObject
{
    Q_OBJECT

public:
    // All are borrowed and must outlive it; dialogs stand over `window`, which owns it.
    NotebookCare(NotebookEditor& editor, UserPrompts& prompts, QWidget& window);

    void listenTo(const WindowActions& actions); // those that need nothing else

    void askForImport();
    void importFile(const QString& path); // shows what is in it first
    void takeBackImport();                // the newest, also after a restart
    void exportPeople();
    void backUp();
    void addSample();
    void removeSample();
    void findDuplicates();                                            // and shows them, to be gone through
    void mergePeople(const std::vector<contacts::ContactId>& people); // two of them, after a look
    void showBin();
    void showSilenced(); // what the critic was asked not to say
    void showSettings();

Q_SIGNALS:
    void done(const QString& sentence);
    void changed(const QString& sentence); // done, and the newest undo step takes it back
    void failed(const QString& sentence);
    void profileAsked(); // from the settings
    void merged(const wellmet::contacts::ContactId& stays);

private:
    void tell(const Result<void>& outcome, const QString& whenDone);
    void showPairs(std::vector<notebook::Duplicate> pairs, bool wereChosen);

    NotebookEditor& m_editor;
    UserPrompts& m_prompts;
    QWidget& m_window;
    QPointer<BinDialog> m_bin;
    QPointer<DuplicatesDialog> m_duplicates;
    QPointer<SilencedDialog> m_silenced;
    QPointer<SettingsDialog> m_settings;
};

} // namespace wellmet::ui

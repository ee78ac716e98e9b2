// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/care/notebook_care.h"

#include "notebook/duplicates/duplicates.h"
#include "notebook/notebook.h"
#include "notebook/sample.h"
#include "ui/bin/bin_dialog.h"
#include "ui/commands/import_steps.h"
#include "ui/commands/notebook_editor.h"
#include "ui/duplicates/duplicates_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/shell/care/daily_copier.h"
#include "ui/shell/care/notebook_files.h"
#include "ui/shell/dialogs/settings_dialog.h"
#include "ui/shell/dialogs/silenced_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/user_prompts.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using notebook::Notebook;

namespace {

QString takenBackSentence(const notebook::Importer::Undone& undone)
{
    QString sentence;
    if (undone.restored == 1)
        sentence = NotebookCare::tr("Took back the import of %1: 1 person is as before.").arg(undone.label);
    else if (undone.restored > 1)
        sentence = NotebookCare::tr("Took back the import of %1: %2 people are as before.")
                       .arg(undone.label, QLocale().toString(undone.restored));
    else
        sentence = NotebookCare::tr("Took back the import of %1.").arg(undone.label);
    const QString kept = keptSentence(undone);
    return kept.isEmpty() ? sentence : sentence + u' ' + kept;
}

void bringUp(QWidget& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

NotebookCare::NotebookCare(NotebookEditor& editor, UserPrompts& prompts, QWidget& window)
    : QObject(&window),
      m_editor(editor),
      m_prompts(prompts),
      m_window(window)
{
    auto* copier = new DailyCopier(editor.notebook(), this);
    connect(copier, &DailyCopier::failed, this, &NotebookCare::failed);
}

void NotebookCare::listenTo(const WindowActions& actions)
{
    const auto on = [this](const QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.importPeople, &NotebookCare::askForImport);
    on(actions.takeBackImport, &NotebookCare::takeBackImport);
    on(actions.exportPeople, &NotebookCare::exportPeople);
    on(actions.backUp, &NotebookCare::backUp);
    on(actions.removeSample, &NotebookCare::removeSample);
    on(actions.findDuplicates, &NotebookCare::findDuplicates);
    on(actions.bin, &NotebookCare::showBin);
    on(actions.settings, &NotebookCare::showSettings);
    on(actions.silenced, &NotebookCare::showSilenced);
}

void NotebookCare::askForImport()
{
    const QString path = m_prompts.fileToOpen(&m_window, tr("Import people"), importFilter());
    if (!path.isEmpty())
        importFile(path);
}

void NotebookCare::importFile(const QString& path)
{
    auto* dialog = new ImportDialog(m_editor, path, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NotebookCare::takeBackImport()
{
    notebook::Importer::Undone undone;
    const auto work = [&](Notebook& notebook, const notebook::Progress& progress) -> Result<void> {
        auto done = notebook::Importer(notebook).undoLast(progress);
        if (!done)
            return done.error();
        undone = *std::move(done);
        return {};
    };
    const Result<void> outcome = workBeside(m_editor.notebook(), tr("Taking back the import…"), work);
    if (!outcome) {
        tell(outcome, {});
        return;
    }
    const QString sentence = takenBackSentence(undone);
    const QString what = tr("take back the import of %1").arg(undone.label);
    m_editor.adopt(what, takenBackStep(std::move(undone)));
    Q_EMIT changed(sentence);
}

void NotebookCare::exportPeople()
{
    const QString path = m_prompts.fileToSave(
        &m_window, tr("Export people"), datedName(m_editor.notebook()) + u".wellmet.json"_s, exportFilter());
    if (path.isEmpty())
        return;
    QString sentence;
    const auto work = [&](const Notebook& notebook, const notebook::Progress& progress) -> Result<void> {
        const auto written = exportEveryone(notebook, path, progress);
        if (!written)
            return written.error();
        sentence = *written;
        return {};
    };
    tell(workBeside(m_editor.notebook(), tr("Exporting people…"), work), sentence);
}

void NotebookCare::backUp()
{
    const QString path =
        m_prompts.fileToSave(&m_window, tr("Back up the notebook"),
                             datedName(m_editor.notebook()) + u".sqlite"_s, tr("Notebook (*.sqlite)"));
    if (path.isEmpty())
        return;
    // The copy is made in one piece; who stops it meanwhile doesn't want it.
    const auto work = [&](const Notebook& notebook, const notebook::Progress& progress) -> Result<void> {
        if (const auto copied = notebook.backup(path); !copied)
            return copied;
        if (progress(1, 1) || !QFile::remove(path))
            return {};
        return Error{Error::Code::Cancelled, tr("Nothing was backed up.")};
    };
    tell(workBeside(m_editor.notebook(), tr("Backing up the notebook…"), work),
         tr("A copy of the notebook is in %1.").arg(QFileInfo(path).fileName()));
}

void NotebookCare::tell(const Result<void>& outcome, const QString& whenDone)
{
    if (outcome)
        Q_EMIT done(whenDone);
    else if (outcome.error().code == Error::Code::Cancelled)
        Q_EMIT done(outcome.error().message);
    else
        Q_EMIT failed(outcome.error().message);
}

void NotebookCare::addSample()
{
    if (const auto added = notebook::addSample(m_editor.notebook()); !added)
        Q_EMIT failed(added.error().message);
}

void NotebookCare::removeSample()
{
    const auto before = m_editor.besides();
    if (!before) {
        Q_EMIT failed(before.error().message);
        return;
    }
    auto removed = notebook::removeSample(m_editor.notebook());
    if (!removed) {
        Q_EMIT failed(removed.error().message);
        return;
    }
    m_editor.adopt(*std::move(removed), *before, tr("remove the sample"));
    Q_EMIT changed(tr("The sample is gone."));
}

void NotebookCare::findDuplicates()
{
    std::vector<notebook::Duplicate> pairs;
    const auto work = [&](const Notebook& notebook, const notebook::Progress& progress) -> Result<void> {
        auto found = notebook::findDuplicates(notebook, progress);
        if (!found)
            return found.error();
        pairs = *std::move(found);
        return {};
    };
    const Result<void> outcome = workBeside(m_editor.notebook(), tr("Looking for duplicates…"), work);
    if (!outcome || pairs.empty())
        tell(outcome, tr("Nobody seems to be here twice."));
    else
        showPairs(std::move(pairs), false);
}

void NotebookCare::mergePeople(const std::vector<contacts::ContactId>& people)
{
    if (people.size() != 2) {
        Q_EMIT done(tr("Select two people in the list to merge them."));
        return;
    }
    const auto first = m_editor.notebook().contact(people.front());
    const auto second = m_editor.notebook().contact(people.back());
    if (first && second)
        showPairs({{.first = *first, .second = *second, .by = {}, .reason = {}}}, true);
    else
        Q_EMIT failed(first ? second.error().message : first.error().message);
}

void NotebookCare::showPairs(std::vector<notebook::Duplicate> pairs, bool wereChosen)
{
    using Asked = DuplicatesDialog::Asked;
    delete m_duplicates;
    m_duplicates = new DuplicatesDialog(m_editor, std::move(pairs), wereChosen ? Asked::Chosen : Asked::Found,
                                        &m_window);
    m_duplicates->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_duplicates, &DuplicatesDialog::merged, this,
            [this](const QString& sentence, const contacts::ContactId& stays) {
                Q_EMIT merged(stays);
                Q_EMIT changed(sentence);
            });
    bringUp(*m_duplicates);
}

void NotebookCare::showBin()
{
    if (!m_bin) {
        m_bin = new BinDialog(m_editor, m_prompts, &m_window);
        m_bin->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(*m_bin);
}

void NotebookCare::showSilenced()
{
    if (!m_silenced) {
        m_silenced = new SilencedDialog(m_editor, &m_window);
        m_silenced->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(*m_silenced);
}

void NotebookCare::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_editor, &m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::silencedAsked, this, &NotebookCare::showSilenced);
        connect(m_settings, &SettingsDialog::broughtBack, this, &NotebookCare::changed);
        connect(m_settings, &SettingsDialog::said, this, &NotebookCare::done);
        connect(m_settings, &SettingsDialog::profileAsked, this, [this] {
            m_settings->close();
            Q_EMIT profileAsked();
        });
    }
    bringUp(*m_settings);
}

} // namespace wellmet::ui

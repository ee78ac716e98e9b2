// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notebook_care.h"

#include "notebook/notebook.h"
#include "notebook/sample.h"
#include "ui/commands/notebook_editor.h"
#include "ui/import/import_dialog.h"
#include "ui/shell/dialogs/silenced_dialog.h"
#include "ui/shell/notebook_files.h"
#include "ui/widgets/user_prompts.h"

#include <QFileInfo>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

// The sample's people as deletions, to be taken as an undo step once they are gone.
contacts::ContactChanges sampleAsDeletions(const notebook::Notebook& notebook)
{
    contacts::ContactQuery query;
    query.tag = u"sample"_s;
    contacts::ContactChanges deletions;
    const auto people = notebook.people(query, 0, 1000);
    if (!people)
        return deletions;
    for (const contacts::ContactSummary& row : *people) {
        if (auto person = notebook.contact(row.id))
            deletions.push_back({.before = *std::move(person), .after = {}});
    }
    return deletions;
}

} // namespace

NotebookCare::NotebookCare(NotebookEditor& editor, UserPrompts& prompts, QWidget& window)
    : QObject(&window),
      m_editor(editor),
      m_prompts(prompts),
      m_window(window)
{
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

void NotebookCare::exportPeople()
{
    const notebook::Notebook& notebook = m_editor.notebook();
    const QString path = m_prompts.fileToSave(&m_window, tr("Export people"),
                                              datedName(notebook) + u".wellmet.json"_s, exportFilter());
    if (path.isEmpty())
        return;
    QProgressDialog waiting(tr("Exporting people…"), tr("Cancel"), 0, 0, &m_window);
    waiting.setWindowModality(Qt::WindowModal);
    waiting.setMinimumDuration(100);
    const auto written = exportEveryone(notebook, path, [&waiting](int count, int total) {
        waiting.setMaximum(total);
        waiting.setValue(qMin(count, total - 1));
        return !waiting.wasCanceled();
    });
    if (written)
        Q_EMIT done(*written);
    else if (written.error().code == Error::Code::Cancelled)
        Q_EMIT done(written.error().message);
    else
        Q_EMIT failed(written.error().message);
}

void NotebookCare::backUp()
{
    const notebook::Notebook& notebook = m_editor.notebook();
    const QString path = m_prompts.fileToSave(&m_window, tr("Back up the notebook"),
                                              datedName(notebook) + u".sqlite"_s, tr("Notebook (*.sqlite)"));
    if (path.isEmpty())
        return;
    if (const auto copied = notebook.backup(path); !copied)
        Q_EMIT failed(copied.error().message);
    else
        Q_EMIT done(tr("A copy of the notebook is in %1.").arg(QFileInfo(path).fileName()));
}

void NotebookCare::addSample()
{
    if (const auto added = notebook::addSample(m_editor.notebook()); !added)
        Q_EMIT failed(added.error().message);
}

void NotebookCare::removeSample()
{
    contacts::ContactChanges deletions = sampleAsDeletions(m_editor.notebook());
    const auto sender = m_editor.notebook().sender();
    if (!sender) {
        Q_EMIT failed(sender.error().message);
        return;
    }
    if (const auto removed = notebook::removeSample(m_editor.notebook()); !removed) {
        Q_EMIT failed(removed.error().message);
        return;
    }
    m_editor.adopt(std::move(deletions), *sender, tr("remove the sample"));
    Q_EMIT changed(tr("The sample is gone."));
}

void NotebookCare::showSilenced()
{
    if (!m_silenced) {
        m_silenced = new SilencedDialog(m_editor, &m_window);
        m_silenced->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_silenced->show();
    m_silenced->raise();
    m_silenced->activateWindow();
}

} // namespace wellmet::ui

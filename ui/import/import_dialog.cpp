// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/import/import_words.h"
#include "ui/import/rejections_model.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

ImportDialog::ImportDialog(NotebookEditor& editor, const QString& file, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_fileName(QFileInfo(file).fileName()),
      m_job(new ImportJob(editor.notebook().path(), editor.notebook().clock(), file, this)),
      m_rejections(new RejectionsModel(this)),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_people(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_rejectedLabel(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_rejectedTable(new QTableView(this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import people"));
    build();
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::planned, this,
            [this](const std::shared_ptr<const ImportPreview>& preview) { showPreview(*preview); });
    connect(m_job, &ImportJob::committed, this,
            [this](const std::shared_ptr<contacts::ContactChanges>& changes) {
                showResult(std::move(*changes));
            });
    connect(m_job, &ImportJob::failed, this, &ImportDialog::showFailure);
    showProgress(tr("Reading “%1”…").arg(m_fileName));
    m_job->plan();
}

void ImportDialog::build()
{
    m_sentence->setObjectName(u"sentence"_s);
    m_people->setObjectName(u"people"_s);
    m_rejectedTable->setObjectName(u"rejected"_s);
    m_rejectedTable->setAccessibleName(tr("Entries left out"));
    m_rejectedTable->setModel(m_rejections);
    m_rejectedTable->verticalHeader()->hide();
    m_rejectedTable->horizontalHeader()->setStretchLastSection(true);
    m_rejectedTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rejectedTable->setTabKeyNavigation(false);
    m_rejectedTable->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_people);
    column->addWidget(m_progress);
    column->addWidget(m_rejectedLabel);
    column->addWidget(m_rejectedTable, 1);
    column->addStretch(0);
    column->addWidget(buildButtons());
    m_people->hide();
    m_rejectedLabel->hide();
    m_rejectedTable->hide();
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
}

QWidget* ImportDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setObjectName(u"close"_s);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    return buttons;
}

void ImportDialog::reject()
{
    if (m_state == State::Running) {
        m_job->cancel();
        m_sentence->setText(tr("Stopping…"));
    } else if (m_state == State::Imported) {
        accept();
    } else {
        QDialog::reject();
    }
}

void ImportDialog::showProgress(const QString& what)
{
    m_state = State::Running;
    m_sentence->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_import->setEnabled(false);
}

void ImportDialog::showPreview(const ImportPreview& preview)
{
    m_state = State::Asking;
    m_preview = preview;
    const bool hasNews =
        preview.added > 0 || preview.merged > 0 || preview.bringsProfile || preview.bringsKeys;
    m_progress->hide();
    m_sentence->setText(previewSentence(preview));
    m_people->setText(preview.firstPeople.join(u'\n'));
    m_people->setVisible(!preview.firstPeople.isEmpty());
    m_rejections->setRejections(preview.rejected);
    m_rejectedTable->resizeColumnToContents(RejectionsModel::Line);
    m_rejectedLabel->setText(rejectedSentence(std::ssize(preview.rejected)));
    m_rejectedLabel->setVisible(!preview.rejected.empty());
    m_rejectedTable->setVisible(!preview.rejected.empty());
    m_import->setEnabled(hasNews);
    (hasNews ? m_import : m_close)->setFocus();
    adjustSize();
}

void ImportDialog::startImport()
{
    auto before = m_editor.besides();
    if (!before) {
        showFailure(before.error());
        return;
    }
    m_before = *std::move(before);
    showProgress(tr("Importing “%1”…").arg(m_fileName));
    m_people->hide();
    m_job->commit();
}

void ImportDialog::showResult(contacts::ContactChanges changes)
{
    m_state = State::Imported;
    // Another connection wrote: what the window shows is old until it has looked again.
    m_editor.notebook().refresh();
    m_editor.adopt(std::move(changes), m_before, tr("import %1").arg(m_fileName));
    showEnd(resultSentence(m_preview));
}

void ImportDialog::showFailure(const Error& error)
{
    m_state = State::Failed;
    if (error.code == Error::Code::Cancelled)
        QDialog::reject();
    else
        showEnd(error.message);
}

void ImportDialog::showEnd(const QString& sentence)
{
    m_progress->hide();
    m_sentence->setText(sentence);
    m_import->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "notebook/notebook.h"
#include "ui/commands/import_steps.h"
#include "ui/import/import_words.h"
#include "ui/import/review/review_tabs.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

ImportDialog::ImportDialog(NotebookEditor& editor, const QString& file, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_fileName(QFileInfo(file).fileName()),
      m_job(new ImportJob(editor.notebook().path(), editor.notebook().clock(), file, this)),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_remarks(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_progress(new QProgressBar(this)),
      m_review(new ReviewTabs(this))
{
    setWindowTitle(tr("Import people"));
    build();
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::planned, this,
            [this](const std::shared_ptr<const ImportPreview>& preview) { showPreview(*preview); });
    connect(m_job, &ImportJob::committed, this, &ImportDialog::showResult);
    connect(m_job, &ImportJob::failed, this, &ImportDialog::showFailure);
    showProgress(tr("Reading “%1”…").arg(m_fileName));
    m_job->plan();
}

void ImportDialog::build()
{
    m_sentence->setObjectName(u"sentence"_s);
    m_remarks->setObjectName(u"remarks"_s);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_sentence);
    column->addWidget(m_remarks);
    column->addWidget(m_progress);
    column->addWidget(m_review, 1);
    column->addStretch(0);
    column->addWidget(buildButtons());
    m_remarks->hide();
    m_review->hide();
    connect(m_review, &ReviewTabs::choiceChanged, this, &ImportDialog::updateImportButton);
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
    constexpr QSize kReviewed(86, 30); // characters wide, lines high
    m_state = State::Asking;
    m_preview = preview;
    m_progress->hide();
    m_sentence->setText(previewSentence(preview));
    m_remarks->setText(remarksText(preview));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_review->setPlan(preview.plan);
    m_review->setVisible(m_review->hasPages());
    updateImportButton();
    (m_import->isEnabled() ? m_import : m_close)->setFocus();
    if (m_review->hasPages())
        resize(kReviewed.width() * fontMetrics().averageCharWidth(),
               kReviewed.height() * fontMetrics().height());
    else
        adjustSize();
}

// There is something to import when the file brings it or the user chose it.
void ImportDialog::updateImportButton()
{
    const notebook::ImportPlan& plan = *m_preview.plan;
    const bool isChosen =
        std::ranges::any_of(plan.conflicts,
                            [](const auto& conflict) { return conflict.keep != notebook::Keep::Mine; }) ||
        std::ranges::any_of(plan.proposals, [](const auto& proposal) { return proposal.isAccepted; });
    m_import->setEnabled(isChosen || m_preview.added > 0 || m_preview.merged > 0 || m_preview.bringsProfile ||
                         m_preview.bringsKeys);
}

void ImportDialog::startImport()
{
    showProgress(tr("Importing “%1”…").arg(m_fileName));
    m_review->setPlan({}); // the job's from here on
    m_review->hide();
    m_remarks->hide();
    m_job->commit();
}

void ImportDialog::showResult()
{
    m_state = State::Imported;
    // Another connection wrote: what the window shows is old until it has looked again.
    m_editor.notebook().refresh();
    if (!m_preview.plan->import.isNull())
        m_editor.adopt(tr("import %1").arg(m_fileName), importStep(*m_preview.plan));
    m_preview.plan->changes.clear();           // their record has them
    m_preview.merged = m_preview.plan->merged; // what was chosen counts, too
    m_review->setPlan(m_preview.plan);         // what was left out is still there to be read
    m_review->setVisible(m_review->hasPages());
    showEnd(resultSentence(m_preview));
    adjustSize();
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

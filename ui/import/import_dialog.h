// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/notebook_editor.h"
#include "ui/import/import_job.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wellmet::ui {

class ReviewTabs;

// Shows what a file would bring before anything is written, brings it in, and leaves one undo step behind.
// Reading begins at once, on another thread; closing the dialog cancels.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    // `editor` is borrowed and must outlive the dialog.
    ImportDialog(NotebookEditor& editor, const QString& file, QWidget* parent = nullptr);

    // Stops what is running first and closes when that has ended; what was written by then keeps its undo
    // step.
    void reject() override;

private:
    void build();
    QWidget* buildButtons();
    void showPreview(const ImportPreview& preview);
    void startImport();
    void showResult();
    void showFailure(const Error& error);
    void showEnd(const QString& sentence);
    void updateImportButton();
    void showProgress(const QString& what);

    enum class State { Running, Asking, Imported, Failed };

    NotebookEditor& m_editor;
    State m_state = State::Running;
    QString m_fileName;
    ImportPreview m_preview;
    ImportJob* m_job;
    QLabel* m_sentence;
    QLabel* m_remarks;
    QProgressBar* m_progress;
    ReviewTabs* m_review;
    QPushButton* m_import = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace wellmet::ui

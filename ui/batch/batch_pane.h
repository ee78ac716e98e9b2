// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/draft_batch.h"

#include <QWidget>

#include <memory>

class QStackedLayout;
class QTimer;

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

class BatchProgress;
class BatchSummary;
class DraftQueue;
class NotebookEditor;

// Drafts for many people: made in slices so that the window goes on living, looked at one by one, and summed
// up. Accepted ones become their person's draft; all of a batch are one undo step.
class BatchPane final : public QWidget
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive the pane.
    BatchPane(NotebookEditor& editor, const notebook::Review& review, QWidget* parent = nullptr);
    ~BatchPane() override;

    void start(std::vector<contacts::ContactId> people, contacts::Channel channel, drafting::Tone tone);

Q_SIGNALS:
    void personShown(const wellmet::contacts::ContactId& id); // whose draft is being looked at
    void personAsked(const wellmet::contacts::ContactId& id); // to find out more about
    void closed();

private:
    void makeSome();
    void stop();
    void lookAtNext();
    void showEntry();
    void judge();
    void accept();
    void another();
    void skip();
    void sumUp();
    int unseen() const;
    QString budget() const;
    contacts::Limits limits() const;
    notebook::SavedDraft draftAsShown() const;

    NotebookEditor& m_editor;
    const notebook::Review& m_review;
    std::unique_ptr<notebook::DraftBatch> m_batch;
    QTimer* m_slices;
    QStackedLayout* m_pages;
    BatchProgress* m_progress;
    DraftQueue* m_queue;
    BatchSummary* m_summary;
    std::size_t m_at = 0; // the entry that is looked at
    int m_accepted = 0;
    int m_skipped = 0;
    int m_number = 0; // of the batch, for its undo step
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/draft_batch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wellmet::ui {

// How a batch ended: what was accepted, and who got no draft, by what to find out first.
class BatchSummary final : public QWidget
{
    Q_OBJECT

public:
    struct Counts
    {
        int accepted = 0;
        int skipped = 0;
        int unseen = 0;   // drafted, and not looked at
        QString budget{}; // how many notes can still go out, as a sentence
    };

    explicit BatchSummary(QWidget* parent = nullptr);

    void show(const Counts& counts, const std::vector<notebook::DraftBatch::Entry>& entries);

Q_SIGNALS:
    void personAsked(const wellmet::contacts::ContactId& id);
    void goOnAsked(); // with those not looked at
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override; // Esc closes

private:
    void addGroup(const QString& heading, const std::vector<const contacts::Contact*>& people);

    QLabel* m_sentence;
    QWidget* m_groups = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_goOn;
    QPushButton* m_close;
};

} // namespace wellmet::ui

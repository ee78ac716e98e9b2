// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/interaction.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace wellmet::ui {

class ContactEdits;
class QuietButton;
class TimelineRow;

// What happened with someone and what is due, newest first.
class TimelineSection final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineSection(ContactEdits& edits, QWidget* parent = nullptr);

    // The place in the history of the note whose line has the focus, else of the last one; nothing without
    // one.
    std::optional<int> noteInHand() const;

private:
    void addButtons();
    void addEarlierButton();
    void add(const QString& what, const QString& kind, QDate on);
    void refresh();

    ContactEdits& m_edits;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    QuietButton* m_earlier =
        nullptr;           // unfolds what is older than the newest few: an import may bring years of messages
    QString m_unfoldedFor; // the id of whom all is shown of
    QWidget* m_firstButton = nullptr;
    std::vector<TimelineRow*> m_rows; // as shown
};

} // namespace wellmet::ui

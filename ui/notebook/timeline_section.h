// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/interaction.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace wellmet::ui {

class ContactEdits;
class TimelineRow;

// What happened with someone and what is due, newest first.
class TimelineSection final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineSection(ContactEdits& edits, QWidget* parent = nullptr);

private:
    void addButtons();
    void add(const QString& what, const QString& kind, QDate on);
    void refresh();

    ContactEdits& m_edits;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    QWidget* m_firstButton = nullptr;
    std::vector<TimelineRow*> m_rows; // as shown
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace wellmet::ui {

// What to list: everyone, what is due today, or a group, as chips; of people a closeness, and the order.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // Puts the choices into the query; its text and tag are left alone.
    void addTo(contacts::ContactQuery& query) const;
    bool isToday() const;     // instead of people, what is due today
    bool isFiltering() const; // people, and not all of them
    void showEveryone();      // keeps the order
    void showToday();
    void setCounts(int needNote, int dueToday);

Q_SIGNALS:
    void changed();

private:
    QToolButton* addChip(const QString& objectName, const QString& text, const QString& description);
    void buildChoices();
    static void showCount(QToolButton* chip, const QString& label, int count);

    QToolButton* m_all;
    QToolButton* m_today;
    QToolButton* m_needsNote;
    QToolButton* m_neverWritten;
    QWidget* m_choices = nullptr; // of people: not shown with Today
    QComboBox* m_closeness;
    QComboBox* m_sort;
};

} // namespace wellmet::ui

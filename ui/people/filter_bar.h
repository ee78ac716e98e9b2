// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace wellmet::ui {

// Whom to list: one of four groups as chips, a closeness, and the order.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // Puts the choices into the query; its text and tag are left alone.
    void addTo(contacts::ContactQuery& query) const;
    bool isFiltering() const; // not everyone is listed
    void showEveryone();      // keeps the order
    void setCounts(int needNote, int due);

Q_SIGNALS:
    void changed();

private:
    QToolButton* addChip(const QString& objectName, const QString& text, const QString& description);
    void buildChoices();
    static void showCount(QToolButton* chip, const QString& label, int count);

    QToolButton* m_all;
    QToolButton* m_needsNote;
    QToolButton* m_due;
    QToolButton* m_neverWritten;
    QComboBox* m_closeness;
    QComboBox* m_sort;
};

} // namespace wellmet::ui

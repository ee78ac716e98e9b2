// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/fact.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace wellmet::ui {

class ContactEdits;
class FactRow;

// What is known of someone, a sentence each, and a new sentence one keystroke away (Alt+1 to Alt+9). A new
// one left empty goes without a word; an old one left empty is removed, and can be brought back.
class FactsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsSection(ContactEdits& edits, QWidget* parent = nullptr);
    ~FactsSection() override;

    void dropNewRows(); // before another person is shown
    void addFact(contacts::FactKind kind);

private:
    void addButtons();
    void addActions();
    void refresh();
    void orderTabs();
    static std::vector<FactRow*> takeRowsFor(const std::vector<contacts::Fact>& facts,
                                             std::vector<FactRow*>& rows);
    FactRow* newRow(contacts::FactKind kind);
    FactRow* focusedRow() const;
    bool keep(FactRow& row, const std::optional<contacts::Fact>& fact, const QString& what,
              const QString& visit);
    void drop(FactRow* row);
    void focusMoved(QWidget* from, QWidget* to);

    ContactEdits& m_edits;
    QVBoxLayout* m_list;
    QWidget* m_addBar = nullptr;
    std::vector<FactRow*> m_rows; // stored ones in the contact's order, then new ones
};

} // namespace wellmet::ui

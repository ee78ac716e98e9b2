// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/interaction.h"
#include "ui/notebook/timeline.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace wellmet::ui {

class ChoiceBlank;
class ContactEdits;
class DateBlank;

// One line of the timeline: when, what, what came of it; the note that was sent unfolds beneath.
class TimelineRow final : public QWidget
{
    Q_OBJECT

public:
    TimelineRow(ContactEdits& edits, const TimelineEntry& entry, QWidget* parent = nullptr);

    // True when the row can show the entry without being built again.
    bool fits(const TimelineEntry& entry) const;
    void setEntry(const TimelineEntry& entry);
    // The place in the history of the note that the row shows; nothing when it shows something else.
    std::optional<int> note() const;

private:
    void addWhen();
    void addWhat();
    void addOutcome();
    void addDone();
    void addText();
    void addRemove();
    void addToGrid(QWidget* widget, int row, int column);
    QString kind() const; // of the history's entry; empty for another source
    bool editHistory(const QString& what, const std::function<void(contacts::Interaction&)>& edit);
    void finish();

    ContactEdits& m_edits;
    TimelineEntry m_entry;
    QString m_kind;
    QWidget* m_line = nullptr; // what follows the date
    QLabel* m_when = nullptr;
    DateBlank* m_date = nullptr;
    QLabel* m_what = nullptr;
    ChoiceBlank* m_outcome = nullptr;
    QToolButton* m_unfold = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace wellmet::ui

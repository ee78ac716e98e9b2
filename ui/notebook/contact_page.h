// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contacts/contact.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace wellmet::ui {

class ContactEdits;
class ContactHeader;
class FactsSection;
class MetSection;
class MoreSection;
class NotebookEditor;
class TimelineSection;

// The notebook's page of one person. Everything on it is edited in place and kept through the editor: on
// Enter, on leaving a blank, after a short pause. Showing the same person again leaves focus, cursor and what
// is half-typed alone.
class ContactPage final : public QWidget
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive the page.
    ContactPage(NotebookEditor& editor, const Clock& clock, QWidget* parent = nullptr);
    ~ContactPage() override;

    // Keeps what is pending about another person first.
    void showContact(const contacts::Contact& contact);
    void clear();
    // Keeps what is pending, as before closing the window. False when something couldn't be kept and is still
    // there.
    bool commitPending();

    void focusName();
    void focusMet();
    // What came of the note in hand (TimelineSection). False when there is none.
    bool recordOutcome(contacts::Outcome outcome);
    // The shortcuts of the page, to list and to put into menus: new facts, then those of the fact in hand.
    QList<QAction*> factActions() const;
    // It scrolls, so no width needs a height of its own.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void outcomeRecorded(const QString& sentence); // "The note to Tom: accepted."

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void takeBackPending();
    void keepFocusInView(QWidget* from, QWidget* to);

    ContactEdits* m_edits;
    QStackedLayout* m_stack;
    QScrollArea* m_scroll;
    QWidget* m_parts = nullptr; // laid out when there is someone to show
    ContactHeader* m_header = nullptr;
    MetSection* m_met = nullptr;
    FactsSection* m_facts = nullptr;
    TimelineSection* m_timeline = nullptr;
    MoreSection* m_more = nullptr;
};

} // namespace wellmet::ui

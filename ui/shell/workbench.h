// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "ui/shell/pane_splitter.h"

class QStackedWidget;

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

class BatchPane;
class Clipboard;
class ComposerPane;
class ContactPage;
class NotebookEditor;
class PeoplePane;
class SenderPanel;

// The three panes, and how they follow each other: whoever is chosen in the list is on the page and is
// written to. While drafts for many are made and looked at, these stand where the composer does.
class Workbench final : public PaneSplitter
{
    Q_OBJECT

public:
    // All are borrowed and must outlive it.
    Workbench(NotebookEditor& editor, notebook::Review& review, Clipboard& clipboard,
              QWidget* parent = nullptr);
    ~Workbench() override;

    PeoplePane& people() const { return *m_people; }
    ContactPage& page() const { return *m_page; }
    ComposerPane& composer() const { return *m_composer; }
    // What the composer stands in, to show or hide.
    QWidget& writing() const;

    void showPerson(const contacts::ContactId& id); // null, or no longer there: nobody
    void askForProfile();
    // Who is selected in the list, when all that was typed about anyone is in the notebook.
    std::vector<contacts::ContactId> settledSelection();
    // Drafts for everyone selected in the list, to look at one by one.
    void draftForAll();
    // What came of the note in hand: the one of the timeline's line with the focus, else the last one.
    void recordOutcome(contacts::Outcome outcome);

Q_SIGNALS:
    void personShown(const wellmet::contacts::ContactId& id);
    void changed(const QString& sentence); // by an undo step: "Deleted Tom Okafor."

private:
    void arrange();
    void connectPanes();
    BatchPane& batch();
    void showComposer();

    NotebookEditor& m_editor;
    notebook::Review& m_review;
    PeoplePane* m_people;
    QStackedWidget* m_middle;
    ContactPage* m_page;
    SenderPanel* m_sender = nullptr; // made when it is first asked for
    QStackedWidget* m_writing;
    ComposerPane* m_composer;
    BatchPane* m_batch = nullptr; // made when it is first asked for
};

} // namespace wellmet::ui

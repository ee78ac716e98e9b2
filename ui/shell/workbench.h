// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "ui/shell/pane_splitter.h"

class QStackedWidget;

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

class Clipboard;
class ComposerPane;
class ContactPage;
class NotebookEditor;
class PeoplePane;
class SenderPanel;

// The three panes, and how they follow each other: whoever is chosen in the list is on the page and is
// written to.
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

    void showPerson(const contacts::ContactId& id); // null, or no longer there: nobody
    void askForProfile();

Q_SIGNALS:
    void personShown(const wellmet::contacts::ContactId& id);

private:
    void arrange();
    void connectPanes();

    NotebookEditor& m_editor;
    PeoplePane* m_people;
    QStackedWidget* m_middle;
    ContactPage* m_page;
    SenderPanel* m_sender = nullptr; // made when it is first asked for
    ComposerPane* m_composer;
};

} // namespace wellmet::ui

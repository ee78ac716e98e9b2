// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench.h"

#include "notebook/notebook.h"
#include "ui/batch/batch_pane.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/composer_pane.h"
#include "ui/notebook/contact_page.h"
#include "ui/notebook/sender_panel.h"
#include "ui/people/people_pane.h"

#include <QStackedWidget>

namespace wellmet::ui {

Workbench::Workbench(NotebookEditor& editor, notebook::Review& review, Clipboard& clipboard, QWidget* parent)
    : PaneSplitter(parent),
      m_editor(editor),
      m_review(review),
      m_people(new PeoplePane(editor.notebook(), editor)),
      m_middle(new QStackedWidget),
      m_page(new ContactPage(editor, editor.notebook().clock())),
      m_writing(new QStackedWidget),
      m_composer(new ComposerPane(review, editor, clipboard))
{
    arrange();
    connectPanes();
}

Workbench::~Workbench()
{
    // The panes outlive this class for a moment; what they say as they go must not reach it.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

void Workbench::arrange()
{
    m_middle->addWidget(m_page);
    m_people->setMinimumWidth(240);
    m_middle->setMinimumWidth(320);
    m_writing->addWidget(m_composer);
    m_writing->setMinimumWidth(300);
    addWidget(m_people);
    addWidget(m_middle);
    addWidget(m_writing);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
    setSizes({310, 520, 450});
}

void Workbench::connectPanes()
{
    connect(m_people, &PeoplePane::personChosen, this, &Workbench::showPerson);
    connect(m_people, &PeoplePane::personAdded, m_page, &ContactPage::focusMet);
    connect(m_people, &PeoplePane::personOpened, m_page, &ContactPage::focusName);
    connect(m_people, &PeoplePane::deleted, this, &Workbench::changed);
    connect(m_people, &PeoplePane::dealtWith, this, &Workbench::changed);
    connect(m_people, &PeoplePane::noteAsked, m_composer, &ComposerPane::focusNote);
    connect(m_page, &ContactPage::outcomeRecorded, this, &Workbench::changed);
    connect(m_composer, &ComposerPane::senderNeeded, this, &Workbench::askForProfile);
}

void Workbench::showPerson(const contacts::ContactId& id)
{
    const auto person = m_editor.notebook().contact(id);
    if (person) {
        m_middle->setCurrentWidget(m_page);
        m_page->showContact(*person);
        m_composer->showContact(*person);
        Q_EMIT personShown(id);
    } else {
        m_page->clear();
        m_composer->clear();
    }
}

QWidget& Workbench::writing() const
{
    return *m_writing;
}

BatchPane& Workbench::batch()
{
    if (!m_batch) {
        m_batch = new BatchPane(m_editor, m_review, m_writing);
        m_writing->addWidget(m_batch);
        connect(m_batch, &BatchPane::personShown, m_people, &PeoplePane::select);
        connect(m_batch, &BatchPane::personAsked, this, [this](const contacts::ContactId& id) {
            m_people->select(id);
            m_page->focusMet();
        });
        connect(m_batch, &BatchPane::closed, this, [this] {
            showComposer();
            m_people->setFocus();
        });
    }
    return *m_batch;
}

void Workbench::showComposer()
{
    m_writing->setCurrentWidget(m_composer);
}

std::vector<contacts::ContactId> Workbench::settledSelection()
{
    m_composer->saveNow();
    m_page->commitPending();
    return m_people->selected();
}

void Workbench::draftForAll()
{
    std::vector<contacts::ContactId> people = settledSelection();
    if (people.empty())
        return;
    m_writing->show();
    m_writing->setCurrentWidget(&batch());
    batch().start(std::move(people), m_composer->channel(), m_composer->tone());
}

void Workbench::recordOutcome(contacts::Outcome outcome)
{
    if (!m_page->recordOutcome(outcome))
        Q_EMIT m_composer->message(tr("No note to them is recorded yet."), {}, {});
}

void Workbench::askForProfile()
{
    if (!m_sender) {
        m_sender = new SenderPanel(m_editor, m_middle);
        m_middle->addWidget(m_sender);
        connect(m_sender, &SenderPanel::finished, this, [this] {
            m_middle->setCurrentWidget(m_page);
            m_composer->focusNote();
        });
    }
    m_middle->setCurrentWidget(m_sender);
    m_sender->edit();
}

} // namespace wellmet::ui

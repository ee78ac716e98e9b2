// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "notebook/notebook.h"
#include "notebook/sample.h"
#include "ui/composer/composer_pane.h"
#include "ui/notebook/contact_page.h"
#include "ui/notebook/sender_panel.h"
#include "ui/people/people_pane.h"
#include "ui/shell/about_box.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/notebook_care.h"
#include "ui/shell/pane_splitter.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start/first_start_page.h"
#include "ui/shell/undo_router.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wellmet::ui {

using contacts::ContactId;
using notebook::Notebook;

MainWindow::MainWindow(const WindowServices& services)
    : m_services(services),
      m_memory(services.settings),
      m_editor(services.notebook, m_undoStack),
      m_review(services.notebook),
      m_actions(new WindowActions(this)),
      m_undo(new UndoRouter(m_undoStack, this)),
      m_care(new NotebookCare(m_editor, services.prompts, *this)),
      m_pages(new QStackedWidget(this)),
      m_firstStart(new FirstStartPage(this)),
      m_panes(new PaneSplitter(this)),
      m_people(new PeoplePane(services.notebook, m_editor, this)),
      m_middle(new QStackedWidget(this)),
      m_page(new ContactPage(m_editor, services.notebook.clock(), this)),
      m_sender(new SenderPanel(m_editor, this)),
      m_composer(new ComposerPane(m_review, m_editor, services.clipboard, this)),
      m_sampleBanner(new MessageBar(this)),
      m_messages(new MessageBar(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Wellmet"));
    setAcceptDrops(true);
    applyAppearance(m_memory.appearance());
    arrange();
    connectActions();
    connectPanes();
    connectMessages();
    followNotebook();
    restore();
}

MainWindow::~MainWindow()
{
    // The panes and the undo keys look at members that would go before them.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
    delete m_undo;
    delete takeCentralWidget();
}

void MainWindow::arrange()
{
    m_middle->addWidget(m_page);
    m_middle->addWidget(m_sender);
    m_panes->addWidget(m_people);
    m_panes->addWidget(m_middle);
    m_panes->addWidget(m_composer);
    m_people->setMinimumWidth(240);
    m_middle->setMinimumWidth(320);
    m_composer->setMinimumWidth(300);
    m_panes->setStretchFactor(1, 3);
    m_panes->setStretchFactor(2, 2);
    m_panes->setSizes({310, 520, 450});

    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(m_panes);
    m_sampleBanner->setObjectName(u"sampleBanner"_s);
    m_sampleBanner->setClosable(false);

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_sampleBanner);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    setCentralWidget(central);
    m_actions->buildMenus(*this, *m_undo);
    m_people->list()->addAction(m_actions->deletePerson);
    addActions(m_page->factActions());
}

void MainWindow::restore()
{
    m_actions->showAppearance(m_memory.appearance());
    if (!m_memory.restore(*this, *m_panes))
        resize(1280, 800);
    showWhatThereIs();
    m_people->select(m_memory.person());
}

void MainWindow::connectActions()
{
    const WindowActions& a = *m_actions;
    const auto on = [](const QAction* action, auto* receiver, auto slot) {
        QObject::connect(action, &QAction::triggered, receiver, slot);
    };
    on(a.importPeople, m_care, &NotebookCare::askForImport);
    on(a.exportPeople, m_care, &NotebookCare::exportPeople);
    on(a.backUp, m_care, &NotebookCare::backUp);
    on(a.removeSample, m_care, &NotebookCare::removeSample);
    on(a.quit, this, &MainWindow::close);
    on(a.find, this, [this] {
        m_people->show();
        m_people->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_people->searchBox()->selectAll();
    });
    on(a.addPerson, this, &MainWindow::startAdding);
    on(a.deletePerson, m_people, &PeoplePane::deleteSelected);
    on(a.profile, this, &MainWindow::askForProfile);
    on(a.draft, m_composer, &ComposerPane::draft);
    on(a.anotherVersion, m_composer, &ComposerPane::anotherVersion);
    on(a.shorter, m_composer, &ComposerPane::shorter);
    on(a.applyFix, m_composer, &ComposerPane::applyFix);
    on(a.copyNote, m_composer, &ComposerPane::copyNote);
    on(a.goToPeople, m_people->list(), qOverload<>(&QWidget::setFocus));
    on(a.goToPage, m_page, &ContactPage::focusName);
    on(a.goToNote, m_composer, &ComposerPane::focusNote);
    on(a.shortcuts, this, &MainWindow::showShortcuts);
    on(a.about, this, [this] { showAbout(this); });
    connect(a.showPeople, &QAction::toggled, m_people, &QWidget::setVisible);
    connect(a.showNote, &QAction::toggled, m_composer, &QWidget::setVisible);
    connect(&a, &WindowActions::appearanceChosen, this, [this](Appearance appearance) {
        m_memory.setAppearance(appearance);
        applyAppearance(appearance);
    });
}

void MainWindow::connectPanes()
{
    connect(m_people, &PeoplePane::personChosen, this, &MainWindow::showPerson);
    connect(m_people, &PeoplePane::personAdded, m_page, &ContactPage::focusMet);
    connect(m_people, &PeoplePane::personOpened, m_page, &ContactPage::focusName);
    connect(m_people, &PeoplePane::addDismissed, this, &MainWindow::showWhatThereIs);
    connect(m_firstStart, &FirstStartPage::addRequested, this, &MainWindow::startAdding);
    connect(m_firstStart, &FirstStartPage::importRequested, m_care, &NotebookCare::askForImport);
    connect(m_firstStart, &FirstStartPage::sampleRequested, this, [this] {
        m_care->addSample();
        m_people->selectFirst();
    });
    connect(m_composer, &ComposerPane::senderNeeded, this, &MainWindow::askForProfile);
    connect(m_sender, &SenderPanel::finished, this, [this] {
        m_middle->setCurrentWidget(m_page);
        m_composer->focusNote();
    });
}

void MainWindow::connectMessages()
{
    const auto sayError = [this](const QString& sentence) {
        m_messages->say(sentence, MessageBar::Stay::UntilClosed);
    };
    connect(&m_editor, &NotebookEditor::failed, this, sayError);
    connect(m_people, &PeoplePane::failed, this, sayError);
    connect(m_care, &NotebookCare::failed, this, sayError);
    const auto offerUndo = [this](const QString& sentence) {
        m_messages->offer(sentence, tr("Undo"), [this] { m_undoStack.undo(); });
    };
    connect(m_people, &PeoplePane::deleted, this, offerUndo);
    connect(m_care, &NotebookCare::changed, this, offerUndo);
    connect(m_care, &NotebookCare::done, this,
            [this](const QString& sentence) { m_messages->say(sentence); });
    connect(m_composer, &ComposerPane::message, this,
            [this](const QString& sentence, const QString& label, const std::function<void()>& action) {
                if (action)
                    m_messages->offer(sentence, label, action);
                else
                    m_messages->say(sentence);
            });
    connect(&m_undoStack, &QUndoStack::indexChanged, m_messages, &MessageBar::withdrawOffer);
}

void MainWindow::followNotebook()
{
    const Notebook& book = m_services.notebook;
    connect(&book, &Notebook::peopleChanged, this, [this](const QList<ContactId>& ids) {
        if (ids.contains(m_people->current()))
            showPerson(m_people->current());
        showWhatThereIs();
    });
    connect(&book, &Notebook::changedElsewhere, this, [this] {
        showPerson(m_people->current());
        showWhatThereIs();
    });
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] { m_services.notebook.refresh(); });
    look->start(500ms);
}

void MainWindow::importFile(const QString& path)
{
    m_care->importFile(path);
}

void MainWindow::showPerson(const ContactId& id)
{
    const auto person = m_services.notebook.contact(id);
    if (person) {
        m_middle->setCurrentWidget(m_page);
        m_page->showContact(*person);
        m_composer->showContact(*person);
        m_memory.setPerson(id);
    } else {
        m_page->clear();
        m_composer->clear();
    }
}

void MainWindow::showWhatThereIs()
{
    const auto someone = m_services.notebook.people({}, 0, 1);
    const bool empty = someone && someone->empty() && !m_people->isAdding();
    m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(m_firstStart) : m_panes);

    const auto sample = notebook::hasSample(m_services.notebook);
    const bool hasSample = sample && *sample;
    m_actions->removeSample->setVisible(hasSample);
    if (hasSample && m_sampleBanner->isHidden())
        m_sampleBanner->offer(
            tr("These people are invented, to try things on."), tr("Remove the sample"),
            [this] { m_care->removeSample(); }, MessageBar::Stay::UntilClosed);
    else if (!hasSample)
        m_sampleBanner->hide();
}

void MainWindow::startAdding()
{
    m_actions->showPeople->setChecked(true);
    m_pages->setCurrentWidget(m_panes);
    m_people->openAddRow();
}

void MainWindow::askForProfile()
{
    m_pages->setCurrentWidget(m_panes);
    m_middle->setCurrentWidget(m_sender);
    m_sender->edit();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsDialog(*menuBar(), m_page->factActions(), this);
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_page->commitPending();
    m_memory.save(*this, *m_panes);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    importFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace wellmet::ui

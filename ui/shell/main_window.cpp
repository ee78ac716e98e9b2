// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "notebook/notebook.h"
#include "notebook/sample.h"
#include "ui/composer/composer_pane.h"
#include "ui/notebook/contact_page.h"
#include "ui/people/people_pane.h"
#include "ui/people/search_box.h"
#include "ui/shell/about_box.h"
#include "ui/shell/care/notebook_care.h"
#include "ui/shell/dialogs/rule_guide.h"
#include "ui/shell/dialogs/shortcuts_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/note_actions.h"
#include "ui/shell/pane_actions.h"
#include "ui/shell/start/first_start_page.h"
#include "ui/shell/undo_router.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workbench.h"

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
      m_review(services.notebook, notebook::Review::Reading::BetweenEvents),
      m_actions(new WindowActions(this)),
      m_undo(new UndoRouter(m_undoStack, this)),
      m_care(new NotebookCare(m_editor, services.prompts, *this)),
      m_pages(new QStackedWidget(this)),
      m_sampleBanner(new MessageBar(this)),
      m_messages(new MessageBar(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Wellmet"));
    setAcceptDrops(true);
    applyAppearance(m_memory.appearance());
    arrange();
    connectActions();
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
}

// Neither the panes nor the first page are made before they are needed: the window is up sooner.
Workbench& MainWindow::panes()
{
    if (!m_panes) {
        m_panes = new Workbench(m_editor, m_review, m_services.clipboard, m_pages);
        m_memory.restore(*m_panes);
        m_pages->addWidget(m_panes);
        m_panes->people().list()->addAction(m_actions->draftForAll);
        m_panes->people().list()->addActions({m_actions->mergePeople, m_actions->deletePerson});
        m_panes->people().setTodayActions(m_actions->ofToday());
        addActions(m_panes->page().factActions());
        connectPanes();
    }
    return *m_panes;
}

void MainWindow::showFirstStart()
{
    if (!m_firstStart) {
        m_firstStart = new FirstStartPage(this);
        m_pages->addWidget(m_firstStart);
        connect(m_firstStart, &FirstStartPage::addRequested, m_actions->addPerson, &QAction::trigger);
        connect(m_firstStart, &FirstStartPage::importRequested, m_care, &NotebookCare::askForImport);
        connect(m_firstStart, &FirstStartPage::sampleRequested, this, [this] {
            m_care->addSample();
            panes().people().selectFirst();
        });
    }
    m_pages->setCurrentWidget(m_firstStart);
}

void MainWindow::restore()
{
    m_actions->showAppearance(m_memory.appearance());
    if (!m_memory.restore(*this))
        resize(1280, 800);
    showWhatThereIs();
    if (m_panes)
        m_panes->people().select(m_memory.person());
}

void MainWindow::connectActions()
{
    const WindowActions& a = *m_actions;
    const auto on = [](const QAction* action, auto* receiver, auto slot) {
        QObject::connect(action, &QAction::triggered, receiver, slot);
    };
    m_care->listenTo(a);
    on(a.quit, this, &MainWindow::close);
    on(a.find, this, [this] {
        panes().people().show();
        panes().people().searchBox()->setFocus(Qt::ShortcutFocusReason);
        panes().people().searchBox()->selectAll();
    });
    on(a.addPerson, this, [this] { startAdding(&PeoplePane::openAddRow); });
    on(a.addAtEvent, this, [this] { startAdding(&PeoplePane::openEventRow); });
    on(a.mergePeople, this, [this] { m_care->mergePeople(panes().settledSelection()); });
    on(a.profile, this, &MainWindow::askForProfile);
    connectNoteActions(
        a, [this]() -> ComposerPane& { return panes().composer(); }, this);
    connectPaneActions(
        a, [this]() -> Workbench& { return panes(); }, this);
    on(a.shortcuts, this, &MainWindow::showShortcuts);
    on(a.ruleGuide, this, [this] { showRuleGuide(this); });
    on(a.about, this, [this] { showAbout(this); });
    connect(a.showPeople, &QAction::toggled, this, [this](bool show) { panes().people().setVisible(show); });
    connect(a.showNote, &QAction::toggled, this, [this](bool show) { panes().writing().setVisible(show); });
    connect(&a, &WindowActions::appearanceChosen, this, [this](Appearance appearance) {
        m_memory.setAppearance(appearance);
        applyAppearance(appearance);
    });
}

void MainWindow::connectPanes()
{
    const PeoplePane* people = &m_panes->people();
    connect(people, &PeoplePane::addDismissed, this, &MainWindow::showWhatThereIs);
    connect(people, &PeoplePane::failed, this, &MainWindow::sayError);
    connect(m_panes, &Workbench::changed, this, &MainWindow::offerUndo);
    connect(m_panes, &Workbench::personShown, this, [this](const ContactId& id) { m_memory.setPerson(id); });
    connect(&m_panes->composer(), &ComposerPane::message, this,
            [this](const QString& sentence, const QString& label, const std::function<void()>& action) {
                if (action)
                    m_messages->offer(sentence, label, action);
                else
                    m_messages->say(sentence);
            });
}

void MainWindow::sayError(const QString& sentence)
{
    m_messages->say(sentence, MessageBar::Stay::UntilClosed);
}

void MainWindow::offerUndo(const QString& sentence)
{
    m_messages->offer(sentence, tr("Undo"), [this] { m_undoStack.undo(); });
}

void MainWindow::connectMessages()
{
    connect(&m_editor, &NotebookEditor::failed, this, &MainWindow::sayError);
    connect(&m_editor, &NotebookEditor::said, m_messages,
            [this](const QString& said) { m_messages->say(said); });
    connect(m_care, &NotebookCare::failed, this, &MainWindow::sayError);
    connect(m_care, &NotebookCare::changed, this, &MainWindow::offerUndo);
    connect(m_care, &NotebookCare::profileAsked, this, &MainWindow::askForProfile);
    connect(m_care, &NotebookCare::merged, this,
            [this](const ContactId& id) { panes().people().select(id); });
    connect(m_care, &NotebookCare::done, this,
            [this](const QString& sentence) { m_messages->say(sentence); });
    connect(&m_undoStack, &QUndoStack::indexChanged, m_messages, &MessageBar::withdrawOffer);
}

void MainWindow::followNotebook()
{
    const Notebook& book = m_services.notebook;
    connect(&book, &Notebook::peopleChanged, this, [this](const QList<ContactId>& ids) {
        if (m_panes && ids.contains(m_panes->people().current()))
            m_panes->showPerson(m_panes->people().current());
        showWhatThereIs();
    });
    connect(&book, &Notebook::changedElsewhere, this, [this] {
        if (m_panes)
            m_panes->showPerson(m_panes->people().current());
        showWhatThereIs();
    });
    connect(&book, &Notebook::lost, this, [this](const QString& sentence) {
        m_messages->offer(
            sentence, tr("Back up…"), [this] { m_care->backUp(); }, MessageBar::Stay::UntilClosed);
    });
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] { m_services.notebook.refresh(); });
    look->start(500ms);
}

void MainWindow::importFile(const QString& path)
{
    m_care->importFile(path);
}

void MainWindow::showWhatThereIs()
{
    const auto someone = m_services.notebook.people({}, 0, 1);
    const bool empty = someone && someone->empty() && !(m_panes && m_panes->people().isAdding());
    if (empty)
        showFirstStart();
    else
        m_pages->setCurrentWidget(&panes());

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

void MainWindow::startAdding(void (PeoplePane::*open)())
{
    m_actions->showPeople->setChecked(true);
    m_pages->setCurrentWidget(&panes());
    (m_panes->people().*open)();
}

void MainWindow::askForProfile()
{
    m_pages->setCurrentWidget(&panes());
    m_panes->askForProfile();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsDialog(*menuBar(), panes().page().factActions(), this);
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_memory.save(*this);
    if (m_panes) {
        m_panes->page().commitPending();
        m_memory.save(*m_panes);
    }
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

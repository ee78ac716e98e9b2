// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/composer/composer_shortcuts.h"
#include "ui/shell/undo_router.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

struct ActionRow
{
    QAction* WindowActions::*action;
    const char* name;
    const char* text;
    QKeySequence keys;
    const char* tip;
};

const char* appearanceText(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Desktop:
        return QT_TR_NOOP("&Follow the desktop");
    case Appearance::Light:
        return QT_TR_NOOP("&Light");
    case Appearance::Dark:
        return QT_TR_NOOP("&Dark");
    }
    return "";
}

// The notebook and the people in it.
std::vector<ActionRow> peopleRows()
{
    using A = WindowActions;
    return {
        {&A::importPeople, "import", QT_TR_NOOP("&Import…"), QKeySequence::Open,
         QT_TR_NOOP("Bring people in from LinkedIn, an address book or a Wellmet file")},
        {&A::takeBackImport,
         "takeBackImport",
         QT_TR_NOOP("&Take back the last import"),
         {},
         QT_TR_NOOP("Undo the newest import as a whole, however long ago; people edited since stay")},
        {&A::exportPeople, "export", QT_TR_NOOP("&Export…"), QKeySequence(u"Ctrl+E"_s),
         QT_TR_NOOP("Write everyone to a file that other programs can read")},
        {&A::backUp, "backUp", QT_TR_NOOP("&Back up…"), QKeySequence(u"Ctrl+B"_s),
         QT_TR_NOOP("Set a copy of the whole notebook aside")},
        {&A::removeSample,
         "removeSample",
         QT_TR_NOOP("&Remove the sample"),
         {},
         QT_TR_NOOP("Remove the invented people of the sample")},
        {&A::quit, "quit", QT_TR_NOOP("&Quit"), QKeySequence(u"Ctrl+Q"_s), QT_TR_NOOP("Close the window")},
        {&A::find, "find", QT_TR_NOOP("&Find"), QKeySequence::Find,
         QT_TR_NOOP("Search every field of everyone")},
        {&A::addPerson, "add", QT_TR_NOOP("&Add a person"), QKeySequence::New,
         QT_TR_NOOP("Write down someone new in one line")},
        {&A::addAtEvent, "addAtEvent", QT_TR_NOOP("Add people &met at an event"),
         QKeySequence(u"Ctrl+Shift+N"_s), QT_TR_NOOP("Name the event once, then a line for each person")},
        {&A::deletePerson, "delete", QT_TR_NOOP("&Delete the person"), QKeySequence::Delete,
         QT_TR_NOOP("Delete everyone selected in the list; they stay in the bin for a month")},
        {&A::mergePeople, "mergePeople", QT_TR_NOOP("Merge t&wo people…"), QKeySequence(u"Ctrl+M"_s),
         QT_TR_NOOP("Make one person of the two selected in the list")},
        {&A::findDuplicates, "findDuplicates", QT_TR_NOOP("Find dupli&cates…"),
         QKeySequence(u"Ctrl+Shift+M"_s), QT_TR_NOOP("Look for people who may be here twice")},
        {&A::bin, "binAction", QT_TR_NOOP("Deleted peop&le…"), QKeySequence(u"Ctrl+Shift+B"_s),
         QT_TR_NOOP("Look at whom you deleted in the last month, and restore them")},
        {&A::profile, "profile", QT_TR_NOOP("&Your profile…"), QKeySequence(u"Ctrl+P"_s),
         QT_TR_NOOP("Who you are, as your notes say it")},
        {&A::settings, "settingsAction", QT_TR_NOOP("Se&ttings…"), QKeySequence(u"Ctrl+,"_s),
         QT_TR_NOOP("How long and how many your notes may be")},
    };
}

// The note and what became of it.
std::vector<ActionRow> noteRows()
{
    using A = WindowActions;
    namespace keys = composer_shortcuts;
    return {
        {&A::draft, "draft", QT_TR_NOOP("&Draft"), keys::draft(),
         QT_TR_NOOP("Write a note from what you recorded")},
        {&A::anotherVersion, "anotherVersion", QT_TR_NOOP("A&nother version"), keys::anotherVersion(),
         QT_TR_NOOP("Say it in another way")},
        {&A::shorter, "shorter", QT_TR_NOOP("&Shorter"), keys::shorter(),
         QT_TR_NOOP("Say it in fewer words")},
        {&A::longer, "longer", QT_TR_NOOP("&Longer"), keys::longer(),
         QT_TR_NOOP("Say more, as far as the facts go")},
        {&A::warmer, "warmer", QT_TR_NOOP("&Warmer"), keys::warmer(), QT_TR_NOOP("Sound closer")},
        {&A::plainer, "plainer", QT_TR_NOOP("&Plainer"), keys::plainer(),
         QT_TR_NOOP("Sound more matter-of-fact")},
        {&A::nextDraft, "nextDraft", QT_TR_NOOP("Ne&xt of the drafts"), keys::nextDraft(),
         QT_TR_NOOP("Show the next of the drafts with different plans")},
        {&A::previousDraft, "previousDraft", QT_TR_NOOP("P&revious of the drafts"), keys::previousDraft(),
         QT_TR_NOOP("Show the one before it")},
        {&A::otherWays, "otherWaysAction", QT_TR_NOOP("&Other ways to say the sentence"), keys::otherWays(),
         QT_TR_NOOP("Choose other words for the drafted sentence at the cursor")},
        {&A::lock, "lock", QT_TR_NOOP("Lock or &unlock the sentence"), keys::lock(),
         QT_TR_NOOP("Keep the sentence at the cursor as it is in every redraft")},
        {&A::draftForAll, "draftForAll", QT_TR_NOOP("Draft for &all selected"),
         QKeySequence(u"Ctrl+Shift+A"_s),
         QT_TR_NOOP("Draft a note to everyone selected in the list and look at them one by one")},
        {&A::applyFix, "applyFix", QT_TR_NOOP("Apply the &fix"), keys::applyFix(),
         QT_TR_NOOP("Apply the fix at the cursor, or the first there is")},
        {&A::fixSafe, "fixSafe", QT_TR_NOOP("Fix everything that’s &safe"), keys::fixSafe(),
         QT_TR_NOOP("Apply every fix that can’t go wrong, in one step")},
        {&A::silenced,
         "silenced",
         QT_TR_NOOP("S&ilenced advice…"),
         {},
         QT_TR_NOOP("What the critic doesn’t tell you, and the words you taught it")},
        {&A::copyNote, "copyNote", QT_TR_NOOP("&Copy the note"), keys::copyNote(),
         QT_TR_NOOP("Put the note on the clipboard and record it as sent")},
        {&A::accepted, "accepted", QT_TR_NOOP("They &accepted"), QKeySequence(u"F4"_s),
         QT_TR_NOOP("Record that the last note, or the one with the focus, was accepted")},
        {&A::replied, "replied", QT_TR_NOOP("They &replied"), QKeySequence(u"F5"_s),
         QT_TR_NOOP("Record that they replied to it")},
        {&A::ignored, "ignored", QT_TR_NOOP("They &ignored it"), QKeySequence(u"F6"_s),
         QT_TR_NOOP("Record that no answer came, and wait for none")},
        {&A::declined, "declined", QT_TR_NOOP("They &declined"), QKeySequence(u"F7"_s),
         QT_TR_NOOP("Record that they declined it")},
        {&A::withdrawn, "withdrawn", QT_TR_NOOP("&Withdrawn"), QKeySequence(u"F8"_s),
         QT_TR_NOOP("Record that you took it back")},
        {&A::pending, "pending", QT_TR_NOOP("Still &pending"), QKeySequence(u"Shift+F4"_s),
         QT_TR_NOOP("Record that it waits for its answer")},
    };
}

// What is due, and the window itself.
std::vector<ActionRow> windowRows()
{
    using A = WindowActions;
    return {
        {&A::today, "todayAction", QT_TR_NOOP("&Today"), QKeySequence(u"Ctrl+T"_s),
         QT_TR_NOOP("Show what is due today, or everyone again")},
        {&A::lineDone, "lineDoneAction", QT_TR_NOOP("&Done"), QKeySequence(u"D"_s),
         QT_TR_NOOP("The line is done; it goes into the timeline")},
        {&A::lineTomorrow, "lineTomorrowAction", QT_TR_NOOP("Put off until t&omorrow"), QKeySequence(u"T"_s),
         QT_TR_NOOP("Put the line off until tomorrow")},
        {&A::lineNextWeek, "lineNextWeekAction", QT_TR_NOOP("Put off until next &week"), QKeySequence(u"W"_s),
         QT_TR_NOOP("Put the line off until Monday")},
        {&A::lineDate, "lineDateAction", QT_TR_NOOP("Put off unti&l a date…"), QKeySequence(u"L"_s),
         QT_TR_NOOP("Put the line off until a date that you say")},
        {&A::lineDrop, "lineDropAction", QT_TR_NOOP("D&rop"), QKeySequence(u"X"_s),
         QT_TR_NOOP("The line won’t be done; it can be undone")},
        {&A::goToPeople, "goToPeople", QT_TR_NOOP("Go to the &list"), QKeySequence(u"Ctrl+1"_s),
         QT_TR_NOOP("Move to the list of people")},
        {&A::goToPage, "goToPage", QT_TR_NOOP("Go to the pa&ge"), QKeySequence(u"Ctrl+2"_s),
         QT_TR_NOOP("Move to the person's page")},
        {&A::goToNote, "goToNote", QT_TR_NOOP("Go to the n&ote"), QKeySequence(u"Ctrl+3"_s),
         QT_TR_NOOP("Move to the note")},
        {&A::showPeople, "showPeople", QT_TR_NOOP("Show the &people"), QKeySequence(u"F9"_s),
         QT_TR_NOOP("Show or hide the list of people")},
        {&A::showNote, "showNote", QT_TR_NOOP("Show the &note"), QKeySequence(u"Shift+F9"_s),
         QT_TR_NOOP("Show or hide the note")},
        {&A::shortcuts, "shortcuts", QT_TR_NOOP("&Keyboard shortcuts"), QKeySequence(u"F1"_s),
         QT_TR_NOOP("All keys in one list")},
        {&A::ruleGuide,
         "ruleGuideAction",
         QT_TR_NOOP("&What Wellmet looks for"),
         {},
         QT_TR_NOOP("Every piece of advice, with examples and where it is from")},
        {&A::about, "about", QT_TR_NOOP("&About Wellmet"), {}, QT_TR_NOOP("Version and license")},
    };
}

QMenu* addMenu(QMainWindow& window, const QString& title, const QList<QAction*>& actions)
{
    QMenu* menu = window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    for (QAction* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

} // namespace

WindowActions::WindowActions(QObject* parent) : QObject(parent), m_appearances(new QActionGroup(this))
{
    makeActions();
    makeAppearances();
}

void WindowActions::makeActions()
{
    std::vector<ActionRow> rows = peopleRows();
    for (const std::vector<ActionRow>& more : {noteRows(), windowRows()})
        rows.insert(rows.end(), more.begin(), more.end());
    for (const ActionRow& row : rows) {
        auto* action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(row.keys);
        action->setToolTip(tr(row.tip));
        action->setStatusTip(tr(row.tip));
        this->*row.action = action;
    }
    for (QAction* toggle : {showPeople, showNote}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    deletePerson->setShortcutContext(Qt::WidgetShortcut);
    for (QAction* ofLine : ofToday())
        ofLine->setShortcutContext(Qt::WidgetShortcut);
    removeSample->setVisible(false);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeAppearances()
{
    for (const auto& row : appearanceTable()) {
        QAction* action = m_appearances->addAction(tr(appearanceText(row.value)));
        action->setCheckable(true);
        action->setData(int(row.value));
    }
    connect(m_appearances, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT appearanceChosen(Appearance(action->data().toInt())); });
}

void WindowActions::showAppearance(Appearance appearance)
{
    for (QAction* action : m_appearances->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

void WindowActions::buildMenus(QMainWindow& window, UndoRouter& undo)
{
    addMenu(
        window, tr("&File"),
        {importPeople, takeBackImport, nullptr, exportPeople, backUp, nullptr, removeSample, nullptr, quit});
    QMenu* edit =
        addMenu(window, tr("&Edit"),
                {undo.undoAction(), undo.redoAction(), nullptr, find, addPerson, addAtEvent, deletePerson,
                 nullptr, mergePeople, findDuplicates, bin, nullptr, profile, settings});
    connect(edit, &QMenu::aboutToShow, &undo, &UndoRouter::update);
    addMenu(window, tr("&Note"),
            {draft,   anotherVersion, nextDraft, previousDraft, nullptr, shorter, longer,
             warmer,  plainer,        nullptr,   otherWays,     lock,    nullptr, draftForAll,
             nullptr, applyFix,       fixSafe,   silenced,      nullptr, copyNote});
    addMenu(window, tr("T&oday"),
            {today, nullptr, lineDone, lineTomorrow, lineNextWeek, lineDate, lineDrop, nullptr, accepted,
             replied, ignored, declined, withdrawn, pending});
    QMenu* view = addMenu(window, tr("&View"),
                          {goToPeople, goToPage, goToNote, nullptr, showPeople, showNote, nullptr});
    QMenu* appearance = view->addMenu(tr("&Appearance"));
    appearance->addActions(m_appearances->actions());
    addMenu(window, tr("&Help"), {shortcuts, ruleGuide, about});
}

} // namespace wellmet::ui

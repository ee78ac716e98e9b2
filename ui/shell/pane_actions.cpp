// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_actions.h"

#include "ui/notebook/contact_page.h"
#include "ui/people/people_pane.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workbench.h"
#include "ui/today/today_pane.h"

#include <QAction>

namespace wellmet::ui {

using contacts::Outcome;

void connectPaneActions(const WindowActions& actions, const std::function<Workbench&()>& panes,
                        QObject* context)
{
    const auto onLine = [&](const QAction* action, void (TodayPane::*slot)()) {
        QObject::connect(action, &QAction::triggered, context,
                         [panes, slot] { (panes().people().today().*slot)(); });
    };
    const auto record = [&](const QAction* action, Outcome outcome) {
        QObject::connect(action, &QAction::triggered, context,
                         [panes, outcome] { panes().recordOutcome(outcome); });
    };
    const auto inPane = [&](const QAction* action, auto pane, auto slot) {
        QObject::connect(action, &QAction::triggered, context,
                         [panes, pane, slot] { ((panes().*pane)().*slot)(); });
    };
    inPane(actions.deletePerson, &Workbench::people, &PeoplePane::deleteSelected);
    inPane(actions.goToPeople, &Workbench::people, qOverload<>(&QWidget::setFocus));
    inPane(actions.goToPage, &Workbench::page, &ContactPage::focusName);
    QObject::connect(actions.draftForAll, &QAction::triggered, context, [panes] { panes().draftForAll(); });
    QObject::connect(actions.today, &QAction::triggered, context, [panes, show = actions.showPeople] {
        show->setChecked(true);
        panes().people().toggleToday();
    });
    onLine(actions.lineDone, &TodayPane::finish);
    onLine(actions.lineTomorrow, &TodayPane::putOffUntilTomorrow);
    onLine(actions.lineNextWeek, &TodayPane::putOffUntilNextWeek);
    onLine(actions.lineDate, &TodayPane::askForDate);
    onLine(actions.lineDrop, &TodayPane::drop);
    record(actions.accepted, Outcome::Accepted);
    record(actions.replied, Outcome::Replied);
    record(actions.ignored, Outcome::Ignored);
    record(actions.declined, Outcome::Declined);
    record(actions.withdrawn, Outcome::Withdrawn);
    record(actions.pending, Outcome::Pending);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/review/review_tabs.h"

#include "ui/import/review/conflicts_table.h"
#include "ui/import/review/people_table.h"
#include "ui/import/review/rejections_model.h"
#include "ui/import/review/suggestions_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/row_paint.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using notebook::Keep;

ReviewTabs::ReviewTabs(QWidget* parent)
    : QTabWidget(parent),
      m_people(new PeopleTable(this)),
      m_conflicts(new ConflictsTable(this)),
      m_suggestions(new SuggestionsList(this)),
      m_rejections(new RejectionsModel(this)),
      m_peoplePage(tableOf(m_people, u"people"_s, tr("People who are new or gain something"))),
      m_conflictsPage(conflictsPage()),
      m_suggestionsPage(suggestionsPage()),
      m_rejectionsPage(tableOf(m_rejections, u"rejected"_s, tr("Entries left out")))
{
    setDocumentMode(true);
    for (QWidget* page : {static_cast<QWidget*>(m_peoplePage), m_conflictsPage, m_suggestionsPage,
                          static_cast<QWidget*>(m_rejectionsPage)})
        page->hide();
    m_peoplePage->horizontalHeader()->setSectionResizeMode(PeopleTable::Person, QHeaderView::Stretch);
    outlineMarks();
    connect(m_conflicts, &QAbstractItemModel::dataChanged, this, &ReviewTabs::choiceChanged);
    connect(m_suggestions, &QAbstractItemModel::dataChanged, this, &ReviewTabs::choiceChanged);
}

QTableView* ReviewTabs::tableOf(QAbstractItemModel* model, const QString& objectName,
                                const QString& accessibleName)
{
    auto* table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    return table;
}

QWidget* ReviewTabs::conflictsPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(
        new PlainLabel(tr("Yours stays unless you choose otherwise. Where both are kept, the other goes to "
                          "your private notes."),
                       PlainLabel::Voice::Quiet, page));
    QTableView* table = tableOf(m_conflicts, u"conflicts"_s, tr("What differs"));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->horizontalHeader()->setSectionResizeMode(ConflictsTable::Mine, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ConflictsTable::Theirs, QHeaderView::Stretch);
    column->addWidget(table, 1);

    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* rest = new QCheckBox(tr("&Decide those below alike"), page);
    rest->setObjectName(u"decideTheRest"_s);
    rest->setToolTip(tr("A choice holds for everybody below with whom the same thing differs"));
    connect(rest, &QCheckBox::toggled, m_conflicts, &ConflictsTable::setDecidesTheRest);
    line->addWidget(rest);
    line->addStretch(1);
    const auto addForAll = [&](const QString& text, const QString& name, Keep keep) {
        auto* button = new QuietButton(text, {}, page);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, m_conflicts,
                [this, keep] { m_conflicts->keepEverywhere(keep); });
        line->addWidget(button);
    };
    addForAll(tr("Keep all of mine"), u"keepMine"_s, Keep::Mine);
    addForAll(tr("Take all of theirs"), u"keepTheirs"_s, Keep::Theirs);
    addForAll(tr("Keep both"), u"keepBoth"_s, Keep::Both);
    column->addLayout(line);
    return page;
}

QWidget* ReviewTabs::suggestionsPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(
        new PlainLabel(tr("The file hints at these and doesn’t say them. Check what is so; nothing is "
                          "written of the others."),
                       PlainLabel::Voice::Quiet, page));
    auto* list = new QListView(page);
    list->setObjectName(u"suggestions"_s);
    list->setAccessibleName(tr("Suggestions"));
    list->setModel(m_suggestions);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setSpacing(2);
    column->addWidget(list, 1);
    return page;
}

void ReviewTabs::outlineMarks()
{
    for (const QString& name : {u"conflicts"_s, u"suggestions"_s})
        ui::outlineMarks(*findChild<QAbstractItemView*>(name));
}

void ReviewTabs::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rejectionsPage)
        outlineMarks();
}

void ReviewTabs::addPage(QWidget* page, const QString& title, int count)
{
    if (count > 0)
        addTab(page, title.arg(QLocale().toString(count)));
    else
        page->hide();
}

void ReviewTabs::setPlan(const std::shared_ptr<notebook::ImportPlan>& plan)
{
    clear();
    m_people->setPlan(plan);
    m_conflicts->setPlan(plan);
    m_suggestions->setPlan(plan);
    m_rejections->setRejections(plan ? plan->rejected : std::vector<exchange::Rejection>());
    addPage(m_peoplePage, tr("New (%1)"), m_people->rowCount());
    addPage(m_conflictsPage, tr("Different (%1)"), m_conflicts->rowCount());
    addPage(m_suggestionsPage, tr("Suggested (%1)"), m_suggestions->rowCount());
    addPage(m_rejectionsPage, tr("Left out (%1)"), m_rejections->rowCount());
    m_rejectionsPage->resizeColumnToContents(RejectionsModel::Line);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_pane.h"

#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/models/people_model.h"
#include "ui/models/selected_people.h"
#include "ui/people/adding/add_person_row.h"
#include "ui/people/adding/already_there.h"
#include "ui/people/filter_bar.h"
#include "ui/people/person_delegate.h"
#include "ui/people/search_box.h"
#include "ui/today/today_pane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_paint.h"

#include <QAction>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::ContactId;
using contacts::ContactQuery;

PeoplePane::PeoplePane(notebook::Notebook& notebook, NotebookEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_notebook(notebook),
      m_editor(editor),
      m_model(new PeopleModel(notebook, this)),
      m_search(new SearchBox(notebook, editor, this)),
      m_filters(new FilterBar(this)),
      m_list(new QListView(this)),
      m_empty(new PageLabel({}, PlainLabel::Voice::Body, this)),
      m_listOrEmpty(new QStackedWidget(this)),
      m_total(new QLabel(this)),
      m_addButton(new QToolButton(this)),
      m_countSoon(new QTimer(this)),
      m_counter(new PeopleCounter(notebook, this))
{
    setAccessibleName(tr("People"));
    buildSearch();
    buildList();
    arrange();
    follow(notebook);
    showEmptyOrList();
}

void PeoplePane::buildSearch()
{
    m_search->installEventFilter(this);
    // A search is among people; what is due today is all of it.
    const auto isBoth = [this] { return m_filters->isToday() && !m_search->text().isEmpty(); };
    connect(m_search, &QLineEdit::textChanged, this,
            [this, isBoth] { isBoth() ? m_filters->showEveryone() : search(); });
    connect(m_filters, &FilterBar::changed, this,
            [this, isBoth] { isBoth() ? m_search->clear() : search(); });
}

void PeoplePane::buildList()
{
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    connect(m_model, &PeopleModel::rowsAboutToBeRemoved, this,
            [this] { m_restoring = true; }); // before the view
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layOutAsPane(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PeoplePane::chooseFromList);
    connect(m_list, &QListView::activated, this, &PeoplePane::personOpened);

    m_empty->setObjectName(u"nobodyMatches"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(24, 48, 24, 24);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
}

QWidget* PeoplePane::buildFooter()
{
    m_total->setObjectName(u"peopleTotal"_s);
    m_total->setWordWrap(true);
    m_addButton->setObjectName(u"addPerson"_s);
    m_addButton->setText(tr("+ Add a person"));
    m_addButton->setAccessibleName(tr("Add a person"));
    m_addButton->setToolTip(tr("Add a person (Ctrl+N)"));
    m_addButton->setAutoRaise(true);
    m_addButton->setFocusPolicy(Qt::TabFocus);
    connect(m_addButton, &QToolButton::clicked, this, &PeoplePane::openAddRow);

    auto* footer = new QWidget(this);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_total, 1);
    row->addWidget(m_addButton);
    return footer;
}

void PeoplePane::arrange()
{
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 10);
    top->setSpacing(8);
    top->addWidget(m_search);
    top->addWidget(m_filters);
    m_top = top;

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(buildFooter());
    setFocusProxy(m_list);
}

void PeoplePane::follow(notebook::Notebook& notebook)
{
    m_countSoon->setSingleShot(true);
    m_countSoon->setInterval(150); // a burst of edits is counted once, after it
    connect(m_countSoon, &QTimer::timeout, this, [this] { m_counter->count(m_model->query()); });
    connect(m_counter, &PeopleCounter::counted, this, &PeoplePane::showCounts);
    for (auto change : {&notebook::Notebook::changedElsewhere, &notebook::Notebook::senderChanged})
        connect(&notebook, change, m_countSoon, qOverload<>(&QTimer::start));
    connect(&notebook, &notebook::Notebook::peopleChanged, m_countSoon, qOverload<>(&QTimer::start));
    connect(&notebook, &notebook::Notebook::peopleChanged, m_counter, &PeopleCounter::outdate);
    connect(&notebook, &notebook::Notebook::settingChanged, m_countSoon, qOverload<>(&QTimer::start));
    connect(&notebook, &notebook::Notebook::draftChanged, m_countSoon, qOverload<>(&QTimer::start));
    m_countSoon->start();

    connect(m_model, &PeopleModel::failed, this, &PeoplePane::failed);
    connect(m_model, &PeopleModel::rowsInserted, this, &PeoplePane::showEmptyOrList);
    connect(m_model, &PeopleModel::rowsRemoved, this, &PeoplePane::afterRemoval);
}

AddPersonRow& PeoplePane::addRow()
{
    if (!m_addRow) {
        m_addRow = new AddPersonRow(m_notebook.clock(), m_list, this);
        m_top->addWidget(m_addRow);
        connect(m_addRow, &AddPersonRow::accepted, this, &PeoplePane::add);
        connect(m_addRow, &AddPersonRow::nameTyped, this,
                [this](const QString& name) { m_addRow->setRemark(alreadyThere(m_notebook, name)); });
        connect(m_addRow, &AddPersonRow::dismissed, this, [this] {
            selectFirst();
            Q_EMIT addDismissed();
        });
    }
    return *m_addRow;
}

void PeoplePane::search()
{
    ContactQuery query;
    query.text = m_search->text().simplified();
    m_filters->addTo(query);
    m_model->setQuery(query);
    showEmptyOrList();
    showTotal();
    keepChoice();
    m_countSoon->start();
}

void PeoplePane::select(const ContactId& id)
{
    if (!id.isNull())
        m_model->fetchRowOf(id);
    choose(id);
    keepChoice();
}

void PeoplePane::choose(const ContactId& id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT personChosen(id);
}

void PeoplePane::chooseFromList()
{
    if (!m_restoring)
        choose(m_model->idAt(m_list->currentIndex().row()));
}

// Someone who only left the group on show stays chosen; after a deletion the view has moved on to a neighbor.
void PeoplePane::afterRemoval()
{
    m_restoring = false;
    showEmptyOrList();
    if (m_current.isNull() || m_notebook.contact(m_current).ok())
        keepChoice();
    else
        chooseFromList();
}

// Shows in the list who is chosen, if they are in it; being filtered out doesn't close their page.
void PeoplePane::keepChoice()
{
    const int row = m_current.isNull() ? -1 : m_model->rowOf(m_current);
    m_restoring = true;
    if (row < 0) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
    } else {
        const QModelIndex index = m_model->index(row);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    m_restoring = false;
}

std::vector<ContactId> PeoplePane::selected() const
{
    return selectedPeople(*m_list, *m_model);
}

void PeoplePane::openAddRow()
{
    addRow().open(m_model->rowCount() == 0 ? m_search->text().simplified() : QString());
}

bool PeoplePane::isAdding() const
{
    return m_addRow && !m_addRow->isHidden();
}

void PeoplePane::openEventRow()
{
    addRow().openEvent();
}

void PeoplePane::add(const contacts::Contact& person)
{
    ContactId id;
    if (!m_editor.change({.before = {}, .after = person}, tr("add %1").arg(person.name), {}, &id))
        return;
    m_addRow->finish();
    m_search->clear();
    m_filters->showEveryone();
    select(id);
    if (!m_addRow->isAtEvent())
        Q_EMIT personAdded(id);
}

void PeoplePane::deleteSelected()
{
    const std::vector<ContactId> people = selected();
    if (people.empty())
        return;
    const QString whom = people.size() == 1 ? m_model->index(m_model->rowOf(people.front())).data().toString()
                                            : tr("%Ln people", nullptr, int(people.size()));
    if (m_editor.removeAll(people, tr("delete %1").arg(whom)))
        Q_EMIT deleted(tr("Deleted %1.").arg(whom));
}

void PeoplePane::showCounts(const PeopleCounter::Counts& counts)
{
    m_counts = counts;
    const notebook::Today& due = counts.today;
    const bool isWhole = due.duePeople <= notebook::Today::kMostPeople;
    m_filters->setCounts(counts.needNote, isWhole ? int(due.lines.size()) : due.duePeople);
    if (m_today)
        m_today->setToday(due);
    showTotal();
}

void PeoplePane::showTotal()
{
    const QString hint = SearchBox::hintFor(m_model->query().text, m_notebook.clock().today());
    const QString total = m_counts.shown == 1 ? tr("1 person") : tr("%L1 people").arg(m_counts.shown);
    m_total->setText(m_filters->isToday() ? QString() : hint.isEmpty() ? total : hint);
}

TodayPane& PeoplePane::today()
{
    if (!m_today) {
        m_today = new TodayPane(m_editor, m_listOrEmpty);
        m_listOrEmpty->addWidget(m_today);
        m_today->list()->addActions(m_todayActions);
        m_today->setToday(m_counts.today);
        connect(m_today, &TodayPane::personChosen, this, [this](const ContactId& id) {
            choose(id);
            keepChoice();
        });
        connect(m_today, &TodayPane::noteAsked, this, &PeoplePane::noteAsked);
        connect(m_today, &TodayPane::dealtWith, this, &PeoplePane::dealtWith);
    }
    return *m_today;
}

void PeoplePane::toggleToday()
{
    if (m_filters->isToday() && today().isAncestorOf(QApplication::focusWidget())) {
        m_filters->showEveryone();
        selectFirst();
        return;
    }
    m_search->clear();
    m_filters->showToday();
    today().selectFirst();
}

void PeoplePane::showEmptyOrList()
{
    if (m_filters->isToday()) {
        m_listOrEmpty->setCurrentWidget(&today());
        setFocusProxy(m_today);
        return;
    }
    setFocusProxy(m_list);
    const bool empty = m_model->rowCount() == 0;
    if (empty)
        m_empty->setText(emptyText());
    m_listOrEmpty->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
}

QString PeoplePane::emptyText() const
{
    const QString text = m_model->query().text;
    if (!text.isEmpty() && m_filters->isFiltering())
        return tr("Nobody in this group matches “%1”.").arg(text);
    if (!text.isEmpty())
        return tr("Nobody matches “%1”.\n\nCtrl+N adds them.").arg(text);
    if (m_filters->isFiltering())
        return tr("Nobody is in this group right now.");
    return tr("Nobody here yet.");
}

void PeoplePane::selectFirst()
{
    if (m_filters->isToday()) {
        today().selectFirst();
        return;
    }
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

bool PeoplePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        searchKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool PeoplePane::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        selectFirst();
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace wellmet::ui

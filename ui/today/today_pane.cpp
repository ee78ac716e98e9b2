// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_pane.h"

#include "base/date_text.h"
#include "contacts/due/due_changes.h"
#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/wording.h"
#include "ui/models/today_model.h"
#include "ui/today/line_bar.h"
#include "ui/today/line_delegate.h"
#include "ui/widgets/row_paint.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Contact;
using contacts::Due;

TodayPane::TodayPane(NotebookEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new TodayModel(editor.notebook(), this)),
      m_list(new QListView(this)),
      m_bar(new LineBar(editor.notebook().clock(), this))
{
    setAccessibleName(tr("Today"));
    buildList();
    connect(m_bar, &LineBar::doneAsked, this, &TodayPane::finish);
    connect(m_bar, &LineBar::tomorrowAsked, this, &TodayPane::putOffUntilTomorrow);
    connect(m_bar, &LineBar::nextWeekAsked, this, &TodayPane::putOffUntilNextWeek);
    connect(m_bar, &LineBar::dropAsked, this, &TodayPane::drop);
    connect(m_bar, &LineBar::dateChosen, this, &TodayPane::putOff);
    connect(m_bar, &LineBar::dateDismissed, m_list, qOverload<>(&QWidget::setFocus));
    m_bar->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_list);
}

void TodayPane::buildList()
{
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("What is due today"));
    for (auto change : {&TodayModel::rowsAboutToBeRemoved, &TodayModel::rowsAboutToBeInserted})
        connect(m_model, change, this, [this] { m_isFollowing = true; }); // before the view
    connect(m_model, &TodayModel::modelAboutToBeReset, this, [this] { m_isFollowing = true; });
    m_list->setModel(m_model);
    for (auto change : {&TodayModel::rowsRemoved, &TodayModel::rowsInserted})
        connect(m_model, change, this, &TodayPane::endFollowing); // after it
    connect(m_model, &TodayModel::modelReset, this, &TodayPane::endFollowing);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setResizeMode(QListView::Adjust); // what wraps is measured again
    layOutAsPane(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPane::choose);
    connect(m_list, &QListView::activated, this, &TodayPane::noteAsked);
}

void TodayPane::setToday(const notebook::Today& today)
{
    m_model->setToday(today);
}

void TodayPane::selectFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        selectFrom(0);
}

// The row itself when it is somebody's, else the next, else the one before.
void TodayPane::selectFrom(int row)
{
    int found = row;
    while (found < m_model->rowCount() && m_model->idAt(found).isNull())
        ++found;
    if (found >= m_model->rowCount()) {
        for (found = std::min(row, m_model->rowCount()) - 1; found >= 0 && m_model->idAt(found).isNull();)
            --found;
    }
    if (found >= 0)
        m_list->setCurrentIndex(m_model->index(found));
}

void TodayPane::choose()
{
    if (m_isFollowing) {
        m_hasMoved = true;
        return;
    }
    const int row = m_list->currentIndex().row();
    m_bar->closeDate();
    m_bar->setVisible(m_model->lineAt(row) != nullptr);
    const contacts::ContactId id = m_model->idAt(row);
    if (!id.isNull())
        Q_EMIT personChosen(id);
}

// When the chosen line goes, the view moves on to a neighbor that nobody has chosen.
void TodayPane::endFollowing()
{
    m_isFollowing = false;
    if (std::exchange(m_hasMoved, false)) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
    }
}

void TodayPane::finish()
{
    deal(tr("Done"), tr("done"), [day = today()](const Contact& contact, const Due& due) {
        return contacts::done(contact, due, day);
    });
}

void TodayPane::putOffUntilTomorrow()
{
    putOff(today().addDays(1));
}

void TodayPane::putOffUntilNextWeek()
{
    constexpr int kDaysOfWeek = 7;
    putOff(today().addDays(kDaysOfWeek + 1 - today().dayOfWeek()));
}

void TodayPane::askForDate()
{
    if (m_model->lineAt(m_list->currentIndex().row()))
        m_bar->askForDate();
}

void TodayPane::putOff(QDate until)
{
    const QString day = shortDateText(PartialDate(until), today());
    deal(tr("Put off"), tr("put off until %1").arg(day),
         [until](const Contact& contact, const Due& due) { return contacts::snoozed(contact, due, until); });
}

void TodayPane::drop()
{
    deal(tr("Drop"), tr("dropped"), contacts::dropped);
}

void TodayPane::deal(const QString& what, const QString& result, const Deed& deed)
{
    const int row = m_list->currentIndex().row();
    const notebook::TodayLine* line = m_model->lineAt(row);
    if (!line)
        return;
    const auto before = m_editor.notebook().contact(line->id);
    if (!before) {
        Q_EMIT m_editor.failed(before.error().message);
        return;
    }
    const Contact after = deed(*before, line->due);
    if (after == *before || !m_editor.change({.before = *before, .after = after}, what))
        return;
    Q_EMIT dealtWith(tr("%1: %2.").arg(spokenName(*before), result));
    m_list->setFocus(Qt::OtherFocusReason);
    selectFrom(row);
}

QDate TodayPane::today() const
{
    return m_editor.notebook().clock().today();
}

} // namespace wellmet::ui

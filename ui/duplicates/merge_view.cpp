// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/merge_view.h"

#include "contacts/names.h"
#include "notebook/bin/bin.h"
#include "notebook/duplicates/people_merge.h"
#include "ui/commands/long_command.h"
#include "ui/commands/notebook_editor.h"
#include "ui/duplicates/merge_table.h"
#include "ui/models/person_sheet.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/row_paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Contact;
using contacts::ContactId;
using notebook::Notebook;
using notebook::PeopleMerge;
using notebook::Progress;

namespace {

StepWork workOf(PeopleMerge prepared)
{
    const auto merge = std::make_shared<const PeopleMerge>(std::move(prepared));
    return {.forward = [merge](Notebook& notebook,
                               const Progress&) { return notebook::mergePeople(notebook, *merge); },
            .back = [merge](Notebook& notebook,
                            const Progress&) { return notebook::takeApart(notebook, *merge); },
            .people = 2};
}

} // namespace

MergeView::MergeView(NotebookEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_table(new MergeTable(this)),
      m_view(new QTableView(this)),
      m_who(new PlainLabel({}, PlainLabel::Voice::Title, this)),
      m_reason(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_promise(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_turn(new QuietButton(tr("Keep the other one instead"), {}, this))
{
    build();
}

MergeView::~MergeView() = default;

void MergeView::build()
{
    m_reason->setObjectName(u"mergeReason"_s);
    m_turn->setObjectName(u"turnRound"_s);
    connect(m_turn, &QToolButton::clicked, this, &MergeView::turnRound);
    m_promise->setText(
        tr("Nothing is lost. Where both sides are checked, the second goes into the private notes. Who joins "
           "lies in the bin for %1 days as they were; to restore them there takes the two apart again, as "
           "long as the one who stays wasn’t edited since.")
            .arg(notebook::Bin::kDaysKept));

    m_view->setObjectName(u"mergeTable"_s);
    m_view->setAccessibleName(tr("What each of the two is and knows"));
    m_view->setModel(m_table);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(MergeTable::What, QHeaderView::ResizeToContents);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    outlineMarks(*m_view);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_who);
    column->addWidget(m_reason);
    column->addWidget(m_view, 1);
    auto* turn = new QHBoxLayout;
    turn->addWidget(m_turn);
    turn->addStretch(1);
    column->addLayout(turn);
    column->addWidget(m_promise);
}

void MergeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        outlineMarks(*m_view);
}

void MergeView::clear()
{
    m_stays = {};
    m_goes = {};
    m_plan.reset();
    m_table->clear();
}

void MergeView::show(const ContactId& one, const ContactId& other, const QString& reason)
{
    auto first = m_editor.notebook().contact(one);
    auto second = m_editor.notebook().contact(other);
    if (!first || !second) {
        clear();
        return;
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const bool isShown =
        m_plan && ((*first == m_stays && *second == m_goes) || (*first == m_goes && *second == m_stays));
    if (isShown)
        return;
    const bool isFirst = notebook::shouldStay(*first, *second);
    m_stays = isFirst ? *first : *second;
    m_goes = isFirst ? *std::move(second) : *std::move(first);
    fill();
}

void MergeView::turnRound()
{
    std::swap(m_stays, m_goes);
    fill();
}

void MergeView::fill()
{
    const auto sideOf = [this](const Contact& contact) {
        const auto draft = m_editor.notebook().draft(contact.id);
        return MergeTable::Side{.contact = contact, .draft = draft && *draft ? (*draft)->text : QString()};
    };
    m_plan = std::make_shared<notebook::ImportPlan>(notebook::planMerge(m_stays, m_goes));
    m_who->setText(tr("%1 stays").arg(isolated(contacts::displayName(m_stays))));
    m_table->show(sideOf(m_stays), sideOf(m_goes), m_plan, m_editor.notebook().clock().today());
    m_view->scrollToTop();
}

void MergeView::merge()
{
    if (!m_plan)
        return;
    auto prepared = notebook::prepareMerge(m_editor.notebook(), *m_plan, m_goes);
    if (!prepared) {
        Q_EMIT m_editor.failed(prepared.error().message);
        return;
    }
    const QString who = contacts::displayName(m_goes);
    const QString whom = contacts::displayName(m_stays);
    const ContactId stays = m_stays.id;
    if (m_editor.perform(tr("merge %1 into %2").arg(who, whom), {}, workOf(*std::move(prepared))))
        Q_EMIT merged(tr("%1 is now one with %2.").arg(who, whom), stays);
}

} // namespace wellmet::ui

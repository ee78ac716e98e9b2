// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_summary.h"

#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

// What keeps people from getting a draft, in the order it is met first.
struct Group
{
    QString heading;
    std::vector<const contacts::Contact*> people;
};

QString headingFor(const drafting::Draft& draft)
{
    return draft.missing.isEmpty() ? adviceLine(draft) : findOutLine({draft.missing.front()});
}

std::vector<Group> groupsOf(const std::vector<notebook::DraftBatch::Entry>& entries)
{
    std::vector<Group> groups;
    for (const notebook::DraftBatch::Entry& entry : entries) {
        if (!entry.draft.text.isEmpty())
            continue;
        const QString heading = headingFor(entry.draft);
        auto group = std::ranges::find(groups, heading, &Group::heading);
        if (group == groups.end())
            group = groups.insert(groups.end(), {.heading = heading, .people = {}});
        group->people.push_back(&entry.contact);
    }
    return groups;
}

} // namespace

BatchSummary::BatchSummary(QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_column(new QVBoxLayout),
      m_goOn(new QPushButton(tr("Go on"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"batchSummary"_s);
    m_sentence->setObjectName(u"batchSentence"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setToolTip(tr("Look at the drafts that are left"));
    m_close->setObjectName(u"closeBatch"_s);
    m_close->setToolTip(tr("Back to the note (Esc)"));
    connect(m_goOn, &QPushButton::clicked, this, &BatchSummary::goOnAsked);
    connect(m_close, &QPushButton::clicked, this, &BatchSummary::closed);

    auto* inner = new QWidget;
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(tr("Drafts for all"), PlainLabel::Voice::Title, this));
    column->addWidget(m_sentence);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    setFocusProxy(m_close);
}

void BatchSummary::show(const Counts& counts, const std::vector<notebook::DraftBatch::Entry>& entries)
{
    delete m_groups;
    m_groups = new QWidget;
    auto* column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, 0, 0, 0);
    m_column->insertWidget(0, m_groups);
    const std::vector<Group> groups = groupsOf(entries);
    for (const Group& group : groups)
        addGroup(group.heading, group.people);

    QStringList parts;
    if (counts.accepted > 0)
        parts << (counts.accepted == 1
                      ? tr("One draft is waiting on its person’s page.")
                      : tr("%L1 drafts are waiting, each with its person.").arg(counts.accepted));
    if (counts.accepted > 0 && !counts.budget.isEmpty())
        parts << counts.budget;
    if (counts.skipped > 0)
        parts << (counts.skipped == 1 ? tr("You skipped one.") : tr("You skipped %L1.").arg(counts.skipped));
    if (counts.unseen > 0)
        parts << (counts.unseen == 1 ? tr("One is left to look at.")
                                     : tr("%L1 are left to look at.").arg(counts.unseen));
    if (!groups.empty())
        parts << tr("These people have no draft yet:");
    if (parts.isEmpty())
        parts << tr("There was nobody to write to.");
    m_sentence->setText(parts.join(u' '));
    m_goOn->setVisible(counts.unseen > 0);
    setFocusProxy(counts.unseen > 0 ? m_goOn : m_close);
}

void BatchSummary::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void BatchSummary::addGroup(const QString& heading, const std::vector<const contacts::Contact*>& people)
{
    auto* column = static_cast<QVBoxLayout*>(m_groups->layout());
    column->addSpacing(8);
    column->addWidget(new PlainLabel(heading, PlainLabel::Voice::Quiet, m_groups));
    for (const contacts::Contact* person : people) {
        const QString name = person->name.simplified();
        auto* button = new QuietButton(name, tr("Go to %1").arg(name), m_groups);
        button->setObjectName(u"lackingPerson"_s);
        connect(button, &QuietButton::clicked, this, [this, id = person->id] { Q_EMIT personAsked(id); });
        column->addWidget(button);
    }
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/timeline_row.h"

#include "contacts/due/due_changes.h"
#include "contacts/outcome_date.h"
#include "ui/notebook/contact_edits.h"
#include "ui/widgets/choice_blank.h"
#include "ui/widgets/date_blank.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QGridLayout>

namespace wellmet::ui {

using contacts::Contact;
using contacts::Interaction;
using contacts::Outcome;
using Source = TimelineEntry::Source;

TimelineRow::TimelineRow(ContactEdits& edits, const TimelineEntry& entry, QWidget* parent)
    : QWidget(parent),
      m_edits(edits),
      m_entry(entry)
{
    m_kind = kind();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("Sep 30, 2026")));
    grid->setColumnStretch(1, 1);
    addWhen();
    m_line = new QWidget(this);
    grid->addWidget(m_line, 0, 1);
    new FlowLayout(m_line);
    addWhat();
    if (m_kind == Interaction::sent())
        addOutcome();
    if (m_kind == Interaction::followUp() || entry.source == Source::Promise)
        addDone();
    if (m_date)
        addRemove();
    if (!entry.text.isEmpty())
        addText();
    setEntry(entry);
}

bool TimelineRow::fits(const TimelineEntry& entry) const
{
    const std::vector<Interaction>& history = m_edits.contact().history;
    const QString newKind =
        entry.source == Source::History ? history[static_cast<size_t>(entry.place)].kind : QString();
    return entry.source == m_entry.source && entry.place == m_entry.place && newKind == m_kind &&
           entry.text.isEmpty() == m_entry.text.isEmpty();
}

void TimelineRow::setEntry(const TimelineEntry& entry)
{
    m_entry = entry;
    if (m_date)
        m_date->setDate(entry.on);
    if (m_when)
        m_when->setText(entry.on.isNull() ? tr("no date") : shortDateText(entry.on, m_edits.clock().today()));
    m_what->setText(entry.what);
    if (m_text)
        m_text->setText(entry.text);
    if (m_outcome) {
        const auto outcome = m_edits.contact().history[static_cast<size_t>(entry.place)].outcome;
        m_outcome->setChoice(static_cast<int>(outcome.value_or(Outcome::Pending)));
    }
}

std::optional<int> TimelineRow::note() const
{
    return m_kind == Interaction::sent() ? std::optional(m_entry.place) : std::nullopt;
}

QString TimelineRow::kind() const
{
    return m_entry.source == Source::History
               ? m_edits.contact().history[static_cast<size_t>(m_entry.place)].kind
               : QString();
}

void TimelineRow::addToGrid(QWidget* widget, int row, int column)
{
    static_cast<QGridLayout*>(layout())->addWidget(widget, row, column,
                                                   column == 0 ? Qt::AlignTop : Qt::Alignment());
}

void TimelineRow::addWhen()
{
    if (m_kind != Interaction::followUp() && m_kind != Interaction::met()) {
        m_when = new PlainLabel({}, PlainLabel::Voice::Words, this);
        addToGrid(m_when, 0, 0);
        return;
    }
    const DateLean lean = m_kind == Interaction::met() ? DateLean::Past : DateLean::Future;
    m_date = new DateBlank(tr("When"), tr("a date"), m_edits.clock(), lean, this);
    m_date->setBrief(true);
    m_date->setObjectName(QStringLiteral("timeline-date"));
    m_date->setCommitDate([this](const PartialDate& date) {
        return editHistory(tr("Change a date"), [&](Interaction& entry) { entry.on = date; });
    });
    addToGrid(m_date, 0, 0);
    auto* hint = new PlainLabel({}, PlainLabel::Voice::Quiet, this);
    hint->hide();
    addToGrid(hint, 1, 1);
    connect(m_date, &DateBlank::hintChanged, hint, [hint](const QString& text) {
        hint->setText(text);
        hint->setVisible(!text.isEmpty());
    });
}

void TimelineRow::addWhat()
{
    m_what = new PlainLabel({}, PlainLabel::Voice::Line, m_line);
    m_line->layout()->addWidget(m_what);
}

void TimelineRow::addOutcome()
{
    m_outcome = new ChoiceBlank(tr("What came of it"), m_line);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (const auto& row : contacts::outcomeTable())
        m_outcome->addChoice(outcomeText(row.value), static_cast<int>(row.value));
    m_outcome->setToolTip(
        tr("One letter is enough: a for accepted, r for replied; or F4 to F8 from anywhere"));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        const auto outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
        const QDate today = m_edits.clock().today();
        editHistory(tr("Record what came of a note"),
                    [&](Interaction& entry) { contacts::setOutcome(entry, outcome, today); });
    });
    m_line->layout()->addWidget(m_outcome);
}

void TimelineRow::addDone()
{
    const bool promise = m_entry.source == Source::Promise;
    auto* done = new QuietButton(tr("Done"), promise ? tr("The promise is kept") : tr("Followed up"), m_line);
    done->setObjectName(QStringLiteral("done"));
    connect(done, &QToolButton::clicked, this, &TimelineRow::finish);
    m_line->layout()->addWidget(done);
}

void TimelineRow::addText()
{
    m_unfold = new QuietButton(tr("Show the note"), {}, m_line);
    m_unfold->setObjectName(QStringLiteral("unfold"));
    m_unfold->setCheckable(true);
    m_line->layout()->addWidget(m_unfold);
    m_text = new PlainLabel({}, PlainLabel::Voice::Body, this);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setContentsMargins(0, 2, 0, 6);
    m_text->hide();
    addToGrid(m_text, 2, 1);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool open) {
        m_text->setVisible(open);
        m_unfold->setText(open ? tr("Hide the note") : tr("Show the note"));
    });
}

void TimelineRow::addRemove()
{
    auto* remove = new QuietButton(QStringLiteral("×"), tr("Remove this line"), m_line);
    remove->setObjectName(QStringLiteral("timeline-remove"));
    remove->setToolTip(tr("Remove; Undo brings it back"));
    connect(remove, &QToolButton::clicked, this, [this] {
        const int place = m_entry.place;
        m_edits.edit(tr("Remove a line of the timeline"),
                     [place](Contact& contact) { contact.history.erase(contact.history.begin() + place); });
    });
    m_line->layout()->addWidget(remove);
}

bool TimelineRow::editHistory(const QString& what, const std::function<void(Interaction&)>& edit)
{
    const auto place = static_cast<size_t>(m_entry.place);
    return m_edits.edit(what, [&](Contact& contact) { edit(contact.history[place]); });
}

void TimelineRow::finish()
{
    const bool promise = m_entry.source == Source::Promise;
    const contacts::Due due{.kind = promise ? contacts::DueKind::Promise : contacts::DueKind::FollowUp,
                            .place = m_entry.place,
                            .day = {}};
    m_edits.edit(promise ? tr("Keep a promise") : tr("Follow up"),
                 [this, due](Contact& contact) { contact = done(contact, due, m_edits.clock().today()); });
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/timeline_section.h"

#include "contacts/due/due_changes.h"
#include "ui/notebook/contact_edits.h"
#include "ui/notebook/keep_in_touch.h"
#include "ui/notebook/timeline_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace wellmet::ui {

using contacts::Interaction;

namespace {
constexpr int kFollowUpDays = 7;
constexpr size_t kNewest = 40; // entries that are shown at once; each is a few widgets
} // namespace

TimelineSection::TimelineSection(ContactEdits& edits, QWidget* parent)
    : QWidget(parent),
      m_edits(edits),
      m_list(new QVBoxLayout),
      m_nothing(
          new PlainLabel(tr("Nothing yet. A note you copy is put here."), PlainLabel::Voice::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Timeline"), PlainLabel::Voice::Heading, this));
    column->addWidget(m_nothing);
    m_list->setSpacing(4);
    column->addLayout(m_list);
    addEarlierButton();
    addButtons();
    column->addWidget(new KeepInTouch(edits, this));
    connect(&edits, &ContactEdits::changed, this, &TimelineSection::refresh);
}

std::optional<int> TimelineSection::noteInHand() const
{
    const auto hasFocus = [](const TimelineRow* row) {
        return row->isAncestorOf(QApplication::focusWidget());
    };
    const auto row = std::ranges::find_if(m_rows, hasFocus);
    const std::optional<int> note = row == m_rows.end() ? std::nullopt : (*row)->note();
    return note ? note : contacts::lastNote(m_edits.contact());
}

void TimelineSection::addEarlierButton()
{
    m_earlier = new QuietButton({}, tr("Show the whole timeline"), this);
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_earlier->hide();
    connect(m_earlier, &QToolButton::clicked, this, [this] {
        m_unfoldedFor = m_edits.contact().id.value();
        refresh();
    });
    layout()->addWidget(m_earlier);
}

void TimelineSection::addButtons()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setGaps(16, 0);
    auto* met = new QuietButton(tr("+ Met again"), tr("Add: met again"), bar);
    met->setObjectName(QStringLiteral("met-again"));
    connect(met, &QToolButton::clicked, this,
            [this] { add(tr("Add a meeting"), Interaction::met(), m_edits.clock().today()); });
    auto* followUp = new QuietButton(tr("Follow up…"), tr("Add: a date to follow up"), bar);
    followUp->setObjectName(QStringLiteral("follow-up"));
    followUp->setToolTip(tr("In a week, unless you change the date"));
    connect(followUp, &QToolButton::clicked, this, [this] {
        add(tr("Add a follow-up"), Interaction::followUp(), m_edits.clock().today().addDays(kFollowUpDays));
    });
    m_firstButton = met;
    flow->addWidget(met);
    flow->addWidget(followUp);
    layout()->addWidget(bar);
}

void TimelineSection::add(const QString& what, const QString& kind, QDate on)
{
    m_edits.edit(what, [&](contacts::Contact& contact) {
        Interaction entry;
        entry.kind = kind;
        entry.on = PartialDate(on);
        contact.history.push_back(entry);
    });
}

void TimelineSection::refresh()
{
    std::vector<TimelineRow*> old = std::exchange(m_rows, {});
    std::vector<TimelineEntry> entries = timelineOf(m_edits.contact());
    const size_t whole = entries.size();
    if (whole > kNewest && m_unfoldedFor != m_edits.contact().id.value())
        entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(kNewest), entries.end());
    m_earlier->setText(tr("%1 earlier…").arg(QLocale().toString(qulonglong(whole - entries.size()))));
    m_earlier->setVisible(whole > entries.size());
    for (const TimelineEntry& entry : entries) {
        const auto fitting =
            std::find_if(old.begin(), old.end(), [&](const TimelineRow* row) { return row->fits(entry); });
        TimelineRow* row = fitting == old.end() ? new TimelineRow(m_edits, entry, this) : *fitting;
        if (fitting != old.end()) {
            old.erase(fitting);
            row->setEntry(entry);
        }
        if (m_list->indexOf(row) != static_cast<int>(m_rows.size()))
            m_list->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
        row->show();
    }
    for (TimelineRow* row : old) {
        row->hide();
        row->deleteLater();
    }
    putInTabOrder({m_rows.begin(), m_rows.end()}, m_firstButton);
    m_nothing->setVisible(m_rows.empty());
}

} // namespace wellmet::ui

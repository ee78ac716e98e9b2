// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/contact_page.h"

#include "contacts/due/due_changes.h"
#include "ui/composer/wording.h"
#include "ui/notebook/contact_edits.h"
#include "ui/notebook/contact_header.h"
#include "ui/notebook/facts/facts_section.h"
#include "ui/notebook/met_section.h"
#include "ui/notebook/more_section.h"
#include "ui/notebook/timeline.h"
#include "ui/notebook/timeline_section.h"
#include "ui/widgets/blank.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace wellmet::ui {

namespace {
constexpr int kMargin = 24;
constexpr int kBetweenSections = 26;
constexpr int kWidestEms = 92; // a longer line is hard to read
} // namespace

ContactPage::ContactPage(NotebookEditor& editor, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_edits(new ContactEdits(editor, clock, this)),
      m_stack(new QStackedLayout(this)),
      m_scroll(new QScrollArea(this))
{
    auto* nobody =
        new PageLabel(tr("Choose someone to see what you know about them,\nor add the person you just met."),
                      PlainLabel::Voice::Quiet, this);
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setMargin(kMargin);
    m_stack->addWidget(nobody);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    build();
    connect(qApp, &QApplication::focusChanged, this, &ContactPage::keepFocusInView);
}

// Focus still moves while the parts go.
ContactPage::~ContactPage()
{
    qApp->disconnect(this);
}

void ContactPage::showContact(const contacts::Contact& contact)
{
    if (contact.id != m_edits->contact().id) {
        commitPending();
        takeBackPending();
        m_facts->dropNewRows();
        m_scroll->ensureVisible(0, 0);
    }
    m_edits->show(contact);
    if (!m_scroll->widget() && !contact.id.isNull()) {
        m_parts->show();
        m_scroll->setWidget(m_parts);
    }
    m_stack->setCurrentWidget(m_scroll);
}

void ContactPage::clear()
{
    showContact({});
    m_stack->setCurrentIndex(0);
}

bool ContactPage::commitPending()
{
    bool kept = m_more->commit();
    const QList<Blank*> found = m_scroll->findChildren<Blank*>();
    const QList<QPointer<Blank>> blanks(found.begin(), found.end()); // a commit may remove others
    for (const QPointer<Blank>& blank : blanks)
        kept = (!blank || blank->commit()) && kept;
    return kept;
}

void ContactPage::focusName()
{
    m_header->focusName();
}

void ContactPage::focusMet()
{
    m_met->focusPlace();
}

bool ContactPage::recordOutcome(contacts::Outcome outcome)
{
    const std::optional<int> place = m_timeline->noteInHand();
    if (!place)
        return false;
    const contacts::Contact& contact = m_edits->contact();
    const QDate today = m_edits->clock().today();
    if (contacts::withOutcome(contact, *place, outcome, today) == contact)
        return true;
    const bool isWritten = m_edits->edit(tr("Record what came of a note"), [&](contacts::Contact& recipient) {
        recipient = contacts::withOutcome(recipient, *place, outcome, today);
    });
    if (isWritten)
        Q_EMIT outcomeRecorded(tr("The note to %1: %2.").arg(spokenName(contact), outcomeText(outcome)));
    return true;
}

QList<QAction*> ContactPage::factActions() const
{
    return m_facts->actions();
}

void ContactPage::hideEvent(QHideEvent* event)
{
    commitPending();
    QWidget::hideEvent(event);
}

void ContactPage::build()
{
    m_parts = new QWidget(m_scroll);
    m_parts->hide();
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kBetweenSections);
    m_header = new ContactHeader(*m_edits, m_parts);
    m_met = new MetSection(*m_edits, m_parts);
    m_facts = new FactsSection(*m_edits, m_parts);
    m_more = new MoreSection(*m_edits, m_parts);
    m_timeline = new TimelineSection(*m_edits, m_parts);
    for (QWidget* section :
         {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_met), static_cast<QWidget*>(m_facts),
          static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_more)}) {
        section->setMaximumWidth(kWidestEms * fontMetrics().averageCharWidth());
        column->addWidget(section);
    }
    column->addStretch(1);
}

void ContactPage::takeBackPending()
{
    m_more->takeBack();
    for (Blank* blank : m_scroll->findChildren<Blank*>())
        blank->takeBack();
}

void ContactPage::keepFocusInView(QWidget*, QWidget* to)
{
    if (to && m_scroll->isAncestorOf(to))
        m_scroll->ensureWidgetVisible(to, 0, kMargin);
}

} // namespace wellmet::ui

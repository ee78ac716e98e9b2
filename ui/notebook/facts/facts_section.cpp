// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/facts/facts_section.h"

#include "ui/notebook/contact_edits.h"
#include "ui/notebook/facts/fact_prompts.h"
#include "ui/notebook/facts/fact_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace wellmet::ui {

using contacts::Fact;
using contacts::FactKind;

namespace {

// In the order of their shortcuts; the first five have a button of their own.
constexpr std::array<FactKind, 13> kOffered = {
    FactKind::Topic,    FactKind::Shared, FactKind::Work,   FactKind::Thanks,   FactKind::Ask,
    FactKind::Promise,  FactKind::Mutual, FactKind::Reason, FactKind::Congrats, FactKind::Wants,
    FactKind::Together, FactKind::Offer,  FactKind::Memory};
constexpr size_t kButtons = 5;
constexpr size_t kShortcuts = 9;

bool holds(const QWidget* row, const QWidget* widget)
{
    while (widget && widget != row)
        widget = widget->parentWidget(); // isAncestorOf stops at the window of an open list
    return widget != nullptr;
}

} // namespace

FactsSection::FactsSection(ContactEdits& edits, QWidget* parent)
    : QWidget(parent),
      m_edits(edits),
      m_list(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Facts"), PlainLabel::Voice::Heading, this));
    m_list->setSpacing(6);
    column->addLayout(m_list);
    addActions();
    addButtons();
    connect(&edits, &ContactEdits::changed, this, &FactsSection::refresh);
    connect(qApp, &QApplication::focusChanged, this, &FactsSection::focusMoved);
}

// Focus still moves while the rows go.
FactsSection::~FactsSection()
{
    qApp->disconnect(this);
}

void FactsSection::addFact(FactKind kind)
{
    FactRow* row = newRow(kind);
    m_rows.push_back(row);
    m_list->addWidget(row);
    row->show();
    orderTabs();
    row->focusBlank();
}

void FactsSection::dropNewRows()
{
    const std::vector<FactRow*> rows = m_rows;
    for (FactRow* row : rows) {
        if (!row->isStored())
            drop(row);
    }
}

void FactsSection::addActions()
{
    for (size_t i = 0; i < kOffered.size(); ++i) {
        const FactKind kind = kOffered[i];
        auto* action = new QAction(contacts::frameOf(kind), this);
        if (i < kShortcuts)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, kind] { addFact(kind); });
        addAction(action);
    }
    const auto onRow = [this](const QString& text, const QKeySequence& keys, void (FactRow::*act)()) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (FactRow* row = focusedRow())
                (row->*act)();
        });
        addAction(action);
    };
    onRow(tr("Keep this fact private, or not"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, &FactRow::togglePrivate);
    onRow(tr("Remove this fact"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, &FactRow::remove);
}

void FactsSection::addButtons()
{
    m_addBar = new QWidget(this);
    auto* flow = new FlowLayout(m_addBar);
    flow->setGaps(16, 0);
    auto* more = new QMenu(m_addBar);
    for (size_t i = 0; i < kOffered.size(); ++i) {
        QAction* action = actions()[static_cast<qsizetype>(i)];
        if (i >= kButtons) {
            more->addAction(action);
            continue;
        }
        auto* button = new QuietButton((i == 0 ? QStringLiteral("+ ") : QString()) + action->text(),
                                       tr("Add: %1").arg(action->text()), m_addBar);
        button->setObjectName(QStringLiteral("add-") + contacts::toId(kOffered[i]));
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
    }
    auto* button = new QuietButton(tr("More…"), tr("Add another kind of fact"), m_addBar);
    button->setMenu(more);
    button->setPopupMode(QToolButton::InstantPopup);
    flow->addWidget(button);
    layout()->addWidget(m_addBar);
}

void FactsSection::refresh()
{
    const std::vector<Fact>& facts = m_edits.contact().facts;
    std::vector<FactRow*> old = m_rows;
    m_rows = takeRowsFor(facts, old);
    for (size_t i = 0; i < facts.size(); ++i) {
        if (!m_rows[i])
            m_rows[i] = newRow(facts[i].kind);
        m_rows[i]->setFact(facts[i], static_cast<int>(i));
    }
    for (FactRow* row : old) {
        if (row->holdsOn()) {
            row->detach();
            m_rows.push_back(row);
        } else {
            row->hide();
            row->deleteLater();
        }
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_list->indexOf(m_rows[i]) != static_cast<int>(i))
            m_list->insertWidget(static_cast<int>(i), m_rows[i]);
        m_rows[i]->show();
    }
    orderTabs();
}

void FactsSection::orderTabs()
{
    putInTabOrder({m_rows.begin(), m_rows.end()}, m_addBar->findChild<QuietButton*>());
}

// For each fact the row that shows this very fact, else one of its kind in its place, whose text was edited
// elsewhere, else none. What is taken is gone from `rows`.
std::vector<FactRow*> FactsSection::takeRowsFor(const std::vector<Fact>& facts, std::vector<FactRow*>& rows)
{
    std::vector<FactRow*> taken(facts.size(), nullptr);
    const auto take = [&](size_t i, const auto& fits) {
        const auto found = taken[i] ? rows.end() : std::find_if(rows.begin(), rows.end(), fits);
        if (found == rows.end())
            return;
        taken[i] = *found;
        rows.erase(found);
    };
    for (size_t i = 0; i < facts.size(); ++i)
        take(i, [&](const FactRow* row) { return row->shows(facts[i]); });
    for (size_t i = 0; i < facts.size(); ++i) {
        const int place = static_cast<int>(i);
        take(i, [&](const FactRow* row) { return row->place() == place && row->kind() == facts[i].kind; });
    }
    return taken;
}

FactRow* FactsSection::newRow(FactKind kind)
{
    const auto keepRow = [this](FactRow& row, const std::optional<Fact>& fact, const QString& what,
                                const QString& visit) { return keep(row, fact, what, visit); };
    auto* row = new FactRow(kind, m_edits.clock(), m_edits.contact(), keepRow, this);
    row->setObjectName(QStringLiteral("fact"));
    return row;
}

FactRow* FactsSection::focusedRow() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](FactRow* row) { return holds(row, focus); });
    return found == m_rows.end() ? nullptr : *found;
}

bool FactsSection::keep(FactRow& row, const std::optional<Fact>& fact, const QString& what,
                        const QString& visit)
{
    if (!fact && !row.isStored()) {
        drop(&row);
        return true;
    }
    return m_edits.edit(
        what,
        [&](contacts::Contact& contact) {
            std::vector<Fact>& facts = contact.facts;
            if (!row.isStored())
                facts.push_back(*fact);
            else if (fact)
                facts[static_cast<size_t>(row.place())] = *fact;
            else
                facts.erase(facts.begin() + row.place());
        },
        visit);
}

void FactsSection::drop(FactRow* row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
}

void FactsSection::focusMoved(QWidget* from, QWidget* to)
{
    if (!to)
        return; // another program came to the front
    const std::vector<FactRow*> rows = m_rows;
    for (FactRow* row : rows) {
        const bool inside = holds(row, to);
        row->setExpanded(inside);
        if (!inside && holds(row, from) && row->isEmpty())
            drop(row);
    }
}

} // namespace wellmet::ui

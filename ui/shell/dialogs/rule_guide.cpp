// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/rule_guide.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using critique::RuleInfo;
using Voice = PlainLabel::Voice;

namespace {

QString everythingSaid(const RuleInfo& rule)
{
    return QStringList{rule.id, rule.title, rule.why, rule.bad.join(u'\n')}.join(u'\n');
}

void addList(QVBoxLayout& column, const QString& title, const QStringList& notes)
{
    if (notes.isEmpty())
        return;
    column.addSpacing(8);
    column.addWidget(new PlainLabel(title, Voice::Heading));
    for (const QString& note : notes)
        column.addWidget(new PlainLabel(u"“"_s + note + u"”"_s, Voice::Body));
}

} // namespace

RuleGuide::RuleGuide(QWidget* parent)
    : QDialog(parent),
      m_search(new QLineEdit(this)),
      m_rules(new QListWidget(this)),
      m_page(new QScrollArea(this))
{
    setObjectName(u"ruleGuide"_s);
    setWindowTitle(tr("What Wellmet looks for"));
    m_search->setObjectName(u"ruleSearch"_s);
    m_search->setPlaceholderText(tr("Search the advice"));
    m_search->setClearButtonEnabled(true);
    m_rules->setObjectName(u"rules"_s);
    m_rules->setAccessibleName(tr("Advice"));
    for (const RuleInfo& rule : critique::ruleGuide())
        m_rules->addItem(rule.title);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* left = new QWidget(this);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_search);
    list->addWidget(m_rules, 1);
    auto* panes = new QSplitter(this);
    panes->addWidget(left);
    panes->addWidget(m_page);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(panes, 1);
    column->addWidget(buttons);
    resize(820, 560);
    panes->setSizes({320, 500});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &RuleGuide::filter);
    connect(m_rules, &QListWidget::currentItemChanged, this, &RuleGuide::showRule);
    m_rules->setCurrentRow(0);
    m_search->setFocus();
}

// The first rule that remains is shown, unless the one on the page does.
void RuleGuide::filter(const QString& words)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_rules->count(); ++row) {
        const RuleInfo& rule = critique::ruleGuide()[static_cast<size_t>(row)];
        QListWidgetItem* item = m_rules->item(row);
        item->setHidden(!everythingSaid(rule).contains(words.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden() && !first)
            first = item;
    }
    const QListWidgetItem* current = m_rules->currentItem();
    if (first && (!current || current->isHidden()))
        m_rules->setCurrentItem(first);
}

void RuleGuide::showRule(const QListWidgetItem* item)
{
    if (item)
        m_page->setWidget(pageOf(critique::ruleGuide()[static_cast<size_t>(m_rules->row(item))]));
}

QWidget* RuleGuide::pageOf(const RuleInfo& rule)
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(rule.title, Voice::Title));
    column->addWidget(new PlainLabel(rule.why, Voice::Body));
    if (!rule.advice.isEmpty())
        column->addWidget(new PlainLabel(rule.advice, Voice::Body));
    addList(*column, tr("It speaks up at"), rule.bad);
    addList(*column, tr("It says nothing of"), rule.good);
    column->addSpacing(8);
    column->addWidget(new PlainLabel(tr("Where this is from"), Voice::Heading));
    column->addWidget(new PlainLabel(rule.source, Voice::Quiet));
    column->addStretch(1);
    return page;
}

void showRuleGuide(QWidget* window)
{
    auto* guide = window->findChild<RuleGuide*>();
    if (!guide) {
        guide = new RuleGuide(window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter_bar.h"

#include "ui/models/person_text.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::ContactQuery;
using Sort = ContactQuery::Sort;

namespace {

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto* chips = new FlowLayout;
    chips->setGaps(4, 4);
    column->addLayout(chips);

    auto* group = new QButtonGroup(this);
    m_all = addChip(u"filterAll"_s, tr("All"), tr("Lists everyone"));
    m_needsNote = addChip(u"filterNeedsNote"_s, tr("Needs a note"),
                          tr("People you recorded something about and haven't written to yet"));
    m_today = addChip(u"filterToday"_s, tr("Today"),
                      tr("What is due: follow-ups, promises, people to keep in touch with, notes without an "
                         "answer (Ctrl+T)"));
    m_neverWritten =
        addChip(u"filterNeverWritten"_s, tr("Never written"), tr("People you have sent no note"));
    for (QToolButton* chip : {m_all, m_today, m_needsNote, m_neverWritten}) {
        group->addButton(chip);
        chips->addWidget(chip);
    }
    m_all->setChecked(true);
    buildChoices();
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        m_choices->setVisible(!isToday());
        Q_EMIT changed();
    });
}

QToolButton* FilterBar::addChip(const QString& objectName, const QString& text, const QString& description)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(objectName);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolTip(description);
    chip->setAccessibleDescription(description);
    return chip;
}

void FilterBar::buildChoices()
{
    m_closeness = new QComboBox(this);
    m_closeness->setObjectName(u"filterCloseness"_s);
    m_closeness->setAccessibleName(tr("Closeness"));
    m_closeness->setToolTip(tr("List only people you know this well"));
    m_closeness->addItem(tr("Any closeness"));
    for (const auto& row : contacts::closenessTable())
        m_closeness->addItem(capitalized(closenessText(row.value)), int(row.value));

    m_sort = new QComboBox(this);
    m_sort->setObjectName(u"sortOrder"_s);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setToolTip(tr("The order of the list"));
    m_sort->addItem(tr("By name"), int(Sort::Name));
    m_sort->addItem(tr("By last contact"), int(Sort::LastContact));
    m_sort->addItem(tr("By next due"), int(Sort::NextDue));
    m_sort->addItem(tr("Newest first"), int(Sort::Added));

    m_choices = new QWidget(this);
    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QComboBox* choice : {m_closeness, m_sort}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        row->addWidget(choice, 1);
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    }
    layout()->addWidget(m_choices);
}

void FilterBar::addTo(ContactQuery& query) const
{
    query.needsNote = m_needsNote->isChecked();
    query.neverWritten = m_neverWritten->isChecked();
    const QVariant closeness = m_closeness->currentData();
    query.closeness =
        closeness.isValid() ? std::optional(contacts::Closeness(closeness.toInt())) : std::nullopt;
    query.sort = Sort(m_sort->currentData().toInt());
}

bool FilterBar::isToday() const
{
    return m_today->isChecked();
}

void FilterBar::showToday()
{
    m_today->setChecked(true);
}

bool FilterBar::isFiltering() const
{
    return (!m_all->isChecked() && !isToday()) || m_closeness->currentIndex() > 0;
}

void FilterBar::showEveryone()
{
    if (!isFiltering() && !isToday())
        return;
    {
        const QSignalBlocker quiet(this); // one change, told once
        m_closeness->setCurrentIndex(0);
        m_all->setChecked(true);
    }
    Q_EMIT changed();
}

void FilterBar::setCounts(int needNote, int dueToday)
{
    showCount(m_needsNote, tr("Needs a note"), needNote);
    showCount(m_today, tr("Today"), dueToday);
}

void FilterBar::showCount(QToolButton* chip, const QString& label, int count)
{
    chip->setText(count > 0 ? tr("%1 %L2", "label and count").arg(label).arg(count) : label);
}

} // namespace wellmet::ui

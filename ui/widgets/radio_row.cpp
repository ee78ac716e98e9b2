// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/radio_row.h"

#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace wellmet::ui {

RadioRow::RadioRow(const QString& name, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto* flow = new FlowLayout(this);
    flow->setGaps(14, 4);
    connect(m_group, &QButtonGroup::idClicked, this, &RadioRow::chosen);
}

void RadioRow::addChoice(int id, const QString& label, const QString& explanation)
{
    auto* button = new QRadioButton(label, this);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    m_group->addButton(button, id);
    layout()->addWidget(button);
}

void RadioRow::setChoice(int id)
{
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

int RadioRow::choice() const
{
    return m_group->checkedId();
}

} // namespace wellmet::ui

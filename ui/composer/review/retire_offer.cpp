// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/retire_offer.h"

#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

RetireOffer::RetireOffer(QWidget* parent)
    : QFrame(parent),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this))
{
    setObjectName(u"retireOffer"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* retire = new QPushButton(tr("Retire it"), this);
    retire->setObjectName(u"retire"_s);
    auto* keep = new QPushButton(tr("Keep it"), this);
    keep->setObjectName(u"keep"_s);
    connect(retire, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted(m_rule);
    });
    connect(keep, &QPushButton::clicked, this, &QWidget::hide);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    row->addWidget(retire);
    row->addWidget(keep);
    row->addStretch(1);
    column->addLayout(row);
    hide();
}

void RetireOffer::offer(const QString& rule)
{
    m_rule = rule;
    m_sentence->setText(
        tr("You have silenced “%1” twice for the same reason. Should it stay silent everywhere?")
            .arg(ruleTitle(rule)));
    show();
}

} // namespace wellmet::ui

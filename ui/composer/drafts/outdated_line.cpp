// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/outdated_line.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

OutdatedLine::OutdatedLine(QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainLabel({}, PlainLabel::Voice::Body, this))
{
    setObjectName(u"outdated"_s);
    m_sentence->setObjectName(u"outdatedSentence"_s);
    auto* again = new QPushButton(tr("Draft again"), this);
    again->setObjectName(u"draftAgain"_s);
    again->setToolTip(tr("Write the note anew from what is recorded now"));
    connect(again, &QPushButton::clicked, this, &OutdatedLine::draftAgainAsked);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(again, 0, Qt::AlignTop);
    hide();
}

void OutdatedLine::follow(const QStringList& fields)
{
    const QString first = fields.value(0);
    if (fields.size() > 1)
        m_sentence->setText(tr("Some of what this note says has changed since it was drafted."));
    else if (first == u"met")
        m_sentence->setText(tr("How you met has changed since this was drafted."));
    else if (first == u"name")
        m_sentence->setText(tr("Their name has changed since this was drafted."));
    else if (first.startsWith(u"sender."))
        m_sentence->setText(tr("Your profile has changed since this was drafted."));
    else
        m_sentence->setText(tr("Something you noted has changed since this was drafted."));
    setVisible(!fields.isEmpty());
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentence_row.h"

#include "ui/widgets/date_blank.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace wellmet::ui {

SentenceRow::SentenceRow(QWidget* parent)
    : QWidget(parent),
      m_line(new QWidget(this)),
      m_hint(new PlainLabel({}, PlainLabel::Voice::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    new FlowLayout(m_line);
    m_hint->hide();
}

QLabel* SentenceRow::addWords(const QString& words)
{
    auto* label = new PlainLabel(words, PlainLabel::Voice::Words, m_line);
    m_line->layout()->addWidget(label);
    return label;
}

void SentenceRow::add(QWidget* blank)
{
    m_line->layout()->addWidget(blank);
}

void SentenceRow::add(DateBlank* blank)
{
    add(static_cast<QWidget*>(blank));
    connect(blank, &DateBlank::hintChanged, this, &SentenceRow::setHint);
}

void SentenceRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString SentenceRow::hint() const
{
    return m_hint->text();
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_progress.h"

#include "ui/widgets/labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

BatchProgress::BatchProgress(QWidget* parent)
    : QWidget(parent),
      m_words(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"batchProgress"_s);
    m_bar->setAccessibleName(tr("Drafts made"));
    m_bar->setTextVisible(false);
    m_stop->setObjectName(u"stopBatch"_s);
    m_stop->setToolTip(tr("Make no more drafts and look at those there are"));
    connect(m_stop, &QPushButton::clicked, this, &BatchProgress::stopAsked);
    setFocusProxy(m_stop);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(tr("Drafting"), PlainLabel::Voice::Title, this));
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void BatchProgress::show(int done, int all)
{
    m_words->setText(tr("%L1 of %L2 people").arg(done).arg(all));
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/waiting_dialog.h"

#include "ui/widgets/labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace wellmet::ui {

WaitingDialog::WaitingDialog(const QString& what, QWidget* parent)
    : QDialog(parent),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(QStringLiteral("waiting"));
    setWindowTitle(tr("Wellmet"));
    setWindowModality(Qt::ApplicationModal);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Leave everything as it was (Esc)"));
    connect(m_stop, &QPushButton::clicked, this, &WaitingDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(new PlainLabel(what, PlainLabel::Voice::Body, this));
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignRight);
    setMinimumWidth(48 * fontMetrics().averageCharWidth());
}

void WaitingDialog::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void WaitingDialog::reject()
{
    m_stop->setEnabled(false);
    Q_EMIT stopAsked();
}

} // namespace wellmet::ui

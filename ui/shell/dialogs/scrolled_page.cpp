// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/scrolled_page.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wellmet::ui {

void fillWithPage(QDialog& dialog, QWidget& page)
{
    auto* scroll = new QScrollArea(&dialog);
    scroll->setWidget(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(scroll, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 0, 16, 0);
    bottom->addWidget(buttons);
    column->addLayout(bottom);
}

} // namespace wellmet::ui

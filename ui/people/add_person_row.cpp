// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/add_person_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

AddPersonRow::AddPersonRow(QWidget* parent) : QWidget(parent), m_name(new QLineEdit(this))
{
    m_name->setObjectName(u"newPersonName"_s);
    m_name->setPlaceholderText(tr("Their name, as they write it"));
    m_name->setAccessibleName(tr("Name of the new person"));
    m_name->setAccessibleDescription(tr("Enter adds the person and opens their page; Escape puts this away"));
    m_name->installEventFilter(this);
    auto* add = new QToolButton(this);
    add->setObjectName(u"addNewPerson"_s);
    add->setText(tr("Add"));
    add->setToolTip(tr("Add this person (Enter)"));
    add->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_name, 1);
    row->addWidget(add);
    connect(m_name, &QLineEdit::returnPressed, this, &AddPersonRow::accept);
    connect(add, &QToolButton::clicked, this, &AddPersonRow::accept);
    hide();
}

void AddPersonRow::open(const QString& suggested)
{
    if (!suggested.isEmpty())
        m_name->setText(suggested);
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

bool AddPersonRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AddPersonRow::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_name->clear();
    hide();
    Q_EMIT accepted(name);
}

void AddPersonRow::dismiss()
{
    m_name->clear();
    hide();
    Q_EMIT dismissed();
}

} // namespace wellmet::ui

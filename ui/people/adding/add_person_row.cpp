// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/adding/add_person_row.h"

#include "contacts/capture/signature.h"
#include "ui/people/adding/event_line.h"
#include "ui/people/adding/quick_reading.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

AddPersonRow::AddPersonRow(const Clock& clock, QWidget* next, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_next(next),
      m_event(new EventLine(clock, this)),
      m_line(new QLineEdit(this)),
      m_remark(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_reading(new QuickReading(clock, this))
{
    build();
    arrange();
    hide();
}

void AddPersonRow::build()
{
    m_line->setObjectName(u"newPersonName"_s);
    m_line->setPlaceholderText(tr("Name, role at employer, what you know"));
    m_line->setToolTip(
        tr("Ana Ruiz, data engineer at Acme, PyCon yesterday, talked about SQLite; wants the slides"));
    m_line->setAccessibleName(tr("A line about the new person, the name first"));
    m_line->setAccessibleDescription(tr("Enter adds the person; Escape puts this away"));
    m_line->installEventFilter(this);
    m_remark->setObjectName(u"newPersonRemark"_s);
    m_remark->hide();
    connect(m_line, &QLineEdit::textChanged, this, &AddPersonRow::read);
    connect(m_line, &QLineEdit::returnPressed, this, &AddPersonRow::accept);
    connect(m_event, &EventLine::changed, this, &AddPersonRow::read);
    connect(m_event, &EventLine::filledIn, this, [this] { m_line->setFocus(Qt::TabFocusReason); });
    connect(m_event, &EventLine::closed, this, &AddPersonRow::dismiss);
    connect(m_reading, &QuickReading::meant, this,
            [this](const QString& typed, const contacts::QuickMeaning& meaning) {
                m_choices[typed] = meaning;
                read();
                m_line->setFocus(Qt::OtherFocusReason);
            });
}

void AddPersonRow::arrange()
{
    auto* add = new QToolButton(this);
    add->setObjectName(u"addNewPerson"_s);
    add->setText(tr("Add"));
    add->setToolTip(tr("Add this person (Enter)"));
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QToolButton::clicked, this, &AddPersonRow::accept);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_event);
    column->addLayout(row);
    column->addWidget(m_remark);
    column->addWidget(m_reading);
}

void AddPersonRow::open(const QString& suggested)
{
    if (!suggested.isEmpty())
        m_line->setText(suggested);
    m_event->hide();
    show();
    read();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void AddPersonRow::openEvent()
{
    m_event->show();
    show();
    read();
    if (m_event->isFilledIn())
        m_line->setFocus(Qt::ShortcutFocusReason);
    else
        m_event->focusPlace();
}

bool AddPersonRow::isAtEvent() const
{
    return !isHidden() && !m_event->isHidden();
}

void AddPersonRow::setRemark(const QString& sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

bool AddPersonRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (watched == m_line && key->matches(QKeySequence::Paste))
            return pasteSignature();
    }
    return QWidget::eventFilter(watched, event);
}

// True when what lies on the clipboard is several lines; one line is pasted as anywhere.
bool AddPersonRow::pasteSignature()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    if (!text.contains(u'\n'))
        return false;
    m_line->insert(contacts::quickLineFromSignature(text));
    return true;
}

contacts::QuickLine AddPersonRow::reading() const
{
    const contacts::Met event = m_event->isHidden() ? contacts::Met() : m_event->met();
    return contacts::readQuickLine(m_line->text(), m_clock.today(), event, m_choices);
}

void AddPersonRow::read()
{
    const contacts::QuickLine line = reading();
    m_reading->show(line);
    putInTabOrder({this}, m_next);
    if (line.contact.name == m_name)
        return;
    m_name = line.contact.name;
    Q_EMIT nameTyped(m_name);
}

void AddPersonRow::accept()
{
    m_event->commit();
    const contacts::QuickLine line = reading();
    if (line.contact.name.isEmpty())
        m_line->setFocus();
    else
        Q_EMIT accepted(line.contact);
}

void AddPersonRow::finish()
{
    m_choices.clear();
    m_line->clear();
    if (isAtEvent()) {
        m_event->countOne();
        m_line->setFocus(Qt::OtherFocusReason);
    } else {
        hide();
    }
}

void AddPersonRow::dismiss()
{
    m_event->hide();
    hide();
    Q_EMIT dismissed();
}

} // namespace wellmet::ui

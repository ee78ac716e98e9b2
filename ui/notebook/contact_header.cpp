// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/contact_header.h"

#include "contacts/names.h"
#include "ui/notebook/contact_edits.h"
#include "ui/widgets/blank.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/radio_row.h"
#include "ui/widgets/sentence_row.h"

#include <QVBoxLayout>

namespace wellmet::ui {

using contacts::Closeness;
using contacts::Contact;

namespace {

// Recorded parts of the name follow it: they take its new capitals, and one that is no longer in it goes. A
// part that never was in it (a name in another script) stays.
void setName(Contact& contact, const QString& name)
{
    for (QString* part : {&contact.givenName, &contact.familyName}) {
        if (part->isEmpty() || !contact.name.contains(*part, Qt::CaseInsensitive))
            continue;
        const qsizetype at = name.indexOf(*part, 0, Qt::CaseInsensitive);
        *part = at < 0 ? QString() : name.mid(at, part->size());
    }
    contact.name = name;
}

} // namespace

ContactHeader::ContactHeader(ContactEdits& edits, QWidget* parent) : QWidget(parent), m_edits(edits)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addName();
    addWork();
    addCloseness();
    connect(&edits, &ContactEdits::changed, this, &ContactHeader::refresh);
}

void ContactHeader::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ContactHeader::addName()
{
    m_name = new Blank(tr("Name"), tr("Their name"), this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setFont(titleFont(font()));
    m_name->setToolTip(tr("As its owner writes it"));
    m_name->setCommit([this](const QString& name) { return rename(name); });
    layout()->addWidget(m_name);

    m_nameHint =
        new PlainLabel(tr("A person needs a name; the one you had is kept."), PlainLabel::Voice::Quiet, this);
    m_nameHint->hide();
    layout()->addWidget(m_nameHint);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_nameHint->setVisible(text.trimmed().isEmpty() && !m_edits.contact().name.isEmpty());
    });

    m_recase = new QuietButton({}, {}, this);
    m_recase->setObjectName(QStringLiteral("recase"));
    m_recase->setToolTip(
        tr("Capitals throughout read as shouting. A note greets them in normal writing either way."));
    m_recase->hide();
    layout()->addWidget(m_recase);
    connect(m_recase, &QToolButton::clicked, this,
            [this] { rename(contacts::unshouted(m_edits.contact().name)); });
}

void ContactHeader::addWork()
{
    auto* row = new SentenceRow(this);
    auto* role = new Blank(tr("Role"), tr("what they do"), row);
    role->setObjectName(QStringLiteral("role"));
    bindBlank(*role, m_edits, textField(tr("Edit role"), &Contact::role));
    row->add(role);
    row->addWords(tr("at"));
    auto* employer = new Blank(tr("Employer"), tr("where they work"), row);
    employer->setObjectName(QStringLiteral("organization"));
    bindBlank(*employer, m_edits, textField(tr("Edit employer"), &Contact::organization));
    row->add(employer);
    layout()->addWidget(row);
}

void ContactHeader::addCloseness()
{
    m_closeness = new RadioRow(tr("How close you are"), this);
    m_closeness->setObjectName(QStringLiteral("closeness"));
    m_closeness->addChoice(static_cast<int>(Closeness::Stranger), tr("never met"));
    m_closeness->addChoice(static_cast<int>(Closeness::MetOnce), tr("met once"));
    m_closeness->addChoice(static_cast<int>(Closeness::Acquaintance), tr("met a few times"));
    m_closeness->addChoice(static_cast<int>(Closeness::Familiar), tr("worked or studied together"),
                           tr("Not lately: an old colleague, a fellow student"));
    m_closeness->addChoice(static_cast<int>(Closeness::Close), tr("close"),
                           tr("A friend, or someone you work with every day"));
    layout()->addWidget(m_closeness);
    m_closenessHint =
        new PlainLabel(tr("Taken from how you met, until you choose one."), PlainLabel::Voice::Quiet, this);
    layout()->addWidget(m_closenessHint);
    connect(m_closeness, &RadioRow::chosen, this, [this](int id) {
        m_edits.edit(tr("Change how close you are"),
                     [id](Contact& contact) { contact.closeness = static_cast<Closeness>(id); });
    });
}

void ContactHeader::refresh()
{
    const Contact& contact = m_edits.contact();
    m_name->setValue(contact.name);
    m_closeness->setChoice(static_cast<int>(contacts::effectiveCloseness(contact)));
    m_closenessHint->setVisible(!contact.closeness);
    const bool shouted = contacts::isShouted(contact.name);
    m_recase->setVisible(shouted);
    if (shouted)
        m_recase->setText(tr("Write it as %1").arg(contacts::unshouted(contact.name)));
}

bool ContactHeader::rename(const QString& name)
{
    return !name.isEmpty() &&
           m_edits.edit(
               tr("Edit name"), [&](Contact& contact) { setName(contact, name); }, m_name->visit());
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/more_section.h"

#include "contacts/names.h"
#include "ui/notebook/contact_edits.h"
#include "ui/notebook/notes_edit.h"
#include "ui/widgets/blank.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/sentence_row.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace wellmet::ui {

using contacts::Contact;

MoreSection::MoreSection(ContactEdits& edits, QWidget* parent)
    : QWidget(parent),
      m_edits(edits),
      m_fold(new QuietButton(tr("More"), {}, this)),
      m_inside(new QWidget(this)),
      m_column(new QVBoxLayout(m_inside))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    column->addWidget(m_inside);
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(6);
    m_fold->setObjectName(QStringLiteral("more"));
    m_fold->setCheckable(true);
    m_inside->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_inside->setVisible(open);
        refresh();
    });
    addNaming();
    addReaching();
    addNotes();
    connect(&edits, &ContactEdits::changed, this, &MoreSection::refresh);
}

bool MoreSection::commit()
{
    return m_notes->commit();
}

void MoreSection::takeBack()
{
    m_notes->takeBack();
}

void MoreSection::addNaming()
{
    auto* greeting = new SentenceRow(m_inside);
    greeting->addWords(tr("Greet them as"));
    m_address = new Blank(tr("Greet them as"), {}, greeting);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setToolTip(
        tr("The name after “Hi”, when it isn’t what the note would say by itself: Dr Adeyemi"));
    bindBlank(*m_address, m_edits, textField(tr("Edit greeting"), &Contact::address));
    greeting->add(m_address);
    m_column->addWidget(greeting);

    auto* parts = new SentenceRow(m_inside);
    parts->addWords(tr("Their given name is"));
    auto* given = new Blank(tr("Given name"), tr("as in the name above"), parts);
    given->setObjectName(QStringLiteral("given-name"));
    bindBlank(*given, m_edits, textField(tr("Edit given name"), &Contact::givenName));
    parts->add(given);
    parts->addWords(tr("and their family name"));
    auto* family = new Blank(tr("Family name"), tr("as above"), parts);
    family->setObjectName(QStringLiteral("family-name"));
    bindBlank(*family, m_edits, textField(tr("Edit family name"), &Contact::familyName));
    parts->add(family);
    m_column->addWidget(parts);

    auto* relation = new SentenceRow(m_inside);
    relation->addWords(tr("They are (or were) my"));
    auto* my = new Blank(tr("They are or were my"), tr("thesis supervisor, manager at Acme"), relation);
    my->setObjectName(QStringLiteral("relation"));
    bindBlank(*my, m_edits, textField(tr("Edit what they are to you"), &Contact::relation));
    relation->add(my);
    m_column->addWidget(relation);

    m_cautious = new QCheckBox(tr("They accept few requests"), m_inside);
    m_cautious->setObjectName(QStringLiteral("cautious"));
    m_cautious->setToolTip(tr("Notes to them are kept safer, and looked at more strictly."));
    connect(m_cautious, &QCheckBox::clicked, this, [this](bool on) {
        m_edits.edit(tr("Change how careful to be"), [on](Contact& contact) { contact.cautious = on; });
    });
    m_column->addWidget(m_cautious);
}

void MoreSection::addReaching()
{
    const auto add = [this](const QString& words, const QString& example, const QString& name,
                            QStringList Contact::*member) {
        auto* row = new SentenceRow(m_inside);
        row->addWords(words);
        auto* blank = new Blank(words, example, row);
        blank->setObjectName(name);
        blank->setCommitsOnPause(false); // half an address is no address
        bindBlank(*blank, m_edits, listField(tr("Edit %1").arg(words.toLower()), member));
        row->add(blank);
        m_column->addWidget(row);
    };
    add(tr("E-mail"), tr("addresses, with commas between"), QStringLiteral("emails"), &Contact::emails);
    add(tr("Links"), tr("profiles, pages"), QStringLiteral("links"), &Contact::links);
    add(tr("Tags"), tr("pydata, old colleagues"), QStringLiteral("tags"), &Contact::tags);
}

void MoreSection::addNotes()
{
    m_column->addSpacing(4);
    m_column->addWidget(new PlainLabel(tr("Notes, never sent"), PlainLabel::Voice::Quiet, m_inside));
    m_notes = new NotesEdit(m_edits, m_inside);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_column->addWidget(m_notes);
}

void MoreSection::refresh()
{
    const Contact& contact = m_edits.contact();
    Contact unaddressed = contact;
    unaddressed.address.clear();
    m_address->setExample(contact.name.isEmpty() ? tr("Dr Adeyemi") : contacts::greetingName(unaddressed));
    m_cautious->setChecked(contact.cautious);
    const QString inside = m_fold->isChecked() ? QString() : summary();
    m_fold->setText(inside.isEmpty() ? tr("More") : tr("More: %1").arg(inside));
}

QString MoreSection::summary() const
{
    const Contact& contact = m_edits.contact();
    QStringList inside;
    const auto add = [&](bool there, const QString& words) {
        if (there)
            inside << words;
    };
    add(!contact.address.isEmpty() || !contact.givenName.isEmpty() || !contact.familyName.isEmpty(),
        tr("name"));
    add(!contact.relation.isEmpty(), tr("relation"));
    add(contact.cautious, tr("accepts few requests"));
    add(!contact.emails.isEmpty(), tr("e-mail"));
    add(!contact.links.isEmpty(), tr("links"));
    add(!contact.tags.isEmpty(), tr("tags"));
    add(!contact.notes.isEmpty(), tr("notes"));
    return inside.join(QStringLiteral(", "));
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/met_section.h"

#include "drafting/english/place_phrase.h"
#include "ui/notebook/contact_edits.h"
#include "ui/widgets/choice_blank.h"
#include "ui/widgets/date_blank.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sentence_row.h"

#include <QVBoxLayout>

namespace wellmet::ui {

using contacts::Contact;
using contacts::MetHow;

namespace {

// What a note would put before the place as it is typed: "at", "in the"; empty when the place brings its own.
QString wordsBeforePlace(contacts::Met met, const QString& typed)
{
    if (typed.isEmpty())
        return MetSection::tr("at");
    met.where = typed;
    const QString phrase = drafting::placePhrase(met).at;
    return phrase.endsWith(typed) ? phrase.chopped(typed.size()).trimmed() : QString();
}

} // namespace

MetSection::MetSection(ContactEdits& edits, QWidget* parent) : QWidget(parent), m_edits(edits)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("How we met"), PlainLabel::Voice::Heading, this));
    addBlanks();
    bind();
    connect(&edits, &ContactEdits::changed, this, &MetSection::refresh);
}

void MetSection::focusPlace()
{
    m_where->setFocus(Qt::OtherFocusReason);
}

void MetSection::addBlanks()
{
    auto* row = new SentenceRow(this);
    m_how = new ChoiceBlank(tr("How we met"), row);
    m_how->setObjectName(QStringLiteral("met-how"));
    const auto add = [this](MetHow how, const QString& label, const QString& words) {
        m_how->addChoice(label, static_cast<int>(how), words);
    };
    add(MetHow::Event, tr("at an event"), tr("We met"));
    add(MetHow::Work, tr("at work"), tr("We worked together"));
    add(MetHow::Study, tr("while studying"), tr("We studied together"));
    add(MetHow::Introduced, tr("through someone"), tr("We were introduced"));
    add(MetHow::Online, tr("online"), tr("We met online"));
    add(MetHow::Community, tr("in a community"), tr("We met in a community"));
    add(MetHow::Other, tr("some other way"), tr("We came across each other"));
    add(MetHow::Never, tr("never met"), tr("We have never met"));
    row->add(m_how);
    m_at = row->addWords(tr("at"));
    m_where = new Blank(tr("Where we met"), tr("an event, a place"), row);
    m_where->setObjectName(QStringLiteral("met-where"));
    row->add(m_where);
    m_on = row->addWords(tr("on"));
    m_date = new DateBlank(tr("When we met"), tr("a date"), m_edits.clock(), DateLean::Past, row);
    m_date->setObjectName(QStringLiteral("met-on"));
    m_date->setToolTip(tr("2026, October 2026, October 14, last Friday, yesterday"));
    row->add(m_date);
    m_through = row->addWords(tr("introduced by"));
    m_by = new Blank(tr("Who introduced us"), tr("no one"), row);
    m_by->setObjectName(QStringLiteral("met-by"));
    row->add(m_by);
    layout()->addWidget(row);
}

void MetSection::bind()
{
    const QString what = tr("Edit how you met");
    bindBlank(*m_where, m_edits,
              {.what = what,
               .get = [](const Contact& contact) { return contact.met.where; },
               .set = [](Contact& contact, const QString& text) { contact.met.where = text; }});
    bindBlank(*m_by, m_edits,
              {.what = what,
               .get = [](const Contact& contact) { return contact.met.by; },
               .set = [](Contact& contact, const QString& text) { contact.met.by = text; }});
    m_date->setCommitDate([this, what](const PartialDate& date) {
        return m_edits.edit(what, [&](Contact& contact) { contact.met.on = date; });
    });
    connect(m_how, &QComboBox::activated, this, [this, what](int) {
        const auto how = static_cast<MetHow>(m_how->currentData().toInt());
        if (!m_edits.edit(what, [how](Contact& contact) { contact.met.how = how; }))
            refresh();
    });
    connect(m_where, &QLineEdit::textChanged, this, &MetSection::refreshWords);
}

void MetSection::refresh()
{
    const contacts::Met& met = m_edits.contact().met;
    m_how->setChoice(static_cast<int>(met.how.value_or(MetHow::Event)));
    m_date->setDate(met.on);
    refreshWords();
}

void MetSection::refreshWords()
{
    const contacts::Met& met = m_edits.contact().met;
    const MetHow how = met.how.value_or(MetHow::Event);
    const bool inPerson = how != MetHow::Never;
    const QString at =
        inPerson ? wordsBeforePlace(met, m_where->text().simplified()) : tr("in person. I know of them from");
    m_at->setText(at);
    m_at->setVisible(!at.isEmpty());
    m_on->setText(datePreposition(met.on));
    m_on->setVisible(inPerson || !met.on.isNull());
    m_date->setVisible(inPerson || !met.on.isNull());
    m_through->setText(how == MetHow::Introduced ? tr("by") : inPerson ? tr("introduced by") : tr("through"));
    m_through->setVisible(inPerson || !met.by.isEmpty());
    m_by->setVisible(inPerson || !met.by.isEmpty());
}

} // namespace wellmet::ui

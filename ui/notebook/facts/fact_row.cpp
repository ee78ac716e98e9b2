// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/facts/fact_row.h"

#include "contacts/due/due_changes.h"
#include "contacts/wording/fact_text.h"
#include "ui/notebook/facts/fact_prompts.h"
#include "ui/widgets/choice_blank.h"
#include "ui/widgets/date_blank.h"
#include "ui/widgets/privacy_switch.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/sentence_row.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wellmet::ui {

using contacts::Fact;
using contacts::FactKind;
using contacts::WorkHow;

FactRow::FactRow(FactKind kind, const Clock& clock, const contacts::Contact& contact, Keep keep,
                 QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_contact(contact),
      m_keep(std::move(keep)),
      m_sentence(new SentenceRow(this)),
      m_private(new PrivacySwitch(QStringLiteral("Ctrl+Shift+K"), this))
{
    m_fact.kind = kind;
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_sentence, 1);
    addSentence();
    addEnd();
    setExpanded(false);
}

bool FactRow::isEmpty() const
{
    return !isStored() && m_text->text().trimmed().isEmpty();
}

bool FactRow::shows(const Fact& fact) const
{
    return (isStored() && m_fact == fact) || m_written == fact;
}

bool FactRow::holdsOn() const
{
    const bool pending = m_text->isPending() || (m_date && m_date->isPending());
    return !m_removing && (pending || m_keeping || !isStored());
}

void FactRow::setFact(const Fact& fact, int place)
{
    m_fact = fact;
    m_place = place;
    m_text->setValue(fact.text);
    if (m_how)
        m_how->setChoice(static_cast<int>(fact.how.value_or(WorkHow::Noticed)));
    if (m_mayName)
        m_mayName->setChoice(fact.mayName);
    if (m_date) {
        const PartialDate& date = fact.kind == FactKind::Promise ? fact.due : fact.on;
        m_date->setDate(date);
        m_dateWord->setText(fact.kind == FactKind::Promise ? tr("by") : datePreposition(date));
    }
    m_private->setPrivate(fact.isPrivate);
    setExpanded(isAncestorOf(window()->focusWidget()));
}

void FactRow::focusBlank()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void FactRow::setExpanded(bool on)
{
    if (m_date) {
        const bool visible = on || !m_date->text().isEmpty() || m_fact.kind == FactKind::Promise;
        m_date->setVisible(visible);
        m_dateWord->setVisible(visible);
    }
    if (m_mayName) {
        m_mayName->setVisible(on || !m_fact.mayName);
        m_mayNameWord->setVisible(on || !m_fact.mayName);
    }
}

void FactRow::togglePrivate()
{
    m_private->click();
}

void FactRow::remove()
{
    m_removing = true;
    m_keep(*this, std::nullopt, tr("Remove a fact"), {});
    m_removing = false;
}

void FactRow::addSentence()
{
    addFrame();
    const FactPrompt prompt = factPrompt(m_fact.kind);
    m_text = new Blank(prompt.before, prompt.example, m_sentence);
    m_text->setObjectName(QStringLiteral("fact-text"));
    m_text->setCommit([this](const QString& text) { return keepText(text); });
    connect(m_text, &QLineEdit::textChanged, this, &FactRow::showPreview);
    m_sentence->add(m_text);
    if (m_fact.kind == FactKind::Mutual) {
        m_mayName = new ChoiceBlank(tr("May they be named in a note"), m_sentence);
        m_mayName->addChoice(tr("may be named"), true);
        m_mayName->addChoice(tr("must not be named"), false);
        connect(m_mayName, &QComboBox::activated, this, [this](int) {
            Fact fact = m_fact;
            fact.mayName = m_mayName->currentData().toBool();
            keep(fact, tr("Change who may be named"));
        });
        m_mayNameWord = m_sentence->addWords(tr("who"));
        m_sentence->add(m_mayName);
    }
    if (prompt.dated || m_fact.kind == FactKind::Promise)
        addDate();
}

void FactRow::addFrame()
{
    if (m_fact.kind != FactKind::Work) {
        m_sentence->addWords(factPrompt(m_fact.kind).before);
        return;
    }
    m_how = new ChoiceBlank(tr("How you know their work"), m_sentence);
    const auto add = [this](WorkHow how, const QString& label, const QString& words) {
        m_how->addChoice(label, static_cast<int>(how), words);
    };
    add(WorkHow::Noticed, tr("noticed"), tr("I noticed"));
    add(WorkHow::Read, tr("read"), tr("I read"));
    add(WorkHow::Heard, tr("heard"), tr("I heard"));
    add(WorkHow::Watched, tr("watched"), tr("I watched"));
    add(WorkHow::Use, tr("use"), tr("I use"));
    connect(m_how, &QComboBox::activated, this, [this](int) {
        Fact fact = m_fact;
        fact.how = static_cast<WorkHow>(m_how->currentData().toInt());
        keep(fact, tr("Change how you know their work"));
    });
    m_sentence->add(m_how);
    m_sentence->addWords(tr("your"));
}

void FactRow::addDate()
{
    const bool promise = m_fact.kind == FactKind::Promise;
    m_dateWord = m_sentence->addWords(promise ? tr("by") : tr("on"));
    m_date =
        new DateBlank(promise ? tr("When it is due") : tr("When it was"), promise ? tr("a date") : tr("when"),
                      m_clock, promise ? DateLean::Future : DateLean::Past, m_sentence);
    m_date->setBrief(true);
    m_date->setObjectName(QStringLiteral("fact-date"));
    m_date->setCommitDate([this, promise](const PartialDate& date) {
        Fact fact = promise ? contacts::redated(m_fact, date) : m_fact;
        if (!promise)
            fact.on = date;
        return keep(fact, tr("Change a date"));
    });
    m_sentence->add(m_date);
}

void FactRow::addEnd()
{
    connect(m_private, &PrivacySwitch::clicked, this, [this](bool isPrivate) {
        Fact fact = m_fact;
        fact.isPrivate = isPrivate;
        if (!keep(fact, isPrivate ? tr("Keep a fact private") : tr("Allow a fact in notes")))
            m_private->setPrivate(m_fact.isPrivate);
    });
    auto* remove = new QuietButton(QStringLiteral("×"), tr("Remove this fact"), this);
    remove->setObjectName(QStringLiteral("fact-remove"));
    remove->setToolTip(tr("Remove; Undo brings it back (Ctrl+Shift+Delete)"));
    remove->setFocusPolicy(Qt::NoFocus);
    connect(remove, &QToolButton::clicked, this, &FactRow::remove);
    for (QWidget* end : {static_cast<QWidget*>(m_private), static_cast<QWidget*>(remove)})
        static_cast<QHBoxLayout*>(layout())->addWidget(end, 0, Qt::AlignTop);
}

bool FactRow::keepText(const QString& text)
{
    if (text.isEmpty()) {
        remove();
        return true;
    }
    Fact fact = m_fact;
    fact.text = text;
    return keep(fact, isStored() ? tr("Edit a fact") : tr("Add a fact"), m_text->visit());
}

// A new row without text keeps what is chosen beside the blank until there is a fact to keep it with.
bool FactRow::keep(const Fact& fact, const QString& what, const QString& visit)
{
    if (!isStored() && fact.text.isEmpty()) {
        m_fact = fact;
        return true;
    }
    m_keeping = true;
    m_written = fact;
    const bool kept = m_keep(*this, fact, what, visit);
    m_written.reset();
    m_keeping = false;
    if (!kept && isStored())
        setFact(m_fact, m_place);
    return kept;
}

void FactRow::showPreview()
{
    Fact typed = m_fact;
    typed.text = m_text->text().simplified();
    if (typed.text.isEmpty() || !m_text->hasFocus()) {
        m_sentence->setHint({});
        return;
    }
    const contacts::FactReading reading = contacts::readFact(typed, &m_contact);
    if (reading.shape == contacts::Shape::Odd)
        m_sentence->setHint(reading.hint);
    else if (reading.shape == contacts::Shape::Fixed)
        m_sentence->setHint(tr("Reads: %1").arg(contacts::livePreview(typed, &m_contact)));
    else
        m_sentence->setHint({});
}

} // namespace wellmet::ui

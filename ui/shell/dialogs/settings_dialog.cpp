// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/settings_dialog.h"

#include "notebook/note_budget.h"
#include "notebook/notebook.h"
#include "notebook/review.h"
#include "notebook/today/today.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/wording.h"
#include "ui/shell/dialogs/copies_section.h"
#include "ui/shell/dialogs/scrolled_page.h"
#include "ui/widgets/choice_blank.h"
#include "ui/widgets/date_blank.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/sentence_row.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using contacts::Channel;
using notebook::BudgetPeriod;
using notebook::Notebook;

namespace {
constexpr int kMostNumber = 1'000'000;
}

SettingsDialog::SettingsDialog(NotebookEditor& editor, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_page(new QWidget(this))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(6);
    addLengths();
    addBudget();
    addChecked();
    addAnswers();
    addElsewhere();
    addCopies();
    column->addStretch(1);
    fillWithPage(*this, *m_page);
    resize(580, 460);

    const Notebook& notebook = editor.notebook();
    connect(&notebook, &Notebook::settingChanged, this, &SettingsDialog::read);
    connect(&notebook, &Notebook::peopleChanged, this, &SettingsDialog::read);
    connect(&notebook, &Notebook::changedElsewhere, this, &SettingsDialog::read);
    read();
}

SentenceRow* SettingsDialog::addRow()
{
    auto* row = new SentenceRow(m_page);
    m_page->layout()->addWidget(row);
    return row;
}

void SettingsDialog::addLengths()
{
    m_page->layout()->addWidget(
        new PlainLabel(tr("How long a text may be"), PlainLabel::Voice::Heading, m_page));
    SentenceRow& notes = *addRow();
    notes.addWords(tr("A note with a LinkedIn request may have"));
    addLength(notes, Channel::LinkedIn200, tr("Characters of a LinkedIn note"));
    notes.addWords(tr("characters, with Premium"));
    addLength(notes, Channel::LinkedIn300, tr("Characters of a LinkedIn Premium note"));
    SentenceRow& messages = *addRow();
    messages.addWords(tr("A LinkedIn message may have"));
    addLength(messages, Channel::LinkedInMessage, tr("Characters of a LinkedIn message"));
    messages.addWords(tr("characters, an InMail"));
    addLength(messages, Channel::InMail, tr("Characters of an InMail"));
}

void SettingsDialog::addBudget()
{
    auto* column = static_cast<QVBoxLayout*>(m_page->layout());
    column->addSpacing(12);
    column->addWidget(
        new PlainLabel(tr("How many notes go with requests"), PlainLabel::Voice::Heading, m_page));
    SentenceRow& row = *addRow();
    row.addWords(tr("My LinkedIn account gives me"));
    addNumber(row, tr("Notes with requests"), u"noteLimit"_s, notebook::noteLimitSetting(),
              notebook::NoteBudget().limit, 0);
    row.addWords(tr("notes"));
    m_period = new ChoiceBlank(tr("For how long"), &row);
    m_period->setObjectName(u"notePeriod"_s);
    m_period->addChoice(tr("a month"), int(BudgetPeriod::Month));
    m_period->addChoice(tr("a week"), int(BudgetPeriod::Week));
    m_period->addChoice(tr("without a limit"), int(BudgetPeriod::None));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const auto period = static_cast<BudgetPeriod>(m_period->currentData().toInt());
        change({{notebook::notePeriodSetting(), idOf(notebook::budgetPeriodTable(), period).toString()}});
    });
    row.add(m_period);
    m_budget = new PlainLabel({}, PlainLabel::Voice::Quiet, m_page);
    m_budget->setObjectName(u"budgetLine"_s);
    column->addWidget(m_budget);
}

void SettingsDialog::addChecked()
{
    auto* column = static_cast<QVBoxLayout*>(m_page->layout());
    column->addSpacing(12);
    SentenceRow& row = *addRow();
    row.addWords(tr("These limits were last looked up on"));
    m_checked = new DateBlank(tr("When the limits were last looked up"), tr("a date"),
                              m_editor.notebook().clock(), DateLean::Past, &row);
    m_checked->setObjectName(u"limitsChecked"_s);
    m_checked->setCommitDate([this](const PartialDate& date) {
        return m_editor.setSetting(notebook::limitsCheckedSetting(), date.toIso(), tr("change a date"));
    });
    row.add(m_checked);
    auto* usual = new QuietButton(tr("Back to the usual limits"), {}, m_page);
    usual->setObjectName(u"usualLimits"_s);
    connect(usual, &QuietButton::clicked, this, &SettingsDialog::goBackToUsual);
    column->addWidget(usual);
}

void SettingsDialog::addAnswers()
{
    auto* column = static_cast<QVBoxLayout*>(m_page->layout());
    column->addSpacing(12);
    column->addWidget(new PlainLabel(tr("How long an answer may take"), PlainLabel::Voice::Heading, m_page));
    SentenceRow& notes = *addRow();
    notes.addWords(tr("Today tells of a LinkedIn note without an answer after"));
    addAnswer(notes, Channel::LinkedIn200, tr("Days for an answer to a LinkedIn note"));
    notes.addWords(tr("days, with Premium after"));
    addAnswer(notes, Channel::LinkedIn300, tr("Days for an answer to a LinkedIn Premium note"));
    notes.addWords(tr("days,"));
    SentenceRow& messages = *addRow();
    messages.addWords(tr("of a LinkedIn message after"));
    addAnswer(messages, Channel::LinkedInMessage, tr("Days for an answer to a LinkedIn message"));
    messages.addWords(tr("days, of an InMail after"));
    addAnswer(messages, Channel::InMail, tr("Days for an answer to an InMail"));
    messages.addWords(tr("days,"));
    SentenceRow& others = *addRow();
    others.addWords(tr("of an e-mail after"));
    addAnswer(others, Channel::Email, tr("Days for an answer to an e-mail"));
    others.addWords(tr("days, and of any other note after"));
    addAnswer(others, Channel::Other, tr("Days for an answer to any other note"));
    others.addWords(tr("days."));
}

void SettingsDialog::addElsewhere()
{
    auto* column = static_cast<QVBoxLayout*>(m_page->layout());
    column->addSpacing(12);
    column->addWidget(new PlainLabel(tr("Set elsewhere"), PlainLabel::Voice::Heading, m_page));
    auto* profile = new QuietButton(tr("Your profile: who you are, as your notes say it"), {}, m_page);
    profile->setObjectName(u"openProfile"_s);
    connect(profile, &QuietButton::clicked, this, &SettingsDialog::profileAsked);
    auto* silenced = new QuietButton(tr("Silenced advice, and the words in your dictionary"), {}, m_page);
    silenced->setObjectName(u"openSilenced"_s);
    connect(silenced, &QuietButton::clicked, this, &SettingsDialog::silencedAsked);
    for (QuietButton* button : {profile, silenced})
        column->addWidget(button);
}

void SettingsDialog::addCopies()
{
    auto* column = static_cast<QVBoxLayout*>(m_page->layout());
    column->addSpacing(12);
    auto* copies = new CopiesSection(m_editor, m_page);
    connect(copies, &CopiesSection::broughtBack, this, &SettingsDialog::broughtBack);
    connect(copies, &CopiesSection::said, this, &SettingsDialog::said);
    column->addWidget(copies);
}

void SettingsDialog::addLength(SentenceRow& row, Channel channel, const QString& name)
{
    addNumber(row, name, notebook::limitSetting(channel), notebook::limitSetting(channel),
              contacts::defaultLimits(channel).body, 1);
}

void SettingsDialog::addAnswer(SentenceRow& row, Channel channel, const QString& name)
{
    addNumber(row, name, notebook::answerSetting(channel), notebook::answerSetting(channel),
              contacts::AnswerTimes().of(channel), 1, false);
}

void SettingsDialog::addNumber(SentenceRow& row, const QString& name, const QString& objectName,
                               const QString& key, int usual, int least, bool isLimit)
{
    auto* blank = new Blank(name, QLocale().toString(usual), &row);
    blank->setObjectName(objectName);
    blank->setCommitsOnPause(false); // "20" on the way to "200" is no limit
    const Number number{.blank = blank, .key = key, .usual = usual, .isLimit = isLimit};
    blank->setCommit(
        [this, number, least, &row](const QString& text) { return keep(number, least, text, row); });
    connect(blank, &QLineEdit::textEdited, &row, [&row] { row.setHint({}); });
    m_numbers.push_back(number);
    row.add(blank);
}

bool SettingsDialog::keep(const Number& number, int least, const QString& text, SentenceRow& row)
{
    bool isNumber = false;
    const int typed = QLocale().toInt(text, &isNumber);
    if (!text.isEmpty() && (!isNumber || typed < least || typed > kMostNumber)) {
        row.setHint(tr("A whole number, please; the usual one is %1.").arg(QLocale().toString(number.usual)));
        return false;
    }
    const bool isUsual = text.isEmpty() || typed == number.usual;
    const QString own = isUsual ? QString() : QString::number(typed);
    return number.isLimit ? change({{number.key, own}})
                          : m_editor.setSetting(number.key, own, tr("change how long an answer may take"));
}

// Who changes a limit has looked it up.
bool SettingsDialog::change(std::map<QString, QString> values)
{
    values[notebook::limitsCheckedSetting()] = m_editor.notebook().clock().today().toString(Qt::ISODate);
    return m_editor.setSettings(values, tr("change a limit"));
}

void SettingsDialog::goBackToUsual()
{
    std::map<QString, QString> values{{notebook::notePeriodSetting(), {}},
                                      {notebook::limitsCheckedSetting(), {}}};
    for (const Number& number : m_numbers) {
        if (!number.isLimit)
            continue;
        number.blank->takeBack();
        values[number.key] = QString();
    }
    m_editor.setSettings(values, tr("go back to the usual limits"));
}

void SettingsDialog::read()
{
    const Notebook& notebook = m_editor.notebook();
    for (const Number& number : m_numbers) {
        const auto own = notebook.setting(number.key);
        const int value = own && !own->isEmpty() ? own->toInt() : number.usual;
        number.blank->setValue(QLocale().toString(value));
    }
    const auto checked = notebook.setting(notebook::limitsCheckedSetting());
    m_checked->setDate(PartialDate::fromIso(checked ? *checked : QString())
                           .value_or(PartialDate(notebook::limitsCheckedByDefault())));
    const auto budget = notebook::noteBudget(notebook, notebook.clock().today());
    if (!budget)
        return;
    m_period->setChoice(int(budget->period));
    m_budget->setText(budgetLine(*budget));
}

} // namespace wellmet::ui

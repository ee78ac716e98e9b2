// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/sender_panel.h"

#include "drafting/english/article.h"
#include "drafting/english/place_phrase.h"
#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/widgets/blank.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sentence_row.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace wellmet::ui {

using contacts::SenderProfile;

namespace {
constexpr int kPanelMargin = 24;
constexpr int kPanelWidestEms = 92;

bool bringsItsArticle(const QString& role)
{
    const QString first = role.section(u' ', 0, 0).toLower();
    return first == u"a" || first == u"an" || first == u"the" || first == u"one";
}

// Ends as a sentence does.
QString sentence(QString words)
{
    if (!words.endsWith(u'.') && !words.endsWith(u'!') && !words.endsWith(u'?'))
        words += u'.';
    return words;
}

QString reading(const SenderProfile& sender)
{
    QString who = sender.name;
    if (!sender.role.isEmpty()) {
        const QString role =
            bringsItsArticle(sender.role) ? sender.role : drafting::withIndefiniteArticle(sender.role);
        who += (who.isEmpty() ? QString() : SenderPanel::tr(", ")) + role;
    }
    if (!sender.organization.isEmpty()) {
        const QString place = drafting::withDefiniteArticle(sender.organization);
        who += (sender.role.isEmpty() ? SenderPanel::tr(" from %1") : SenderPanel::tr(" at %1")).arg(place);
    }
    QStringList sentences;
    if (!who.trimmed().isEmpty())
        sentences << sentence(SenderPanel::tr("I am %1").arg(who.trimmed()));
    if (!sender.about.isEmpty())
        sentences << sentence(SenderPanel::tr("I %1").arg(sender.about));
    if (!sender.goal.isEmpty())
        sentences << sentence(SenderPanel::tr("I am looking for %1").arg(sender.goal));
    return sentences.join(u' ');
}

} // namespace

SenderPanel::SenderPanel(NotebookEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPanelMargin, kPanelMargin, kPanelMargin, kPanelMargin);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(tr("About you"), PlainLabel::Voice::Title, this));
    column->addWidget(new PlainLabel(
        tr("What a note may say of you to someone who doesn’t know you. Leave out what you don’t want said."),
        PlainLabel::Voice::Quiet, this));
    addSentences();
    addEnd();
    connect(&editor.notebook(), &notebook::Notebook::senderChanged, this, &SenderPanel::read);
    connect(&editor.notebook(), &notebook::Notebook::changedElsewhere, this, &SenderPanel::read);
    read();
}

void SenderPanel::edit()
{
    read();
    m_blanks.front().first->setFocus(Qt::OtherFocusReason);
}

void SenderPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void SenderPanel::addSentences()
{
    auto* who = new SentenceRow(this);
    who->addWords(tr("I am"));
    addBlank(who, tr("Your name"), tr("your name"), QStringLiteral("sender-name"), &SenderProfile::name);
    m_article = who->addWords(tr("a"));
    addBlank(who, tr("What you are"), tr("third-year nursing student"), QStringLiteral("sender-role"),
             &SenderProfile::role);
    who->addWords(tr("at"));
    addBlank(who, tr("Where you work or study"), tr("a school, a firm, or nothing"),
             QStringLiteral("sender-organization"), &SenderProfile::organization);
    auto* about = new SentenceRow(this);
    about->addWords(tr("I"));
    addBlank(about, tr("What you do, in a phrase: I …"), tr("restore old radios with teenagers"),
             QStringLiteral("sender-about"), &SenderProfile::about);
    auto* goal = new SentenceRow(this);
    goal->addWords(tr("I am looking for"));
    addBlank(goal, tr("What you are looking for"), tr("a first job on a ward in Leeds"),
             QStringLiteral("sender-goal"), &SenderProfile::goal);
    for (SentenceRow* row : {who, about, goal}) {
        row->setMaximumWidth(kPanelWidestEms * fontMetrics().averageCharWidth());
        layout()->addWidget(row);
    }
}

Blank* SenderPanel::addBlank(SentenceRow* row, const QString& name, const QString& example,
                             const QString& objectName, Field field)
{
    auto* blank = new Blank(name, example, row);
    blank->setObjectName(objectName);
    blank->setCommit([this, field](const QString& text) {
        SenderProfile sender = m_sender;
        sender.*field = text;
        return m_editor.setSender(sender, tr("Edit your profile"));
    });
    connect(blank, &QLineEdit::textChanged, this, &SenderPanel::showReading);
    row->add(blank);
    m_blanks.emplace_back(blank, field);
    return blank;
}

void SenderPanel::addEnd()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(6);
    column->addWidget(new PlainLabel(tr("In a note it reads like this:"), PlainLabel::Voice::Quiet, this));
    m_reading = new PlainLabel({}, PlainLabel::Voice::Body, this);
    m_reading->setObjectName(QStringLiteral("sender-reading"));
    column->addWidget(m_reading);
    column->addSpacing(6);
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(QStringLiteral("sender-done"));
    connect(done, &QPushButton::clicked, this, &SenderPanel::finish);
    column->addWidget(done, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void SenderPanel::read()
{
    if (const auto sender = m_editor.notebook().sender())
        m_sender = *sender;
    for (const auto& [blank, field] : m_blanks)
        blank->setValue(m_sender.*field);
    showReading();
}

void SenderPanel::finish()
{
    bool kept = true;
    for (const auto& [blank, field] : m_blanks)
        kept = blank->commit() && kept;
    if (kept)
        Q_EMIT finished();
}

void SenderPanel::showReading()
{
    SenderProfile typed = m_sender;
    for (const auto& [blank, field] : m_blanks)
        typed.*field = blank->text().simplified();
    m_article->setVisible(!bringsItsArticle(typed.role));
    m_article->setText(typed.role.isEmpty() ? tr("a") : drafting::indefiniteArticle(typed.role));
    if (!m_reading)
        return;
    const QString words = reading(typed);
    m_reading->setText(words.isEmpty() ? tr("Nothing yet.") : words);
}

} // namespace wellmet::ui

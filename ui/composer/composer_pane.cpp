// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_pane.h"

#include "notebook/notebook.h"
#include "notebook/review.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/composer_buttons.h"
#include "ui/composer/composer_header.h"
#include "ui/composer/composer_shortcuts.h"
#include "ui/composer/draft_editor.h"
#include "ui/composer/drafts/draft_desk.h"
#include "ui/composer/drafts/draft_keeper.h"
#include "ui/composer/fixes/note_fixer.h"
#include "ui/composer/length_counter.h"
#include "ui/composer/live_critique.h"
#include "ui/composer/note_copier.h"
#include "ui/composer/review/draft_marks.h"
#include "ui/composer/review/findings_list.h"
#include "ui/composer/review/recipient_view.h"
#include "ui/composer/review/retire_offer.h"
#include "ui/composer/silencer.h"
#include "ui/composer/spelling_help.h"
#include "ui/composer/wording.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

ComposerPane::ComposerPane(notebook::Review& review, NotebookEditor& editor, Clipboard& clipboard,
                           QWidget* parent)
    : QWidget(parent),
      m_review(review),
      m_notebookEditor(editor),
      m_header(new ComposerHeader(this)),
      m_editor(new DraftEditor(this)),
      m_counter(new LengthCounter(this)),
      m_desk(new DraftDesk(*m_editor, *m_header, review, this)),
      m_buttons(new ComposerButtons(this)),
      m_recipient(new RecipientView(this)),
      m_retire(new RetireOffer(this)),
      m_findings(new FindingsList(this)),
      m_keeper(new DraftKeeper(editor.notebook(), this)),
      m_critique(new LiveCritique(*m_editor, review, this)),
      m_fixer(new NoteFixer(*m_editor, *m_critique, this)),
      m_silencer(new Silencer(editor, this)),
      m_spelling(new SpellingHelp(*m_editor, *m_critique, editor, this)),
      m_copier(new NoteCopier(editor, clipboard, this))
{
    setObjectName(u"composer"_s);
    setAccessibleName(tr("Composer"));

    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildWritingPart());
    parts->addWidget(buildReviewPart());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setSizes({200, 300}); // in proportion: a short note above, how it reads below
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);

    connectWriting();
    connectReview();
    connectNotebook();
    clear();
}

ComposerPane::~ComposerPane()
{
    // The children outlive this class for a moment; what they say as they go must not reach it.
    m_notebookEditor.notebook().disconnect(this);
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

QWidget* ComposerPane::buildWritingPart()
{
    auto* part = new QWidget(this);
    auto* below = new QHBoxLayout;
    below->addWidget(m_desk->advice(), 1);
    below->addWidget(m_counter, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(part);
    column->addWidget(m_header);
    column->addWidget(m_desk->choice());
    column->addWidget(m_editor, 1);
    column->addWidget(m_desk->sentence());
    column->addWidget(m_desk->outdated());
    column->addLayout(below);
    column->addWidget(m_buttons);
    m_editor->setMinimumHeight(5 * m_editor->fontMetrics().lineSpacing());
    m_editor->addMenuSource([this](QMenu& menu, qsizetype position) { m_desk->fillMenu(menu, position); });
    m_editor->setTipSource([this](qsizetype position) { return tipAt(position); });
    return part;
}

QWidget* ComposerPane::buildReviewPart()
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->addWidget(m_recipient);
    column->addWidget(m_retire);
    column->addWidget(m_findings);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return scroll;
}

void ComposerPane::connectWriting()
{
    connect(m_editor, &DraftEditor::textChanged, this, &ComposerPane::showText);
    connect(m_editor, &DraftEditor::textChanged, this, &ComposerPane::keepDraft);
    connect(m_header, &ComposerHeader::subjectEdited, this, [this] {
        m_critique->setSubject(m_header->subject());
        keepDraft();
    });
    connect(m_header, &ComposerHeader::channelChosen, this, &ComposerPane::redraftIfUnedited);
    connect(m_header, &ComposerHeader::toneChosen, this, &ComposerPane::redraftIfUnedited);
    connect(m_header, &ComposerHeader::copySubjectAsked, this,
            [this] { m_copier->copySubject(m_header->subject()); });
    connect(m_buttons, &ComposerButtons::draftAsked, this, &ComposerPane::draft);
    connect(m_buttons, &ComposerButtons::anotherAsked, m_desk, &DraftDesk::anotherVersion);
    connect(m_buttons, &ComposerButtons::shorterAsked, m_desk, &DraftDesk::shorter);
    connect(m_buttons, &ComposerButtons::longerAsked, m_desk, &DraftDesk::longer);
    connect(m_buttons, &ComposerButtons::warmerAsked, m_desk, &DraftDesk::warmer);
    connect(m_buttons, &ComposerButtons::plainerAsked, m_desk, &DraftDesk::plainer);
    connect(m_desk, &DraftDesk::written, m_critique, &LiveCritique::check);
    connect(m_desk, &DraftDesk::changed, this, [this] {
        keepDraft();
        judge();
    });
    connect(m_buttons, &ComposerButtons::copyAsked, this, &ComposerPane::copyNote);
    connect(m_copier, &NoteCopier::message, this, &ComposerPane::message);
    connect(m_keeper, &DraftKeeper::failed, this,
            [this](const QString& sentence) { Q_EMIT message(sentence, {}, {}); });
}

void ComposerPane::connectReview()
{
    connect(m_critique, &LiveCritique::checked, this, &ComposerPane::showReview);
    connect(m_recipient, &RecipientView::chosen, m_editor, &DraftEditor::select);
    connect(m_findings, &FindingsList::chosen, m_editor, &DraftEditor::select);
    connect(m_findings, &FindingsList::fixAsked, m_fixer, &NoteFixer::fix);
    connect(m_findings, &FindingsList::safeFixesAsked, this, &ComposerPane::fixEverythingSafe);
    connect(m_fixer, &NoteFixer::message, this,
            [this](const QString& sentence) { Q_EMIT message(sentence, {}, {}); });
    connect(m_findings, &FindingsList::wordAsked, m_spelling, &SpellingHelp::addToDictionary);
    connect(m_spelling, &SpellingHelp::message, this,
            [this](const QString& sentence) { Q_EMIT message(sentence, {}, {}); });
    connect(m_findings, &FindingsList::silenceAsked, this, &ComposerPane::silence);
    connect(m_silencer, &Silencer::message, this, &ComposerPane::message);
    connect(m_silencer, &Silencer::retirementDue, m_retire, &RetireOffer::offer);
    connect(m_retire, &RetireOffer::accepted, m_silencer, &Silencer::retire);
}

void ComposerPane::connectNotebook()
{
    const notebook::Notebook& notebook = m_notebookEditor.notebook();
    connect(&notebook, &notebook::Notebook::peopleChanged, this,
            [this](const QList<contacts::ContactId>& ids) {
                if (m_contact && ids.contains(m_contact->id))
                    readAgain();
            });
    connect(&notebook, &notebook::Notebook::changedElsewhere, this, &ComposerPane::readAgain);
    connect(&notebook, &notebook::Notebook::draftChanged, this, &ComposerPane::followSavedDraft);
    connect(&notebook, &notebook::Notebook::senderChanged, this, [this] {
        if (m_contact)
            m_desk->update(*m_contact);
        judge();
    });
    connect(&notebook, &notebook::Notebook::silencesChanged, this, &ComposerPane::judge);
    connect(&notebook, &notebook::Notebook::settingChanged, this, &ComposerPane::followLimits);
}

void ComposerPane::showContact(const contacts::Contact& contact)
{
    if (m_contact && m_contact->id == contact.id) {
        m_contact = contact;
        m_desk->update(contact);
        judge();
    } else {
        open(contact);
    }
}

void ComposerPane::open(const contacts::Contact& contact)
{
    m_keeper->flush();
    m_retire->hide();
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_contact = contact;
    setEnabled(true);
    m_editor->setPlaceholderText(
        tr("Write to %1, or press %2 for a draft")
            .arg(spokenName(contact), composer_shortcuts::draft().toString(QKeySequence::NativeText)));
    m_header->showLimits([this](contacts::Channel channel) { return limits(channel); });
    const auto saved = m_keeper->read(contact.id);
    if (saved) {
        m_header->restore(saved->channel, drafting::toneFromId(saved->tone).value_or(drafting::Tone::Warm),
                          saved->subject);
    } else {
        m_header->restore(m_header->channel(), m_header->tone(), {});
    }
    m_desk->open(contact, saved ? saved->origin : QByteArray());
    m_editor->start(saved ? saved->text : QString());
    judge();
}

void ComposerPane::clear()
{
    m_keeper->flush();
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_contact.reset();
    m_desk->open({}, {});
    m_header->restore(m_header->channel(), m_header->tone(), {});
    m_editor->setPlaceholderText(tr("Choose someone to write to"));
    m_editor->start({});
    setEnabled(false);
    judge();
}

void ComposerPane::saveNow()
{
    m_keeper->flush();
}

contacts::Channel ComposerPane::channel() const
{
    return m_header->channel();
}

drafting::Tone ComposerPane::tone() const
{
    return m_header->tone();
}

void ComposerPane::readAgain()
{
    if (!m_contact)
        return;
    const auto contact = m_notebookEditor.notebook().contact(m_contact->id);
    if (contact) {
        showContact(*contact);
    } else if (contact.error().code == Error::Code::NotFound) {
        m_keeper->drop();
        clear();
    }
}

void ComposerPane::keepDraft()
{
    if (!m_contact || m_isRestoring)
        return;
    m_keeper->keep(m_contact->id, {.channel = m_header->channel(),
                                   .tone = drafting::toId(m_header->tone()),
                                   .subject = m_header->subject(),
                                   .text = m_editor->text(),
                                   .origin = m_desk->origin()});
}

void ComposerPane::judge()
{
    m_critique->judge(m_contact, m_header->channel(), m_header->subject());
    showText();
}

contacts::Limits ComposerPane::limits(contacts::Channel channel) const
{
    contacts::Limits limits = contacts::defaultLimits(channel);
    const auto own = m_notebookEditor.notebook().setting(notebook::limitSetting(channel));
    if (own && own->toInt() > 0)
        limits.body = own->toInt();
    return limits;
}

void ComposerPane::draft()
{
    if (!m_contact)
        return;
    if (m_review.sender().isEmpty() && !m_hasAskedForSender) {
        m_hasAskedForSender = true;
        Q_EMIT senderNeeded();
    }
    m_desk->draft();
}

// Somebody else wrote a draft for the person on show: an accepted one of a batch, or its undo.
void ComposerPane::followSavedDraft(const contacts::ContactId& id)
{
    if (!m_contact || m_contact->id != id || m_keeper->isWaiting())
        return;
    const auto saved = m_keeper->read(id);
    if ((saved ? saved->text : QString()) != m_editor->text())
        open(*m_contact);
}

void ComposerPane::followLimits()
{
    if (!m_contact)
        return;
    m_header->showLimits([this](contacts::Channel channel) { return limits(channel); });
    m_desk->update(*m_contact);
    judge();
}

void ComposerPane::redraftIfUnedited()
{
    m_desk->redraftIfUnedited();
    keepDraft();
    judge();
}

void ComposerPane::copyNote()
{
    if (!m_contact) {
        Q_EMIT message(tr("Choose someone to write to first."), {}, {});
        return;
    }
    m_critique->bringUpToDate();
    m_keeper->flush();
    m_copier->copy(*m_contact, m_editor->text(), m_header->channel(), m_critique->report());
}

void ComposerPane::applyFix()
{
    m_fixer->fixAtCursor();
}

void ComposerPane::fixEverythingSafe()
{
    m_fixer->fixEverythingSafe();
}

void ComposerPane::silence(const critique::Finding& finding, notebook::SilenceScope scope)
{
    if (m_contact)
        m_silencer->silence(finding, m_editor->text(), *m_contact, scope);
}

void ComposerPane::focusNote()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ComposerPane::showText()
{
    const QString text = m_editor->text();
    const bool isBlank = text.trimmed().isEmpty();
    m_counter->showLength(text.size(), limits(m_header->channel()));
    m_buttons->follow(!isBlank, m_contact.has_value());
}

void ComposerPane::showReview()
{
    const std::vector<critique::Finding> findings = m_critique->shownFindings();
    const QString name = m_contact ? spokenName(*m_contact) : QString();
    const int limit = limits(m_header->channel()).body;
    m_editor->setExtraSelections(draftMarks(*m_editor->document(), findings, limit, m_editor->palette()));
    m_findings->showFindings(findings, {.text = m_editor->text(), .recipient = name});
    if (m_critique->isBlank())
        m_recipient->showBlank(name);
    else
        m_recipient->showReport(m_critique->shownReport(), name);
}

QString ComposerPane::tipAt(qsizetype position) const
{
    for (const critique::Finding& finding : m_critique->shownFindings()) {
        if (finding.range.contains(position))
            return finding.why.isEmpty() ? finding.message : finding.message + u'\n' + finding.why;
    }
    return m_desk->originAt(position);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/draft_desk.h"

#include "notebook/review.h"
#include "ui/composer/composer_header.h"
#include "ui/composer/composer_shortcuts.h"
#include "ui/composer/draft_editor.h"
#include "ui/composer/drafts/draft_choice.h"
#include "ui/composer/drafts/outdated_line.h"
#include "ui/composer/sentences/alternatives_popup.h"
#include "ui/composer/sentences/sentence_bar.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

constexpr int kOtherWays = 8;

QString withKeys(const QString& text, const QKeySequence& keys)
{
    return text + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

DraftDesk::DraftDesk(DraftEditor& editor, ComposerHeader& header, const notebook::Review& review,
                     QWidget* parent)
    : QObject(parent),
      m_editor(editor),
      m_header(header),
      m_review(review),
      m_maker(review),
      m_choice(new DraftChoice(parent)),
      m_sentence(new SentenceBar(parent)),
      m_outdated(new OutdatedLine(parent)),
      m_advice(new PlainLabel({}, PlainLabel::Voice::Quiet, parent))
{
    m_advice->setObjectName(u"advice"_s);
    connect(&editor, &DraftEditor::textChanged, this, &DraftDesk::follow);
    connect(&editor, &DraftEditor::cursorPositionChanged, this, &DraftDesk::followCursor);
    connect(m_choice, &DraftChoice::chosen, this, &DraftDesk::placeChoice);
    connect(m_sentence, &SentenceBar::otherWaysAsked, this, &DraftDesk::showOtherWays);
    connect(m_sentence, &SentenceBar::lockAsked, this, &DraftDesk::toggleLock);
    connect(m_outdated, &OutdatedLine::draftAgainAsked, this, &DraftDesk::draftAgain);
}

QWidget* DraftDesk::choice() const
{
    return m_choice;
}

QWidget* DraftDesk::sentence() const
{
    return m_sentence;
}

QWidget* DraftDesk::outdated() const
{
    return m_outdated;
}

QString DraftDesk::text() const
{
    return m_editor.text();
}

void DraftDesk::open(const std::optional<contacts::Contact>& contact, const QByteArray& origin)
{
    m_contact = contact;
    m_maker.forget();
    m_choice->offer({});
    m_origin.start(origin);
    sayAdvice();
}

void DraftDesk::update(const contacts::Contact& contact)
{
    m_contact = contact;
    sayAdvice();
    follow();
}

// What speaks against writing is said at once; what to find out first, with a draft.
void DraftDesk::sayAdvice()
{
    m_advice->clear();
    if (!m_contact)
        return;
    drafting::DraftRequest request;
    request.contact = &*m_contact;
    request.channel = m_header.channel();
    request.tone = m_header.tone();
    const drafting::Draft advice = m_review.advice(request);
    if (advice.advice != drafting::Advice::Write)
        m_advice->setText(adviceLine(advice));
}

QByteArray DraftDesk::origin() const
{
    return m_origin.saved(text());
}

DraftMaker::Order DraftDesk::order() const
{
    return {.contact = *m_contact,
            .channel = m_header.channel(),
            .tone = m_header.tone(),
            .keep = m_origin.keptIn(text())};
}

void DraftDesk::draft()
{
    if (!m_contact)
        return;
    const bool isShown = m_maker.first(order()).text == text();
    m_choice->offer(m_maker.choice());
    if (isShown)
        anotherVersion();
    else
        place(m_maker.latest(), {});
}

void DraftDesk::draftAgain()
{
    if (!m_contact)
        return;
    m_origin.unlockOutdated(*m_contact, m_review.sender());
    m_choice->offer({});
    place(m_maker.again(order()), {});
}

void DraftDesk::anotherVersion()
{
    if (m_contact) {
        place(m_maker.another(order()),
              tr("That is every way I know to say it. A new fact makes a new note."));
    }
}

void DraftDesk::shorter()
{
    if (!m_contact)
        return;
    const QString shortest = tr("This is as short as it gets with these facts.");
    const drafting::Draft& draft = m_maker.shorter(order(), text().size());
    if (draft.text.size() < text().size())
        place(draft, shortest);
    else
        m_advice->setText(shortest);
}

void DraftDesk::longer()
{
    if (!m_contact)
        return;
    const drafting::Draft& draft = m_maker.longer(order(), text().size());
    if (draft.text.size() > text().size())
        place(draft, {});
    else
        m_advice->setText(tr("This is as long as these facts allow. A new fact makes a longer note."));
}

void DraftDesk::warmer()
{
    const bool isFormal = m_header.tone() == drafting::Tone::Formal;
    setTone(isFormal ? drafting::Tone::Neutral : drafting::Tone::Warm,
            tr("This is as warm as I write. A thank-you or a good wish among the facts makes it warmer."));
}

void DraftDesk::plainer()
{
    setTone(drafting::Tone::Neutral, tr("This is as plain as I write."));
}

void DraftDesk::setTone(drafting::Tone tone, const QString& whenAlready)
{
    if (!m_contact)
        return;
    if (m_header.tone() == tone) {
        m_advice->setText(whenAlready);
        return;
    }
    m_header.showTone(tone);
    m_choice->offer({});
    place(m_maker.again(order()), {});
    Q_EMIT changed();
}

void DraftDesk::nextDraft()
{
    placeChoice(m_choice->stepped(1));
}

void DraftDesk::previousDraft()
{
    placeChoice(m_choice->stepped(-1));
}

void DraftDesk::placeChoice(int draft)
{
    if (m_contact && draft >= 0)
        place(m_maker.choose(static_cast<std::size_t>(draft)), {});
    m_choice->follow(text());
}

void DraftDesk::place(const drafting::Draft& draft, const QString& whenSame)
{
    const bool isSame = draft.text == text();
    if (!draft.text.isEmpty() && !isSame) {
        m_origin.add(drafting::originOf(draft, *m_contact, m_review.sender()));
        m_editor.replaceAll(draft.text);
        if (!draft.subject.isEmpty())
            m_header.writeSubject(draft.subject);
        Q_EMIT written();
    }
    m_advice->setText(isSame ? whenSame : adviceLine(draft));
    m_editor.setFocus(Qt::OtherFocusReason);
}

void DraftDesk::redraftIfUnedited()
{
    if (!m_contact || !m_maker.draftOf(text()))
        return sayAdvice();
    m_choice->offer({});
    if (const drafting::Draft& draft = m_maker.again(order()); !draft.text.isEmpty())
        place(draft, {});
}

void DraftDesk::toggleLock()
{
    if (!m_contact)
        return;
    if (m_origin.toggleLock(text(), m_editor.cursorPosition())) {
        follow();
        Q_EMIT changed();
    }
}

void DraftDesk::showOtherWays()
{
    if (!m_contact)
        return;
    const drafting::Draft note = m_origin.draftIn(text());
    const qsizetype position = m_editor.cursorPosition();
    const auto part = std::ranges::find_if(note.parts, [position](const drafting::Part& each) {
        return position >= each.range.start && position <= each.range.end() && each.says != 0;
    });
    if (part == note.parts.end()) {
        m_advice->setText(tr("Put the cursor into a drafted sentence to see other ways to say it."));
        return;
    }
    drafting::DraftRequest request;
    request.contact = &*m_contact;
    request.channel = m_header.channel();
    request.tone = m_header.tone();
    std::vector<AlternativesPopup::Way> ways;
    for (const drafting::Passage& passage : m_review.alternatives(
             request, note, static_cast<std::size_t>(part - note.parts.begin()), kOtherWays)) {
        const QString origin = originOf(drafting::drafted(passage, *m_contact, m_review.sender()));
        ways.push_back({.passage = passage, .origin = origin});
    }
    if (ways.empty()) {
        m_advice->setText(tr("I know no other way to say this that fits here."));
        return;
    }
    auto* popup = new AlternativesPopup(std::move(ways), &m_editor);
    connect(popup, &AlternativesPopup::chosen, this,
            [this, range = part->range](const drafting::Passage& passage) { replace(range, passage); });
    popup->openAt(m_editor.placeOf(part->range));
}

void DraftDesk::replace(const prose::TextRange& range, const drafting::Passage& passage)
{
    m_origin.add({drafting::drafted(passage, *m_contact, m_review.sender())});
    m_editor.replace({{.range = range, .with = passage.text}});
    m_advice->clear();
    m_editor.setFocus(Qt::OtherFocusReason);
    Q_EMIT written();
}

// The text or the facts are others.
void DraftDesk::follow()
{
    m_choice->follow(text());
    m_editor.setBars(m_origin.lockedIn(text()));
    m_outdated->follow(m_contact ? drafting::outdatedIn(text(), m_origin.all(), *m_contact, m_review.sender())
                                 : QStringList());
    followCursor();
}

void DraftDesk::followCursor()
{
    const auto sentence = m_contact ? m_origin.sentenceAt(text(), m_editor.cursorPosition()) : std::nullopt;
    if (!sentence) {
        m_sentence->showNothing();
        return;
    }
    const QString origin = sentence->stretch ? originOf(*sentence->stretch) : tr("Your own words.");
    m_sentence->show(
        {.origin = origin, .hasOtherWays = sentence->stretch != nullptr, .isLocked = sentence->isLocked});
}

QString DraftDesk::originOf(const drafting::DraftedStretch& stretch) const
{
    QStringList lines;
    for (std::size_t i = 0; i < stretch.passage.sources.size(); ++i) {
        const auto field = drafting::currentField(stretch, i, *m_contact, m_review.sender());
        const QString line = field ? originLine(*field, *m_contact, m_review.sender())
                                   : tr("What this says has changed since it was drafted.");
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    }
    return lines.isEmpty() ? tr("A courtesy; no fact is behind it.") : lines.join(u" · "_s);
}

QString DraftDesk::originAt(qsizetype position) const
{
    if (!m_contact)
        return {};
    for (const drafting::Standing& standing : drafting::standingIn(text(), m_origin.all())) {
        const drafting::DraftedStretch& stretch = m_origin.all()[standing.stretch];
        for (std::size_t i = 0; i < stretch.passage.sources.size(); ++i) {
            if (!stretch.passage.sources[i].range.contains(position - standing.range.start))
                continue;
            const auto field = drafting::currentField(stretch, i, *m_contact, m_review.sender());
            return field ? originLine(*field, *m_contact, m_review.sender())
                         : tr("What this says has changed since it was drafted.");
        }
    }
    return {};
}

void DraftDesk::fillMenu(QMenu& menu, qsizetype position)
{
    const auto sentence = m_contact ? m_origin.sentenceAt(text(), position) : std::nullopt;
    if (!sentence)
        return;
    // The menu speaks of the place it was opened over.
    const auto goThere = [this, position] {
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(static_cast<int>(position));
        m_editor.setTextCursor(cursor);
    };
    if (sentence->stretch) {
        connect(menu.addAction(withKeys(tr("Other ways to say it"), composer_shortcuts::otherWays())),
                &QAction::triggered, this, [this, goThere] {
                    goThere();
                    showOtherWays();
                });
    }
    const QString lock = sentence->isLocked ? tr("Unlock the sentence") : tr("Lock the sentence");
    connect(menu.addAction(withKeys(lock, composer_shortcuts::lock())), &QAction::triggered, this,
            [this, goThere] {
                goThere();
                toggleLock();
            });
    menu.addSeparator();
}

} // namespace wellmet::ui

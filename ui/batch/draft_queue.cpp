// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/draft_queue.h"

#include "ui/composer/accent_button.h"
#include "ui/composer/length_counter.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

constexpr qsizetype kShownOfExisting = 240;

QString inBrief(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > kShownOfExisting ? line.first(kShownOfExisting).trimmed() + u'…' : line;
}

} // namespace

DraftQueue::DraftQueue(QWidget* parent)
    : QWidget(parent),
      m_name(new PlainLabel({}, PlainLabel::Voice::Title, this)),
      m_left(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_existing(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_note(new QPlainTextEdit(this)),
      m_subject(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_verdict(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_counter(new LengthCounter(this)),
      m_hint(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_accept(new AccentButton(tr("Accept"), this)),
      m_another(new QPushButton(tr("Another"), this)),
      m_edit(new QPushButton(tr("Edit"), this)),
      m_skip(new QPushButton(tr("Skip"), this)),
      m_end(new QPushButton(tr("End here"), this))
{
    setObjectName(u"draftQueue"_s);
    m_name->setObjectName(u"queueName"_s);
    m_name->setWordWrap(true);
    m_left->setObjectName(u"queueLeft"_s);
    m_existing->setObjectName(u"queueExisting"_s);
    m_verdict->setObjectName(u"queueVerdict"_s);
    m_note->setObjectName(u"queueNote"_s);
    m_note->setAccessibleName(tr("Draft"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_counter->showLength(text().size(), m_limits);
        Q_EMIT textChanged();
    });
    addButton(m_accept, u"acceptDraft"_s, tr("Keep this as their draft (Enter)"));
    addButton(m_another, u"anotherDraft"_s, tr("Say it another way (N)"));
    addButton(m_edit, u"editDraft"_s, tr("Change the words yourself (E)"));
    addButton(m_skip, u"skipDraft"_s, tr("Leave this person as they are (S)"));
    addButton(m_end, u"endQueue"_s, tr("Stop here; what you accepted stays (Esc)"));
    m_accept->setAccented(true);
    connect(m_accept, &QPushButton::clicked, this, &DraftQueue::acceptAsked);
    connect(m_another, &QPushButton::clicked, this, &DraftQueue::anotherAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] { setEditing(!isEditing()); });
    connect(m_skip, &QPushButton::clicked, this, &DraftQueue::skipAsked);
    connect(m_end, &QPushButton::clicked, this, &DraftQueue::endAsked);
    addKey(Qt::Key_Return, &DraftQueue::acceptAsked);
    addKey(Qt::Key_Enter, &DraftQueue::acceptAsked);
    addKey(Qt::Key_N, &DraftQueue::anotherAsked);
    addKey(Qt::Key_S, &DraftQueue::skipAsked);
    addKey(Qt::Key_Escape, &DraftQueue::endAsked);
    auto* edit = new QShortcut(Qt::Key_E, this, [this] { setEditing(true); });
    edit->setContext(Qt::WidgetWithChildrenShortcut);
    m_keys.push_back(edit);
    arrange();
    setEditing(false);
}

QPushButton* DraftQueue::addButton(QPushButton* button, const QString& name, const QString& tip)
{
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    return button;
}

void DraftQueue::addKey(const QKeySequence& keys, void (DraftQueue::*asked)())
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, asked);
    m_keys.push_back(shortcut);
}

void DraftQueue::arrange()
{
    auto* below = new QHBoxLayout;
    below->addWidget(m_verdict, 1);
    below->addWidget(m_counter, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{m_accept, m_another, m_edit, m_skip})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_left);
    column->addWidget(m_existing);
    column->addWidget(m_subject);
    column->addWidget(m_note, 1);
    column->addLayout(below);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addWidget(m_end, 0, Qt::AlignLeft);
    setFocusProxy(m_note);
}

void DraftQueue::show(const notebook::DraftBatch::Entry& entry, const Place& place)
{
    const QString name = spokenName(entry.contact);
    m_limits = place.limits;
    m_name->setText(entry.contact.name.simplified());
    m_left->setText(
        place.left == 0 ? tr("The last one · %1").arg(channelLabel(place.channel, place.limits))
        : place.left == 1
            ? tr("One more after this · %1").arg(channelLabel(place.channel, place.limits))
            : tr("%L1 more after this · %2").arg(place.left).arg(channelLabel(place.channel, place.limits)));
    const bool replaces = entry.existing.has_value() && !entry.existing->text.trimmed().isEmpty();
    m_existing->setVisible(replaces);
    const bool isSame = replaces && entry.existing->text == entry.draft.text;
    if (replaces) {
        m_existing->setText(isSame ? tr("This is the draft that you have for %1 already.").arg(name)
                                   : tr("You are already writing to %1. Accepting replaces this: “%2”")
                                         .arg(name, inBrief(entry.existing->text)));
    }
    m_accept->setText(isSame ? tr("Keep it") : replaces ? tr("Replace it") : tr("Accept"));
    m_subject->setVisible(!entry.draft.subject.isEmpty());
    m_subject->setText(tr("Subject: %1").arg(entry.draft.subject));
    setEditing(false);
    m_note->setPlainText(entry.draft.text);
    m_note->setAccessibleDescription(tr("Draft to %1").arg(name));
    m_note->setFocus(Qt::OtherFocusReason);
}

void DraftQueue::showVerdict(const critique::CritiqueReport& report, const QString& name)
{
    m_verdict->setText(verdictLine(report, name));
}

void DraftQueue::say(const QString& sentence)
{
    m_hint->setText(sentence);
}

QString DraftQueue::text() const
{
    return m_note->toPlainText();
}

bool DraftQueue::isEditing() const
{
    return !m_note->isReadOnly();
}

void DraftQueue::setEditing(bool editing)
{
    m_note->setReadOnly(!editing);
    m_note->setTextInteractionFlags(editing ? Qt::TextEditorInteraction
                                            : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QShortcut* key : m_keys)
        key->setEnabled(!editing);
    m_another->setEnabled(!editing);
    m_edit->setText(editing ? tr("Done") : tr("Edit"));
    say(editing ? tr("Ctrl+Enter accepts, Esc ends the editing.")
                : tr("Enter accepts, N says it another way, E edits, S skips, Esc ends."));
    if (editing)
        m_note->moveCursor(QTextCursor::End);
    m_note->setFocus(Qt::OtherFocusReason);
}

bool DraftQueue::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_note || event->type() != QEvent::KeyPress || !isEditing())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        setEditing(false);
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT acceptAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wellmet::ui

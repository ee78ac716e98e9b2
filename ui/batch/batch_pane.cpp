// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_pane.h"

#include "drafting/origin.h"
#include "notebook/note_budget.h"
#include "notebook/review.h"
#include "ui/batch/batch_progress.h"
#include "ui/batch/batch_summary.h"
#include "ui/batch/draft_queue.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/wording.h"

#include <QElapsedTimer>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {
constexpr int kSlice = 30; // milliseconds of drafting between looks at what the user does
} // namespace

BatchPane::BatchPane(NotebookEditor& editor, const notebook::Review& review, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_review(review),
      m_slices(new QTimer(this)),
      m_pages(new QStackedLayout(this)),
      m_progress(new BatchProgress(this)),
      m_queue(new DraftQueue(this)),
      m_summary(new BatchSummary(this))
{
    setObjectName(u"batch"_s);
    setAccessibleName(tr("Drafts for all"));
    for (QWidget* page : std::initializer_list<QWidget*>{m_progress, m_queue, m_summary})
        m_pages->addWidget(page);
    connect(m_slices, &QTimer::timeout, this, &BatchPane::makeSome);
    connect(m_progress, &BatchProgress::stopAsked, this, &BatchPane::stop);
    connect(m_queue, &DraftQueue::acceptAsked, this, &BatchPane::accept);
    connect(m_queue, &DraftQueue::anotherAsked, this, &BatchPane::another);
    connect(m_queue, &DraftQueue::skipAsked, this, &BatchPane::skip);
    connect(m_queue, &DraftQueue::endAsked, this, &BatchPane::sumUp);
    connect(m_queue, &DraftQueue::textChanged, this, &BatchPane::judge);
    connect(m_summary, &BatchSummary::personAsked, this, &BatchPane::personAsked);
    connect(m_summary, &BatchSummary::goOnAsked, this, &BatchPane::showEntry);
    connect(m_summary, &BatchSummary::closed, this, &BatchPane::closed);
}

BatchPane::~BatchPane()
{
    // The children outlive this class for a moment; what they say as they go must not reach it.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

void BatchPane::start(std::vector<contacts::ContactId> people, contacts::Channel channel, drafting::Tone tone)
{
    m_batch = std::make_unique<notebook::DraftBatch>(m_editor.notebook(), m_review, std::move(people),
                                                     channel, tone);
    m_at = 0;
    m_accepted = 0;
    m_skipped = 0;
    ++m_number;
    m_progress->show(0, m_batch->size());
    m_pages->setCurrentWidget(m_progress);
    m_progress->setFocus(Qt::OtherFocusReason);
    m_slices->start(0);
}

void BatchPane::makeSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_batch->isFinished() && clock.elapsed() < kSlice)
        m_batch->step();
    m_progress->show(m_batch->done(), m_batch->size());
    if (m_batch->isFinished())
        stop();
}

void BatchPane::stop()
{
    m_slices->stop();
    lookAtNext();
}

int BatchPane::unseen() const
{
    int count = 0;
    for (std::size_t i = m_at; i < m_batch->entries().size(); ++i)
        count += m_batch->entries()[i].draft.text.isEmpty() ? 0 : 1;
    return count;
}

// From m_at on, the first that has a text; without one, the summary.
void BatchPane::lookAtNext()
{
    const auto& entries = m_batch->entries();
    while (m_at < entries.size() && entries[m_at].draft.text.isEmpty())
        ++m_at;
    if (m_at < entries.size())
        showEntry();
    else
        sumUp();
}

contacts::Limits BatchPane::limits() const
{
    contacts::Limits limits = contacts::defaultLimits(m_batch->channel());
    const auto own = m_editor.notebook().setting(notebook::limitSetting(m_batch->channel()));
    if (own && own->toInt() > 0)
        limits.body = own->toInt();
    return limits;
}

void BatchPane::showEntry()
{
    const notebook::DraftBatch::Entry& entry = m_batch->entries()[m_at];
    Q_EMIT personShown(entry.contact.id);
    m_pages->setCurrentWidget(m_queue);
    m_queue->show(entry, {.left = unseen() - 1, .channel = m_batch->channel(), .limits = limits()});
    judge();
}

void BatchPane::judge()
{
    if (!m_batch || m_at >= m_batch->entries().size())
        return;
    const notebook::DraftBatch::Entry& entry = m_batch->entries()[m_at];
    const critique::Note note{
        .text = m_queue->text(), .subject = entry.draft.subject, .channel = m_batch->channel()};
    m_queue->showVerdict(m_review.advise(note, entry.contact), spokenName(entry.contact));
}

notebook::SavedDraft BatchPane::draftAsShown() const
{
    const notebook::DraftBatch::Entry& entry = m_batch->entries()[m_at];
    const drafting::Origin origin = drafting::originOf(entry.draft, entry.contact, m_review.sender());
    return {.channel = m_batch->channel(),
            .tone = drafting::toId(m_batch->tone()),
            .subject = entry.draft.subject,
            .text = m_queue->text(),
            .origin = drafting::toJson(origin),
            .saved = m_editor.notebook().clock().now()};
}

void BatchPane::accept()
{
    if (m_queue->text().trimmed().isEmpty())
        return skip();
    if (!m_editor.saveDraft(m_batch->entries()[m_at].contact.id, draftAsShown(), m_number))
        return;
    ++m_accepted;
    ++m_at;
    lookAtNext();
}

void BatchPane::another()
{
    const QString before = m_batch->entries()[m_at].draft.text;
    m_batch->another(m_at);
    showEntry();
    if (m_batch->entries()[m_at].draft.text == before)
        m_queue->say(tr("That is every way I know to say it."));
}

void BatchPane::skip()
{
    ++m_skipped;
    ++m_at;
    lookAtNext();
}

QString BatchPane::budget() const
{
    if (m_batch->channel() != contacts::Channel::LinkedIn200)
        return {};
    const auto budget = notebook::noteBudget(m_editor.notebook(), m_editor.notebook().clock().today());
    return budget && budget->period != notebook::BudgetPeriod::None ? budgetLine(*budget) : QString();
}

void BatchPane::sumUp()
{
    m_summary->show({.accepted = m_accepted, .skipped = m_skipped, .unseen = unseen(), .budget = budget()},
                    m_batch->entries());
    m_pages->setCurrentWidget(m_summary);
    m_summary->setFocus(Qt::OtherFocusReason);
}

} // namespace wellmet::ui

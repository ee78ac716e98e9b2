// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/draft_batch.h"

#include "notebook/earlier_texts.h"
#include "notebook/review.h"

#include <algorithm>

namespace wellmet::notebook {

namespace {
constexpr qsizetype kMostAvoided = 60;
}

DraftBatch::DraftBatch(const Notebook& notebook, const Review& review,
                       std::vector<contacts::ContactId> people, contacts::Channel channel,
                       drafting::Tone tone)
    : m_notebook(notebook),
      m_review(review),
      m_people(std::move(people)),
      m_channel(channel),
      m_tone(tone)
{
}

drafting::Draft DraftBatch::make(const contacts::Contact& contact, int version,
                                 const QStringList& before) const
{
    drafting::DraftRequest request;
    request.contact = &contact;
    request.channel = m_channel;
    request.tone = m_tone;
    request.version = version;
    request.avoid = before;
    request.batch = &m_used;
    // The newest of a long batch are enough; its phrases are counted all.
    std::for_each(m_entries.rbegin(), m_entries.rend(), [&](const Entry& other) {
        if (other.contact.id == contact.id || other.draft.text.isEmpty())
            return;
        QStringList& texts = areNear(contact, other.contact.organization, other.contact.met.where)
                                 ? request.avoidMost
                                 : request.avoid;
        if (texts.size() < kMostAvoided)
            texts << other.draft.text;
    });
    return m_review.drafts(request, 1).front();
}

void DraftBatch::step()
{
    if (isFinished())
        return;
    const contacts::ContactId id = m_people[static_cast<std::size_t>(m_next++)];
    auto contact = m_notebook.contact(id);
    if (!contact)
        return;
    const auto existing = m_notebook.draft(id);
    Entry entry{.contact = *std::move(contact), .draft = {}, .existing = existing ? *existing : std::nullopt};
    entry.draft = make(entry.contact, 0, {});
    remember(entry.draft);
    m_shown.push_back({entry.draft.text});
    m_entries.push_back(std::move(entry));
}

void DraftBatch::remember(const drafting::Draft& draft)
{
    if (!draft.text.isEmpty())
        count(m_used, draft);
}

void DraftBatch::another(std::size_t entry)
{
    QStringList& shown = m_shown[entry];
    m_used = {};
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i != entry)
            remember(m_entries[i].draft);
    }
    m_entries[entry].draft = make(m_entries[entry].contact, static_cast<int>(shown.size()), shown);
    remember(m_entries[entry].draft);
    shown << m_entries[entry].draft.text;
}

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/draft_maker.h"

#include "notebook/review.h"

#include <algorithm>

namespace wellmet::ui {

namespace {

// Versions to look through for one that wasn't shown yet.
constexpr int kTries = 4;

} // namespace

const drafting::Draft& DraftMaker::first(const Order& order)
{
    forget();
    return make(order, {});
}

const drafting::Draft& DraftMaker::another(const Order& order)
{
    const QStringList shown = m_shown;
    for (int i = 0; i < kTries; ++i) {
        ++m_version;
        if (!shown.contains(make(order, shown).text))
            break;
    }
    return m_latest;
}

const drafting::Draft& DraftMaker::shorter(const Order& order, qsizetype length)
{
    m_aimAtMost = std::max(1, static_cast<int>(length * 4 / 5));
    return make(order, {});
}

const drafting::Draft& DraftMaker::again(const Order& order)
{
    m_aimAtMost = 0;
    return make(order, {});
}

void DraftMaker::forget()
{
    m_latest = {};
    m_shown.clear();
    m_version = 0;
    m_aimAtMost = 0;
}

const drafting::Draft& DraftMaker::make(const Order& order, const QStringList& avoid)
{
    drafting::DraftRequest request;
    request.contact = &order.contact;
    request.channel = order.channel;
    request.tone = order.tone;
    request.version = m_version;
    request.aimAtMost = m_aimAtMost;
    request.avoid = avoid;
    std::vector<drafting::Draft> drafts = m_review.drafts(request, 1);
    Q_ASSERT(!drafts.empty());
    m_latest = std::move(drafts.front());
    if (!m_latest.text.isEmpty() && !m_shown.contains(m_latest.text))
        m_shown.append(m_latest.text);
    return m_latest;
}

const drafting::Draft* DraftMaker::draftOf(const QString& text) const
{
    return !text.isEmpty() && text == m_latest.text ? &m_latest : nullptr;
}

} // namespace wellmet::ui

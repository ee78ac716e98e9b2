// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/draft_maker.h"

#include "notebook/review.h"

#include <algorithm>

namespace wellmet::ui {

namespace {

// Versions to look through for one that wasn't shown yet.
constexpr int kTries = 4;
constexpr int kChoice = 3;

} // namespace

const drafting::Draft& DraftMaker::first(const Order& order)
{
    forget();
    m_choice = m_review.drafts(request(order, {}), kChoice);
    Q_ASSERT(!m_choice.empty());
    return show(m_choice.front());
}

const drafting::Draft& DraftMaker::choose(std::size_t draft)
{
    return show(m_choice[draft]);
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
    m_aimAtLeast = 0;
    return make(order, {});
}

const drafting::Draft& DraftMaker::longer(const Order& order, qsizetype length)
{
    m_aimAtLeast = static_cast<int>(length * 5 / 4);
    m_aimAtMost = 0;
    return make(order, {});
}

const drafting::Draft& DraftMaker::again(const Order& order)
{
    m_aimAtMost = 0;
    m_aimAtLeast = 0;
    return make(order, {});
}

void DraftMaker::forget()
{
    m_latest = {};
    m_choice.clear();
    m_shown.clear();
    m_version = 0;
    m_aimAtMost = 0;
    m_aimAtLeast = 0;
}

drafting::DraftRequest DraftMaker::request(const Order& order, const QStringList& avoid) const
{
    drafting::DraftRequest request;
    request.contact = &order.contact;
    request.channel = order.channel;
    request.tone = order.tone;
    request.version = m_version;
    request.aimAtMost = m_aimAtMost;
    request.aimAtLeast = m_aimAtLeast;
    request.avoid = avoid;
    request.keep = order.keep;
    return request;
}

const drafting::Draft& DraftMaker::make(const Order& order, const QStringList& avoid)
{
    const std::vector<drafting::Draft> drafts = m_review.drafts(request(order, avoid), 1);
    Q_ASSERT(!drafts.empty());
    return show(drafts.front());
}

const drafting::Draft& DraftMaker::show(const drafting::Draft& draft)
{
    m_latest = draft;
    if (!m_latest.text.isEmpty() && !m_shown.contains(m_latest.text))
        m_shown.append(m_latest.text);
    return m_latest;
}

const drafting::Draft* DraftMaker::draftOf(const QString& text) const
{
    return !text.isEmpty() && text == m_latest.text ? &m_latest : nullptr;
}

} // namespace wellmet::ui

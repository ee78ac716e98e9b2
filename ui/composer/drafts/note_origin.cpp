// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/note_origin.h"

#include "prose/prose_document.h"

#include <algorithm>

namespace wellmet::ui {

using drafting::DraftedStretch;
using drafting::Standing;

namespace {

// Enough for every version that undo may bring back.
constexpr std::size_t kMostRemembered = 400;

bool isGreetingOrSignOff(const DraftedStretch& stretch)
{
    using drafting::Atom;
    return (stretch.passage.says & (drafting::bit(Atom::Greeting) | drafting::bit(Atom::SignOff))) != 0;
}

bool touches(const prose::TextRange& range, qsizetype position)
{
    return position >= range.start && position <= range.end();
}

} // namespace

void NoteOrigin::start(const QByteArray& saved)
{
    m_origin = drafting::originFromJson(saved);
}

void NoteOrigin::add(const drafting::Origin& origin)
{
    for (const DraftedStretch& stretch : origin) {
        const auto known = std::ranges::find_if(m_origin, [&stretch](const DraftedStretch& other) {
            return other.passage.text == stretch.passage.text;
        });
        // The same words again rest on what is recorded now, and stay locked.
        if (known != m_origin.end()) {
            const bool isLocked = known->isLocked;
            *known = stretch;
            known->isLocked = isLocked;
        } else {
            m_origin.push_back(stretch);
        }
    }
    if (m_origin.size() > kMostRemembered)
        m_origin.erase(m_origin.begin(), m_origin.end() - kMostRemembered);
}

std::optional<NoteOrigin::Sentence> NoteOrigin::sentenceAt(const QString& text, qsizetype position) const
{
    for (const Standing& standing : drafting::standingIn(text, m_origin)) {
        if (touches(standing.range, position)) {
            const DraftedStretch& stretch = m_origin[standing.stretch];
            return Sentence{standing.range, stretch.passage.says != 0 ? &stretch : nullptr, stretch.isLocked};
        }
    }
    const prose::ProseDocument document(text);
    for (const prose::Sentence& sentence : document.sentences()) {
        if (touches(sentence.range, position))
            return Sentence{.range = sentence.range};
    }
    return std::nullopt;
}

std::vector<prose::TextRange> NoteOrigin::lockedIn(const QString& text) const
{
    std::vector<prose::TextRange> ranges;
    for (const Standing& standing : drafting::standingIn(text, m_origin)) {
        if (m_origin[standing.stretch].isLocked)
            ranges.push_back(standing.range);
    }
    return ranges;
}

std::optional<bool> NoteOrigin::toggleLock(const QString& text, qsizetype position)
{
    const auto sentence = sentenceAt(text, position);
    if (!sentence)
        return std::nullopt;
    const QString words = sentence->range.in(text).toString();
    const auto known = std::ranges::find_if(
        m_origin, [&words](const DraftedStretch& stretch) { return stretch.passage.text == words; });
    if (known != m_origin.end()) {
        known->isLocked = !known->isLocked;
        return known->isLocked;
    }
    DraftedStretch own;
    own.passage.text = words;
    own.isLocked = true;
    m_origin.push_back(own);
    return true;
}

void NoteOrigin::unlockOutdated(const contacts::Contact& contact, const contacts::SenderProfile& sender)
{
    for (DraftedStretch& stretch : m_origin) {
        for (std::size_t i = 0; stretch.isLocked && i < stretch.passage.sources.size(); ++i)
            stretch.isLocked = drafting::currentField(stretch, i, contact, sender).has_value();
    }
}

std::vector<drafting::Kept> NoteOrigin::keptIn(const QString& text) const
{
    std::vector<drafting::Kept> kept;
    const std::vector<Standing> standing = drafting::standingIn(text, m_origin);
    const prose::ProseDocument document(text);
    const auto sentencesBefore = [&](qsizetype end) {
        // Drafted stretches may hold two sentences, so they are counted as such and the rest by its own.
        int count = 0;
        for (const Standing& each : standing) {
            const bool counts = !isGreetingOrSignOff(m_origin[each.stretch]);
            count += counts && each.range.end() <= end ? 1 : 0;
        }
        for (const prose::Sentence& sentence : document.sentences()) {
            const bool isKnown = std::ranges::any_of(
                standing, [&sentence](const Standing& each) { return each.range.overlaps(sentence.range); });
            const bool isGreeting = sentence.range.overlaps(document.greeting());
            count += !isKnown && !isGreeting && sentence.range.end() <= end ? 1 : 0;
        }
        return count;
    };
    const int all = sentencesBefore(text.size());
    for (const Standing& each : standing) {
        const DraftedStretch& stretch = m_origin[each.stretch];
        if (!stretch.isLocked || isGreetingOrSignOff(stretch))
            continue;
        const int place = sentencesBefore(each.range.start);
        kept.push_back({.passage = stretch.passage, .place = place, .isLast = place + 1 == all});
    }
    return kept;
}

QByteArray NoteOrigin::saved(const QString& text) const
{
    drafting::Origin standing;
    for (const Standing& each : drafting::standingIn(text, m_origin))
        standing.push_back(m_origin[each.stretch]);
    return drafting::toJson(standing);
}

} // namespace wellmet::ui

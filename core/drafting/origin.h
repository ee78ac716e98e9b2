// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "drafting/draft.h"

#include <QStringList>

#include <optional>
#include <vector>

// Where the words of a text in an editor come from: stretches out of drafts, found again word for word
// however the text was edited around them, and what was recorded when they were written.
namespace wellmet::drafting {

// A stretch as it was drafted. What its sources said is kept as a digest, so that no fact is kept twice.
struct DraftedStretch
{
    Passage passage;
    QStringList digests{}; // of passage.sources, one each
    bool isLocked = false; // the user wants it left as it is

    friend bool operator==(const DraftedStretch&, const DraftedStretch&) = default;
};
using Origin = std::vector<DraftedStretch>;

// Every part of the draft, with what is recorded now.
Origin originOf(const Draft& draft, const contacts::Contact& contact, const contacts::SenderProfile& sender);
DraftedStretch drafted(const Passage& passage, const contacts::Contact& contact,
                       const contacts::SenderProfile& sender);

// A stretch that stands in a text.
struct Standing
{
    prose::TextRange range;
    std::size_t stretch = 0; // of the origin
};
// The stretches that stand in `text` whole and word for word, by position; they don't overlap.
std::vector<Standing> standingIn(QStringView text, const Origin& origin);
// The same as a draft: the text with the parts and sources that are known. Nothing is known of the rest.
Draft asDraft(const QString& text, const Origin& origin);

// The field that now says what the stretch's source said then ("facts[2]" when facts have moved); nothing
// when it was changed, deleted or made private since.
std::optional<QString> currentField(const DraftedStretch& stretch, std::size_t source,
                                    const contacts::Contact& contact, const contacts::SenderProfile& sender);
// The fields behind words of `text` that no longer say what they said, each once: "met", "facts[0]".
QStringList outdatedIn(QStringView text, const Origin& origin, const contacts::Contact& contact,
                       const contacts::SenderProfile& sender);

// For storing beside a text; what can't be read back is left out.
QByteArray toJson(const Origin& origin);
Origin originFromJson(const QByteArray& json);

} // namespace wellmet::drafting

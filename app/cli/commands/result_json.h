// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_text.h"

#include "critique/critique_report.h"
#include "drafting/draft.h"

#include <functional>

namespace wellmet::cli {

// "score", "verdict", "findings" and "objections" of a critique, into an open object.
void addReport(JsonText& json, const critique::CritiqueReport& report);

using CritiqueDraft = std::function<critique::CritiqueReport(const drafting::Draft&)>;

// "text" to "variants" of a draft, into an open object. `drafts` has at least one, best first; the others
// appear as variants only when `withVariants`.
void addDrafts(JsonText& json, const std::vector<drafting::Draft>& drafts, bool withVariants,
               const CritiqueDraft& critique);

} // namespace wellmet::cli

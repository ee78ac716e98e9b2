// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/copies/likeness.h"

#include <algorithm>
#include <cmath>

namespace wellmet::critique {

double Overlap::jaccard() const
{
    return shared == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(fewer + more - shared);
}

bool isAlike(Form form, const Overlap& overlap, int words)
{
    if (form == Form::Masked)
        return overlap.shared >= kLeastShared && overlap.jaccard() >= kSameTemplate;
    if (words < kShortText)
        return overlap.jaccard() >= kSameShortText;
    return overlap.shared >= kLeastShared &&
           (overlap.jaccard() >= kSameText ||
            static_cast<double>(overlap.shared) >= kMostlyCopied * static_cast<double>(overlap.fewer));
}

size_t leastShared(Form form, size_t trigrams, int words)
{
    // Jaccard is the share of the trigrams of both, so at least that share of these.
    const auto share = [trigrams](double jaccard) {
        return std::max<size_t>(1, static_cast<size_t>(std::ceil(jaccard * static_cast<double>(trigrams))));
    };
    if (form == Form::Masked)
        return std::max<size_t>(kLeastShared, share(kSameTemplate));
    // A long text may have a short partner, which must share half of both.
    return words < kShortText ? share(kSameShortText) : std::min<size_t>(kLeastShared, share(kSameShortText));
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/draft.h"

namespace wellmet::drafting {

namespace {
constexpr IdRow<Advice> kTable[] = {
    {Advice::Write, u"write"},
    {Advice::SendBlank, u"send-blank"},
    {Advice::AskForIntroduction, u"ask-for-introduction"},
    {Advice::Wait, u"wait"},
};
} // namespace

QString toId(Advice advice)
{
    return idOf(std::span<const IdRow<Advice>>(kTable), advice).toString();
}

void count(PhraseUse& use, const Draft& draft)
{
    for (const Part& part : draft.parts)
        ++use[part.phrase];
}

std::vector<Passage> passagesOf(const Draft& draft)
{
    std::vector<Passage> passages;
    for (const Part& part : draft.parts) {
        if (!part.isSentence())
            continue;
        Passage passage{.text = part.range.in(draft.text).toString(),
                        .says = part.says,
                        .phrase = part.phrase,
                        .lowersAtOpen = part.lowersAtOpen};
        for (const Source& source : draft.sources) {
            if (part.range.contains(source.range.start))
                passage.sources.push_back(
                    {{source.range.start - part.range.start, source.range.length}, source.from});
        }
        passages.push_back(std::move(passage));
    }
    return passages;
}

} // namespace wellmet::drafting

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

Passage passageOf(const Draft& draft, std::size_t part)
{
    const Part& here = draft.parts[part];
    Passage passage{.text = here.range.in(draft.text).toString(),
                    .says = here.says,
                    .phrase = here.phrase,
                    .lowersAtOpen = here.lowersAtOpen};
    for (const Source& source : draft.sources) {
        if (here.range.contains(source.range.start))
            passage.sources.push_back(
                {{source.range.start - here.range.start, source.range.length}, source.from});
    }
    return passage;
}

std::vector<Passage> passagesOf(const Draft& draft)
{
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        if (draft.parts[i].isSentence())
            passages.push_back(passageOf(draft, i));
    }
    return passages;
}

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using contacts::Closeness;
using prose::keyOf;
using prose::WordKey;

namespace {

// Words of admiration. "Good", "great", "lovely" and "kind" are everyday courtesy and not among them.
constexpr std::u16string_view kPraise[] = {
    u"admirable",   u"amazing",      u"amazed",        u"astonishing", u"astounding",     u"awe",
    u"awesome",     u"brilliant",    u"dazzling",      u"exceptional", u"exemplary",      u"extraordinary",
    u"fabulous",    u"fantastic",    u"flawless",      u"genius",      u"groundbreaking", u"impressed",
    u"impressive",  u"incredible",   u"incredibly",    u"inspiration", u"inspirational",  u"inspired",
    u"inspiring",   u"invaluable",   u"legend",        u"legendary",   u"magnificent",    u"marvelous",
    u"marvellous",  u"masterful",    u"mesmerizing",   u"outstanding", u"phenomenal",     u"remarkable",
    u"renowned",    u"revered",      u"sensational",   u"spectacular", u"stellar",        u"stunning",
    u"superb",      u"terrific",     u"unbelievable",  u"unmatched",   u"unparalleled",   u"unrivaled",
    u"visionary",   u"wonderful",    u"world-class",   u"admire",      u"idolize",        u"fascinating",
    u"captivating", u"breathtaking", u"distinguished", u"esteemed",    u"perfect"};

constexpr auto sortedPraise()
{
    std::array<WordKey, std::size(kPraise)> keys{};
    std::transform(std::begin(kPraise), std::end(kPraise), keys.begin(), keyOf);
    std::sort(keys.begin(), keys.end());
    return keys;
}
constexpr auto kPraiseKeys = sortedPraise();

// "That would be fantastic" praises nobody.
bool isWish(const NoteView& view, int word)
{
    for (int i = std::max(0, word - 3); i < word; ++i) {
        const WordKey key = view.document.words()[static_cast<size_t>(i)].key;
        if (key == keyOf(u"would") || key == keyOf(u"be"))
            return true;
    }
    return false;
}

void check(const NoteView& view, FindingSink& sink)
{
    if (view.recipient() && view.closeness == Closeness::Close)
        return;
    constexpr int kWordsForOne = 80; // a letter may praise once in a paragraph
    const auto& words = view.document.words();
    const int allowed = 1 + static_cast<int>(words.size()) / kWordsForOne;
    int count = 0;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const WordKey key = words[static_cast<size_t>(i)].key;
        if (!std::binary_search(kPraiseKeys.begin(), kPraiseKeys.end(), key) || isWish(view, i))
            continue;
        if (++count <= allowed)
            continue;
        const bool isNear = view.recipient() && view.closeness == Closeness::Familiar;
        sink.add({.range = view.document.rangeOfWords(i, i + 1),
                  .severity = isNear ? Severity::Hint : Severity::Warn});
        return;
    }
}

} // namespace

Rule overPraise()
{
    RuleInfo info;
    info.id = u"over-praise"_s;
    info.title = u"Praises too much"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::NotRelevant, Objection::WillSpamMe};
    info.why = u"“That is laid on thick. What do they want?”"_s;
    info.source =
        u"Convention; of 4,353 public requests to strangers, polite ones praise once or not at all."_s;
    info.message = u"“%1” is one word of praise too many: keep the one that names what you liked."_s;
    info.advice = u"Say what their work changed for you; it praises more than an adjective."_s;
    info.bad = {u"Your amazing talk was an inspiration to all of us."_s,
                u"What an outstanding, truly remarkable orchard."_s,
                u"I admire your brilliant boats and would like to learn."_s};
    info.good = {u"Your talk on knots was brilliant; I have tied nothing else since."_s,
                 u"It would be fantastic to see the remarkable orchard in spring."_s,
                 u"It was great to meet you, and a good day for the lovely old boats."_s};
    return {std::move(info), check};
}

} // namespace wellmet::critique

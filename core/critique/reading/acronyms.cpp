// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/acronyms.h"

#include <algorithm>

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::WordKey;

namespace {

constexpr int kFewest = 3; // words

bool isLink(WordKey key)
{
    constexpr WordKey kLinks[] = {keyOf(u"of"), keyOf(u"the"), keyOf(u"and"), keyOf(u"for"), keyOf(u"de")};
    return std::find(std::begin(kLinks), std::end(kLinks), key) != std::end(kLinks);
}

char16_t initialOf(QStringView word)
{
    return prose::FoldedWord(word).units().front();
}

} // namespace

WordKey initialsOf(QStringView name)
{
    WordKey key = prose::kEmptyKey;
    int count = 0;
    for (const QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (prose::isCapitalized(word)) {
            key = prose::extended(key, initialOf(word));
            ++count;
        }
    }
    return count >= kFewest ? key : 0;
}

WordKey acronymKey(QStringView word)
{
    const bool isAcronym = word.size() >= 2 && word.size() <= 6 &&
                           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return isAcronym ? prose::FoldedWord(word).key() : 0;
}

std::vector<LongName> longNames(const ProseDocument& document)
{
    std::vector<LongName> names;
    const auto& tokens = document.tokens();
    for (size_t i = 0; i < tokens.size(); ++i) {
        WordKey key = prose::kEmptyKey;
        int count = 0;
        size_t last = i;
        for (size_t j = i; j < tokens.size() && tokens[j].kind == prose::TokenKind::Word; ++j) {
            const QStringView word = document.in(tokens[j].range);
            if (prose::isCapitalized(word)) {
                key = prose::extended(key, initialOf(word));
                ++count;
                last = j;
            } else if (count == 0 || !isLink(prose::FoldedWord(word).key())) {
                break;
            }
        }
        if (count >= kFewest)
            names.push_back({key, {tokens[i].range.start, tokens[last].range.end() - tokens[i].range.start}});
        i = last;
    }
    return names;
}

} // namespace wellmet::critique

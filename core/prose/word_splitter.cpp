// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prose_document.h"

#include <algorithm>

namespace wellmet::prose {

namespace {

struct Contraction
{
    std::u16string_view ending;
    std::u16string_view word;
};
constexpr Contraction kContractions[] = {{u"n't", u"not"},  {u"'m", u"am"},    {u"'re", u"are"},
                                         {u"'ve", u"have"}, {u"'ll", u"will"}, {u"'d", u"would"}};

// "it's" is "it is"; "Tom's" is Tom and a possessive.
constexpr std::u16string_view kTakeIs[] = {u"it",   u"that", u"what", u"who", u"there",
                                           u"here", u"he",   u"she",  u"how", u"where"};

Word wordOf(std::u16string_view folded, int token)
{
    return {keyOf(folded), stemKey(folded), token};
}

std::u16string_view fullForm(std::u16string_view base)
{
    if (base == u"ca")
        return u"can";
    if (base == u"wo")
        return u"will";
    return base == u"sha" ? std::u16string_view(u"shall") : base;
}

std::u16string_view meaningOfS(std::u16string_view base)
{
    if (base == u"let")
        return u"us";
    const bool takesIs = std::find(std::begin(kTakeIs), std::end(kTakeIs), base) != std::end(kTakeIs);
    return takesIs ? u"is" : u"'s";
}

// Appends both words of "don't", "I'd" or "Tom's"; false when the word is none.
bool appendContraction(std::u16string_view word, int token, std::vector<Word>& words)
{
    if (word == u"cannot") {
        words.push_back(wordOf(u"can", token));
        words.push_back(wordOf(u"not", token));
        return true;
    }
    for (const Contraction& contraction : kContractions) {
        if (word.size() > contraction.ending.size() && word.ends_with(contraction.ending)) {
            const auto base = word.substr(0, word.size() - contraction.ending.size());
            words.push_back(wordOf(contraction.ending == u"n't" ? fullForm(base) : base, token));
            words.push_back(wordOf(contraction.word, token));
            return true;
        }
    }
    if (word.size() > 2 && word.ends_with(u"'s")) {
        const auto base = word.substr(0, word.size() - 2);
        words.push_back(wordOf(base, token));
        words.push_back(wordOf(meaningOfS(base), token));
        return true;
    }
    return false;
}

} // namespace

void appendWords(const Token& token, int index, QStringView text, std::vector<Word>& words)
{
    if (token.kind == TokenKind::Punctuation)
        return;
    const FoldedWord word(token.range.in(text));
    if (token.kind == TokenKind::Word && word.isWhole()) {
        const std::u16string_view units = word.units();
        if (units.find(u'\'') != units.npos || units == u"cannot") {
            if (appendContraction(units, index, words))
                return;
        }
        words.push_back({word.key(), stemKey(units), index});
    } else {
        words.push_back({word.key(), word.key(), index});
    }
}

} // namespace wellmet::prose

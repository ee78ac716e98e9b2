// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/text_range.h"

#include <vector>

namespace wellmet::prose {

enum class TokenKind {
    Word,       // letters, with inner apostrophes and digits: "don't", "3D", "p.m."
    Number,     // "14", "10,000", "3.5", "14:30"
    Url,        // "https://…", "www.…", "example.org/talk"
    Email,      // "tom@example.org"
    Emoji,      // one picture, however many code points
    Punctuation // one sign, or a run of the same one: "...", "!!"
};

// The smallest piece that rules speak of. White space is not a token.
struct Token
{
    TokenKind kind = TokenKind::Word;
    TextRange range;

    friend bool operator==(const Token&, const Token&) = default;
};

// Every token of `text`, in order, without overlaps. Linear in any text, well-formed or not.
std::vector<Token> tokenize(QStringView text);

// True when the first letter is a capital.
bool isCapitalized(QStringView word);

} // namespace wellmet::prose

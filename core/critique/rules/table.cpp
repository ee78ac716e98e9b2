// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/table.h"

namespace wellmet::critique {

std::vector<Rule> codeRules()
{
    return {
        emptyNote(),     wrongName(), nameForm(),     noName(),    noConnection(),   swappable(),
        whoAreYou(),     noReason(),  unsupported(),  staleTime(), falseCloseness(), placeholder(),
        linkOrNumber(),  shouting(),  manyAsks(),     length(),    sameText(),       sameSentence(),
        sameWorkplace(), noValue(),   mutualUnused(), rival(),     tooManyFacts(),   overPraise(),
        creepy(),        noAsk(),     bigAsk(),       command(),   hardToRead(),     grammar(),
        tone(),          thin(),      spelling(),
    };
}

} // namespace wellmet::critique

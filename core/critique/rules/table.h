// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/rule.h"

namespace wellmet::critique {

// The rules that are code, one function and one file each, in the order of the guide.
Rule emptyNote();
Rule wrongName();
Rule nameForm();
Rule noName();
Rule noConnection();
Rule swappable();
Rule whoAreYou();
Rule noReason();
Rule unsupported();
Rule staleTime();
Rule falseCloseness();
Rule placeholder();
Rule linkOrNumber();
Rule shouting();
Rule manyAsks();
Rule length();
Rule sameText();
Rule thin();
Rule sameSentence();
Rule sameWorkplace();
Rule noValue();
Rule mutualUnused();
Rule rival();
Rule tooManyFacts();
Rule overPraise();
Rule creepy();
Rule noAsk();
Rule bigAsk();
Rule command();
Rule hardToRead();
Rule grammar();
Rule tone();
Rule spelling();

// All of them: a rule that isn't listed in table.cpp doesn't exist.
std::vector<Rule> codeRules();

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

#include <QString>

#include <vector>

namespace wellmet::critique {

// A kind of wording that makes a request sound kinder or harsher, and where it first stands.
struct ToneSign
{
    QStringView id; // "gratitude", lives as long as the program
    int weight = 0; // hundredths of log odds; above zero is kinder
    prose::TextRange range;
};

// The 25 signs that are looked for, their weights and their phrases are data:
// resources/rules/words/politeness.json. The weights are a ridge-regularized logistic regression on the top
// and bottom quarter of 4,353 requests to Wikipedia editors that people rated for politeness (Stanford
// Politeness Corpus, Danescu-Niculescu-Mizil and others 2013), AUC 0.90 on held-out fifths;
// docs/critic-evaluation.md has the figures on other corpora. What carries over to other kinds of request is
// the order, not the level.
std::vector<ToneSign> toneSigns(const prose::ProseDocument& document);

// The sum of their weights: how polite a text sounds beside others, in hundredths. A text without signs has
// 0.
int politeness(const prose::ProseDocument& document);

} // namespace wellmet::critique

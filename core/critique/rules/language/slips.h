// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/prose_document.h"

#include <QString>

#include <vector>

namespace wellmet::critique {

// A mistake of language that is one whatever the note is about, and what was meant.
struct Slip
{
    prose::TextRange range;
    QString better;
    bool isSafe = false; // nobody could have meant it otherwise
};

// More of one kind would tell the writer nothing new.
inline constexpr size_t kMostSlips = 20;

// Confused words: "your a", "it's own", "more then I", "could of", "they is", "since two years", "looking
// forward to meet you". Only patterns that are wrong in every sentence; by position.
std::vector<Slip> confusedWords(const prose::ProseDocument& document);

// "a hour", "an university", "a MBA": by the sound of what follows. Names whose sound can't be told are left.
std::vector<Slip> wrongArticles(const prose::ProseDocument& document);

// "the the", "tea ,", "tea,and", a small "i", a sentence without its capital or without its full stop.
std::vector<Slip> typingSlips(const prose::ProseDocument& document);

} // namespace wellmet::critique

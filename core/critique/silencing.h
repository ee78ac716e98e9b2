// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/finding.h"

namespace wellmet::critique {

// One thing the user doesn't want to be told of a note: a rule, or a rule about certain words.
struct Silencing
{
    QString rule;
    std::optional<QString> words = {}; // as wordsAtFault gives them; without, whatever the words are

    friend bool operator==(const Silencing&, const Silencing&) = default;
};

// The words a finding is about, without regard to case and spaces; empty where something is missing.
QString wordsAtFault(const Finding& finding, const QString& text);

// Takes the silenced findings of a note out.
void silence(std::vector<Finding>& findings, const QString& text, std::span<const Silencing> silenced);

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace wellmet::cli {

// One option a command takes: "--channel C" or, without a value, "--jsonl".
struct Option
{
    QStringView name;  // without the dashes
    QStringView value; // how help shows its value; empty for a flag
    QStringView help;
};

// A command line, taken apart.
struct Arguments
{
    QStringList words; // what isn't an option, in order
    QHash<QString, QString> options;

    bool has(QStringView option) const { return options.contains(option.toString()); }
    QString value(QStringView option) const { return options.value(option.toString()); }
};

// Options that every command takes, before or after its name.
std::span<const Option> globalOptions();

enum class WordStyle {
    Plain,
    Dashed,   // "-sales" is a word, too
    OnlyFirst // stop at the first word and leave the rest, the word included, in `words`
};

// Splits `line` by `known`: "--a v", "--a=v", and everything after "--" is a word. Errors: BadInput.
Result<Arguments> parseArguments(const QStringList& line, std::span<const Option> known,
                                 WordStyle style = WordStyle::Plain);

} // namespace wellmet::cli

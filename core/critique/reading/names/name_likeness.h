// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wellmet::critique {

// Whether a name in a greeting is another form of a name in the record. All names are folded: small letters
// without accents (prose::folded).

// "alzbeto" of "alzbeta", "wojciechu", "jonai", "giorgo": the form in which languages with cases call
// somebody. Every word of `greeted` must be such a form of a word of `known`, or the word itself.
bool isInflectionOf(const QString& greeted, const QString& known);

// Whether somebody of these names may well be called so: a letter that only such languages write, or a family
// name that ends as theirs do. `names` are as written, not folded.
bool mayBeInflected(const QStringList& names);

// "sasha" of "oleksandr", "george" of "giorgos", "jonukas" of "jonas": a pet form, or the same name in
// another language. Likely meant for them, though not what the record says.
bool isKinOf(const QString& greeted, const QString& known);

// "olexandr" and "oleksandr": one sound in two spellings, as names have that were written in other letters.
bool soundsLike(const QString& greeted, const QString& known);

} // namespace wellmet::critique

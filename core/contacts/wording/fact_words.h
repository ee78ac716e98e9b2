// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <initializer_list>

namespace wellmet::contacts {

// Case-insensitive.
bool isAnyOf(QStringView word, std::initializer_list<QStringView> list);

// A word so ordinary that a capital at the start of a phrase is only the typist's: articles, pronouns but
// "I", prepositions, common verbs, adjectives and nouns that no brand is called by.
bool isOrdinaryWord(QStringView word);

// An -ing word that starts a phrase as a verb: "passing the exam", but not "wedding" or "painting of the
// weir". `next` is the word after it, empty when there is none.
bool isGerund(QStringView word, QStringView next);

// The past form of a verb, in small letters: "shared", "met"; "read" and "set" may be one.
bool isPast(QStringView word);

// "lending" of "lend", "running" of "run".
QString ingForm(QStringView verb);

// "the", "a", "my", "your", "this", "some" …
bool isDeterminer(QStringView word);

bool isPreposition(QStringView word);

} // namespace wellmet::contacts

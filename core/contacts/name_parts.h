// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wellmet::contacts {

// A name taken apart as far as its writing allows.
struct NameParts
{
    QString title;     // as typed: "Prof. Dr."; empty when the name has none
    QString nickname;  // in quotes or parentheses: Bill, Sherry
    QStringList words; // the name itself, in the order it is spoken, without title, nickname and credentials
    QString given;     // empty when nothing tells which part it is
    QString family;    // with its particles; empty when nothing tells

    QString full() const { return words.join(u' '); }
};

// `givenName` and `familyName` are what was recorded beside the name, either may be empty: they settle the
// order. Without them the first word of a name in Latin letters is taken for the given name.
NameParts nameParts(const QString& name, const QString& givenName, const QString& familyName);

// True when the name has letters of a script that doesn't tell where its parts are (Han, Arabic, Cyrillic …).
bool isUnsplittable(QStringView name);

} // namespace wellmet::contacts

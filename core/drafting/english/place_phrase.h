// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/met.h"

#include <QString>

namespace wellmet::drafting {

// Where two people met, ready for a sentence. Both are empty when nothing is recorded.
struct PlacePhrase
{
    QString at;   // with its preposition: "at PyData Manchester", "on the train to Leeds", "in the choir"
    QString noun; // without: "PyData Manchester", "the train to Leeds"
    // To somebody who was there not long ago: "the careers fair" for "the Northvale Trades Careers
    // Fair". Empty when the place has no shorter name.
    QString briefNoun;

    friend bool operator==(const PlacePhrase&, const PlacePhrase&) = default;
};

// A preposition that was typed is kept; else the kind of place decides, then how they met.
PlacePhrase placePhrase(const contacts::Met& met);

// An employer or a school as one writes it in a sentence: "the University of Leeds", "Acme", "the BBC".
QString withDefiniteArticle(const QString& name);

} // namespace wellmet::drafting

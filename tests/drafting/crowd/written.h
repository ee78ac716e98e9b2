// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/crowd/crowd.h"
#include "drafting/drafter.h"

#include <QStringList>

#include <vector>

namespace wellmet::drafting {

// A draft with what it was made from.
struct Written
{
    const Acquaintance* to = nullptr;
    contacts::Channel channel = contacts::Channel::LinkedIn200;
    Tone tone = Tone::Warm;
    quint64 seed = 0;
    Draft draft;
};

Written write(const Drafter& drafter, const Acquaintance& to, contacts::Channel channel, Tone tone,
              quint64 seed = 0, const ScoreDraft& score = {}, const PhraseUse* batch = nullptr);

// One word of a text. An apostrophe inside belongs to it.
struct Spelled
{
    QString word;
    prose::TextRange range;
};
std::vector<Spelled> spelled(const QString& text);

// The text sentence by sentence, greeting line and sign-off apart.
std::vector<prose::TextRange> sentencesOf(const QString& text);

// What must hold of every draft, whoever it is for: empty when all does, else what doesn't, in words. The
// text's promises: within the channel's limit, one greeting, whole sentences, no seams, an end; every word
// grounded in the fact, the profile or the phrase bank that its Source names; nothing private; how we met
// kept; nothing said twice.
QStringList faultsOf(const Written& written);
// Whether it tells how we met when that is recorded and a note has room for it. A friend needs no telling.
bool keepsHowWeMet(const Written& written);
// The part of it that is about words and their sources.
QStringList groundingFaults(const Written& written);

} // namespace wellmet::drafting

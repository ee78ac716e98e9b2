// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/scoring/qualities.h"

#include "critique/reading/claims.h"

#include <algorithm>

namespace wellmet::critique {

namespace {

constexpr QualityRow kTable[] = {
    {Quality::SpeaksOfThem, u"speaks-of-them", 60, u"something that they made, did or said"},
    {Quality::SaysI, u"says-i", 40, u"a sentence in which you say “I”"},
    {Quality::IsParticular, u"is-particular", 40, u"a name, a place or a number"},
    {Quality::OwnWords, u"own-words", 40, u"a plainer word for “%1”"},
    {Quality::OwnWordsOnly, u"own-words-only", 40, u"your own way of saying it"},
    {Quality::SpeaksOnOfThem, u"speaks-on-of-them", 30, u"one more thing about them"},
    {Quality::SpeaksForOne, u"speaks-for-one", 30, u"the person behind the “we”"},
    {Quality::Greets, u"greets", 30, u"their name at the start"},
    {Quality::Asks, u"asks", 20, u"a question that only they can answer"},
    {Quality::Gives, u"gives", 20, u"a thank-you, an offer, or leave to say no"},
    {Quality::TellsOfSelf, u"tells-of-self", 20, u"what you do"},
    {Quality::ShowsEffect, u"shows-effect", 10, u"what their work did for you"}};

int timesOfThem(const Moves& moves)
{
    return moves.count(Move::TheirWork) + moves.count(Move::TheirDoing) + moves.count(Move::Shared);
}

bool speaksForOne(const NoteView& view)
{
    const int asCompany = view.moves.count(Move::CompanyVoice);
    const bool isMostly = asCompany * 2 > static_cast<int>(view.document.sentences().size());
    return !isMostly && (asCompany == 0 || view.moves.hasSpeaker());
}

bool has(Quality quality, const NoteView& view)
{
    const Moves& moves = view.moves;
    switch (quality) {
    case Quality::SpeaksOfThem:
        return timesOfThem(moves) > 0;
    case Quality::SpeaksOnOfThem:
        return timesOfThem(moves) > 1;
    case Quality::SaysI:
        return moves.hasSpeaker();
    case Quality::SpeaksForOne:
        return speaksForOne(view);
    case Quality::TellsOfSelf:
        return moves.has(Move::Myself) || view.mentions.sender();
    case Quality::IsParticular:
        return moves.has(Move::TheirWork) || hasSpecifics(view.document);
    case Quality::OwnWords:
        return !moves.has(Move::Circular);
    case Quality::OwnWordsOnly:
        return moves.count(Move::Circular) < 2;
    case Quality::Greets:
        return !view.document.greetingName().isEmpty();
    case Quality::Asks:
        return moves.has(Move::Question) || moves.has(Move::Interest);
    case Quality::Gives:
        return moves.has(Move::Thanks) || moves.has(Move::Offer) || moves.has(Move::Release);
    case Quality::ShowsEffect:
        return moves.has(Move::Effect);
    }
    return true;
}

} // namespace

std::span<const QualityRow> qualityTable()
{
    return kTable;
}

std::vector<QualityRow> lackingQualities(const NoteView& view)
{
    std::vector<QualityRow> lacking;
    for (const QualityRow& row : kTable) {
        if (!has(row.quality, view))
            lacking.push_back(row);
    }
    return lacking;
}

} // namespace wellmet::critique

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/choice/keeping.h"

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

// A part of the new text on its own.
struct Piece
{
    QString before; // the space or line ends before it
    Passage passage;
    bool mayFollow = true;
    bool isKept = false;
};

struct Pieces
{
    std::vector<Piece> greeting; // one or none
    std::vector<Piece> sentences;
    std::vector<Piece> signOff; // one or none
};

Pieces piecesOf(const Composition& composition)
{
    Pieces pieces;
    qsizetype end = 0;
    for (const Part& part : composition.parts) {
        Piece piece{.before = composition.text.mid(end, part.range.start - end),
                    .passage = {.text = part.range.in(composition.text).toString(),
                                .says = part.says,
                                .phrase = part.phrase,
                                .lowersAtOpen = part.lowersAtOpen},
                    .mayFollow = part.mayFollow};
        for (const Source& source : composition.sources) {
            if (part.range.contains(source.range.start))
                piece.passage.sources.push_back(
                    {{source.range.start - part.range.start, source.range.length}, source.from});
        }
        end = part.range.end();
        if (part.says & bit(Atom::Greeting))
            pieces.greeting.push_back(std::move(piece));
        else if (part.says & bit(Atom::SignOff))
            pieces.signOff.push_back(std::move(piece));
        else
            pieces.sentences.push_back(std::move(piece));
    }
    return pieces;
}

bool beginsSmall(const QString& text)
{
    return !text.isEmpty() && text[0].isLower();
}

// Between the greeting and a kept sentence that now follows it.
QString afterGreeting(const Passage& kept, const QString& usual)
{
    if (beginsSmall(kept.text))
        return u" "_s;
    return kept.lowersAtOpen && usual == u" "_s ? u"\n"_s : usual;
}

void insert(std::vector<Piece>& sentences, const Kept& kept)
{
    const auto last = static_cast<qsizetype>(sentences.size());
    const qsizetype place = kept.isLast && kept.place > 0 ? last : std::clamp<qsizetype>(kept.place, 0, last);
    sentences.insert(sentences.begin() + place, {.before = u" "_s, .passage = kept.passage, .isKept = true});
}

// What opened the composed note now follows.
bool moveBehind(Piece& opener)
{
    opener.before = u" "_s;
    if (opener.passage.lowersAtOpen && beginsSmall(opener.passage.text))
        opener.passage.text[0] = opener.passage.text[0].toUpper();
    return opener.mayFollow;
}

void append(Composition& result, const Piece& piece)
{
    if (!result.text.isEmpty())
        result.text += piece.before;
    const qsizetype offset = result.text.size();
    const Passage& passage = piece.passage;
    result.text += passage.text;
    result.parts.push_back({.range = {offset, passage.text.size()},
                            .says = passage.says,
                            .phrase = passage.phrase,
                            .mayFollow = piece.mayFollow,
                            .lowersAtOpen = passage.lowersAtOpen});
    for (Source source : passage.sources) {
        source.range.start += offset;
        result.sources.push_back(std::move(source));
    }
    result.atoms |= passage.says & ~(bit(Atom::Greeting) | bit(Atom::SignOff));
}

const Sentence* drawn(const std::vector<Sentence>& sentences, quint64 key)
{
    const auto draw = [key](const Sentence& sentence) { return mixed(key, sentence.phrase); };
    const auto best =
        std::max_element(sentences.begin(), sentences.end(),
                         [&](const Sentence& a, const Sentence& b) { return draw(a) < draw(b); });
    return best == sentences.end() ? nullptr : &*best;
}

} // namespace

qsizetype sizeOf(const std::vector<Kept>& keep)
{
    qsizetype size = 0;
    for (const Kept& kept : keep)
        size += kept.passage.text.size() + 1;
    return size;
}

Plan without(const Plan& plan, const std::vector<Kept>& keep)
{
    AtomSet said = 0;
    for (const Kept& kept : keep)
        said |= kept.passage.says;
    Plan rest = plan;
    std::erase_if(rest.atoms, [said](Atom atom) { return (said & bit(atom)) != 0; });
    return rest;
}

Composition frameOnly(const PhraseBank& bank, const Material& material, const Choice& choice, quint64 key)
{
    Composition frame;
    const bool isLetter = material.flags & bit(Flag::Letter);
    for (const Atom atom : {Atom::Greeting, Atom::SignOff}) {
        if (atom == Atom::SignOff && !isLetter)
            continue;
        const std::vector<Sentence> sentences = realize(bank, bit(atom), material, choice);
        if (const Sentence* sentence = drawn(sentences, key)) {
            append(frame, {.before = isLetter ? u"\n\n"_s : u" "_s,
                           .passage = {.text = sentence->text,
                                       .sources = sentence->sources,
                                       .says = bit(atom),
                                       .phrase = sentence->phrase}});
        }
    }
    return frame;
}

Composition splice(const Composition& composition, const std::vector<Kept>& keep)
{
    Pieces pieces = piecesOf(composition);
    std::vector<Piece>& sentences = pieces.sentences;
    const QString usual = !sentences.empty()        ? sentences.front().before
                          : !pieces.signOff.empty() ? pieces.signOff.front().before
                                                    : u" "_s;
    for (const Kept& kept : keep)
        insert(sentences, kept);
    const auto opener =
        std::find_if(sentences.begin(), sentences.end(), [](const Piece& piece) { return !piece.isKept; });
    if (opener != sentences.begin() && opener != sentences.end() && !moveBehind(*opener))
        sentences.erase(opener);
    if (!sentences.empty() && sentences.front().isKept)
        sentences.front().before = afterGreeting(sentences.front().passage, usual);
    Composition result;
    result.subject = composition.subject;
    result.shortened = composition.shortened;
    result.signedOff = composition.signedOff;
    for (const auto* group : {&pieces.greeting, &pieces.sentences, &pieces.signOff}) {
        for (const Piece& piece : *group)
            append(result, piece);
    }
    return result;
}

} // namespace wellmet::drafting

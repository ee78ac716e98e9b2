// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/bank/realizer.h"

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

using Kind = Phrase::Token::Kind;

struct Filling
{
    const QString* words = nullptr;
    const FactForms* fact = nullptr; // null for contact and sender
};

Filling ofFact(const FactForms* fact, QString FactForms::*field)
{
    return fact ? Filling{&(fact->*field), fact} : Filling{};
}

Filling fillingFor(Blank blank, AtomSet atoms, const Material& material, const Choice& choice)
{
    switch (blank) {
    case Blank::Congrats:
        return ofFact(choice[atoms & bit(Atom::Wish) ? Atom::Wish : Atom::Congrats], &FactForms::text);
    case Blank::Both:
        return ofFact(choice[Atom::Shared], &FactForms::both);
    case Blank::Saw:
        return ofFact(choice[Atom::Work], &FactForms::saw);
    case Blank::Told:
        return ofFact(choice[Atom::Ask], &FactForms::told);
    case Blank::Question:
        return ofFact(choice[Atom::Ask], &FactForms::question);
    case Blank::Due:
        return ofFact(choice[Atom::Promise], &FactForms::due);
    case Blank::We:
        return ofFact(choice[Atom::Shared], &FactForms::we);
    case Blank::Who:
        return ofFact(choice[Atom::Shared], &FactForms::who);
    case Blank::Did:
        return ofFact(choice[Atom::Thanks], &FactForms::did);
    case Blank::Thing:
        return ofFact(choice[atoms & bit(Atom::Wish) ? Atom::Wish : Atom::Promise], &FactForms::thing);
    case Blank::OfferHead:
        return ofFact(choice[Atom::Offer], &FactForms::head);
    case Blank::OfferTail:
        return ofFact(choice[Atom::Offer], &FactForms::tail);
    case Blank::PromiseHead:
        return ofFact(choice[Atom::Promise], &FactForms::head);
    case Blank::PromiseTail:
        return ofFact(choice[Atom::Promise], &FactForms::tail);
    case Blank::At:
        return {choice.isBrief ? &material.briefAt : &material[blank], nullptr};
    case Blank::Place:
        return {choice.isBrief ? &material.briefPlace : &material[blank], nullptr};
    default:
        if (blank <= Blank::Wants)
            return ofFact(choice[static_cast<Atom>(blank)], &FactForms::text);
        return {&material[blank], nullptr};
    }
}

// {on} tells when the fact was that the frame names last before it; at the frame's beginning, the one that
// follows.
const FactForms* datedFact(const Phrase& phrase, std::size_t at, AtomSet atoms, const Material& material,
                           const Choice& choice)
{
    const FactForms* dated = nullptr;
    for (std::size_t i = 0; i < phrase.tokens.size(); ++i) {
        const Phrase::Token& token = phrase.tokens[i];
        if (token.kind != Kind::Blank || token.blank == Blank::On)
            continue;
        const FactForms* fact = fillingFor(token.blank, atoms, material, choice).fact;
        if (fact && (i < at || !dated))
            dated = fact;
    }
    return dated;
}

Filling fillingAt(const Phrase& phrase, std::size_t at, AtomSet atoms, const Material& material,
                  const Choice& choice)
{
    const Blank blank = phrase.tokens[at].blank;
    if (blank == Blank::On)
        return ofFact(datedFact(phrase, at, atoms, material, choice), &FactForms::on);
    return fillingFor(blank, atoms, material, choice);
}

bool isEmpty(const Filling& filling)
{
    return !filling.words || filling.words->isEmpty();
}

// "iRobot", "eBay": begins small on purpose.
bool isSmallOnPurpose(QStringView words)
{
    const qsizetype end = words.indexOf(u' ') < 0 ? words.size() : words.indexOf(u' ');
    const QStringView first = words.left(end);
    return first[0].isLower() && std::any_of(first.begin(), first.end(),
                                             [](QChar unit) { return unit.isUpper() || unit.isDigit(); });
}

bool isAboutI(QStringView text)
{
    return text.startsWith(u'I') && (text.size() == 1 || !text[1].isLetterOrNumber());
}

void noteSource(Sentence& sentence, const QString& from, qsizetype start, qsizetype length)
{
    if (from.isEmpty())
        return;
    if (!sentence.sources.empty()) {
        Source& last = sentence.sources.back();
        const QStringView gap = QStringView(sentence.text).mid(last.range.end(), start - last.range.end());
        if (last.from == from && gap.trimmed().isEmpty()) {
            last.range.length = start + length - last.range.start;
            return;
        }
    }
    sentence.sources.push_back({.range = {.start = start, .length = length}, .from = from});
}

// Appends a blank; false when it can't stand where it is.
bool fill(Sentence& sentence, const Phrase::Token& token, const Filling& filling, bool startsSentence)
{
    const bool isFirst = sentence.text.isEmpty() && startsSentence;
    QString words = *filling.words;
    const bool atSentenceStart = isFirst || token.capital;
    if (atSentenceStart && words[0].isLower()) {
        if (!token.capital || isSmallOnPurpose(words))
            return false;
        words[0] = words[0].toUpper();
    } else if (token.blank == Blank::Question && !atSentenceStart) {
        words[0] = words[0].toLower();
    } else if (isFirst && token.blank != Blank::Question) {
        sentence.lowersAtOpen = false;
    }
    const QString from = filling.fact ? filling.fact->from : sourceOf(token.blank);
    sentence.tellsWork = sentence.tellsWork || token.blank == Blank::About || token.blank == Blank::Doing;
    sentence.namesSender = sentence.namesSender || token.blank == Blank::First || token.blank == Blank::Full;
    noteSource(sentence, from, sentence.text.size(), words.size() - (words.endsWith(u'!') ? 1 : 0));
    sentence.text += words;
    return true;
}

// "I can bring {wants} {tail}" may end before an empty tail; true when this was one.
bool endsWithoutTail(Sentence& sentence, const Phrase::Token& token)
{
    const bool isTail = token.blank == Blank::OfferTail || token.blank == Blank::PromiseTail;
    if (!isTail || !sentence.text.endsWith(u' '))
        return false;
    sentence.text.chop(1);
    return true;
}

// The index just behind the optional stretch that begins at `begin`, and whether all its blanks can be
// filled.
std::pair<std::size_t, bool> optionalStretch(const Phrase& phrase, std::size_t begin, AtomSet atoms,
                                             const Material& material, const Choice& choice)
{
    bool canFill = true;
    std::size_t at = begin + 1;
    for (; phrase.tokens[at].kind != Kind::OptionalEnd; ++at) {
        const Phrase::Token& token = phrase.tokens[at];
        if (token.kind == Kind::Blank)
            canFill = canFill && !isEmpty(fillingAt(phrase, at, atoms, material, choice));
    }
    return {at + 1, canFill};
}

FlagSet flagsOf(AtomSet atoms, const Material& material, const Choice& choice)
{
    FlagSet flags = material.flags;
    for (int i = 0; i < kAtomCount; ++i) {
        const auto atom = static_cast<Atom>(i);
        if ((atoms & bit(atom)) && choice[atom])
            flags |= choice[atom]->flags;
    }
    // What makes an answer easy depends on what was asked.
    if ((atoms & bit(Atom::Easy)) && choice[Atom::Ask])
        flags |= choice[Atom::Ask]->flags;
    return flags;
}

bool namesPlace(const Phrase& phrase)
{
    return std::any_of(phrase.tokens.begin(), phrase.tokens.end(), [](const Phrase::Token& token) {
        return token.kind == Kind::Blank && (token.blank == Blank::At || token.blank == Blank::Place);
    });
}

int optionalsOf(const Phrase& phrase)
{
    return static_cast<int>(
        std::count_if(phrase.tokens.begin(), phrase.tokens.end(),
                      [](const Phrase::Token& token) { return token.kind == Kind::OptionalBegin; }));
}

// The phrase at length, with the place in brief, and with fewer and fewer of its optional stretches.
void addWays(std::vector<Sentence>& sentences, const Phrase& phrase, AtomSet atoms, const Material& material,
             const Choice& choice)
{
    const int all = optionalsOf(phrase);
    Choice briefly = choice;
    briefly.isBrief = true;
    if (Sentence brief; !material.briefAt.isEmpty() && namesPlace(phrase) &&
                        realizeInto(brief, phrase, atoms, material, briefly, all)) {
        brief.isBare = true;
        sentences.push_back(std::move(brief));
    }
    for (int optionals = all; optionals >= 0; --optionals) {
        Sentence sentence;
        const bool isRealized = realizeInto(sentence, phrase, atoms, material, choice, optionals);
        const bool isNew = sentences.empty() || optionals == all ||
                           (sentence.isBare && sentences.back().text != sentence.text);
        if (isRealized && isNew)
            sentences.push_back(std::move(sentence));
    }
}

void addWords(QString& text, QStringView words)
{
    // "2 a.m." ends the sentence by itself, and so does joy; which only the end of a sentence can keep.
    if (text.endsWith(u'!') && !words.startsWith(u'.'))
        text.chop(1);
    const bool isEnded = (text.endsWith(u'.') || text.endsWith(u'!')) && words.startsWith(u'.');
    text += isEnded ? words.mid(1) : words;
}

} // namespace

Choice chooseFacts(const Material& material, int rotation)
{
    Choice choice;
    for (std::size_t begin = 0; begin < material.facts.size();) {
        std::size_t end = begin + 1;
        while (end < material.facts.size() && material.facts[end].atom == material.facts[begin].atom)
            ++end;
        const std::size_t pick = begin + static_cast<std::size_t>(rotation) % (end - begin);
        choice.facts[static_cast<std::size_t>(material.facts[begin].atom)] = &material.facts[pick];
        begin = end;
    }
    return choice;
}

bool realizeInto(Sentence& sentence, const Phrase& phrase, AtomSet atoms, const Material& material,
                 const Choice& choice, int optionals)
{
    const bool formal = material.tone == Tone::Formal;
    sentence.text.reserve(160);
    sentence.sources.reserve(4);
    sentence.phrase = phrase.key;
    sentence.after = phrase.after;
    sentence.isSpare = phrase.spare;
    sentence.mayOpen = (phrase.needs & bit(Flag::Later)) == 0;
    sentence.mayFollow = (phrase.forbids & bit(Flag::Later)) == 0;
    for (std::size_t i = 0; i < phrase.tokens.size();) {
        const Phrase::Token& token = phrase.tokens[i];
        if (token.kind == Kind::OptionalBegin) {
            const auto [next, canFill] = optionalStretch(phrase, i, atoms, material, choice);
            const bool keeps = canFill && optionals > 0;
            optionals -= keeps ? 1 : 0;
            sentence.isBare = sentence.isBare || (canFill && !keeps);
            i = keeps ? i + 1 : next;
            continue;
        }
        if (token.kind == Kind::Words) {
            addWords(sentence.text, formal ? token.formal : token.words);
        } else if (token.kind == Kind::Blank) {
            const Filling filling = fillingAt(phrase, i, atoms, material, choice);
            const bool startsSentence = !(atoms & bit(Atom::SignOff));
            const bool isSaid = isEmpty(filling) ? endsWithoutTail(sentence, token)
                                                 : fill(sentence, token, filling, startsSentence);
            if (!isSaid)
                return false;
        }
        ++i;
    }
    if (const FactForms* ask = choice[Atom::Ask];
        (atoms & bit(Atom::Ask)) && ask && !ask->coda.isEmpty() && (atoms & bit(Atom::Subject)) == 0) {
        noteSource(sentence, ask->from, sentence.text.size() + 1, ask->coda.size());
        sentence.text += u' ' + ask->coda + u'.';
    }
    sentence.lowersAtOpen = sentence.lowersAtOpen && !isAboutI(sentence.text);
    // How we met isn't said when neither place nor time is left of it.
    const bool tellsMeeting = std::any_of(sentence.sources.begin(), sentence.sources.end(),
                                          [](const Source& source) { return source.from == u"met"; });
    return tellsMeeting || !(atoms & bit(Atom::Met));
}

bool mayBeSaidWell(const PhraseBank& bank, AtomSet atoms, const Material& material, const Choice& choice)
{
    const FlagSet flags = flagsOf(atoms, material, choice);
    const auto phrases = bank.section(atoms);
    return std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) {
        return !phrase.spare &&
               phrase.suits(material.tone, material.closeness, flags | (phrase.needs & bit(Flag::Later)));
    });
}

std::vector<Sentence> realize(const PhraseBank& bank, AtomSet atoms, const Material& material,
                              const Choice& choice)
{
    std::vector<Sentence> sentences;
    const FlagSet flags = flagsOf(atoms, material, choice);
    for (const Phrase& phrase : bank.section(atoms)) {
        if (!phrase.suits(material.tone, material.closeness, flags | (phrase.needs & bit(Flag::Later))))
            continue;
        addWays(sentences, phrase, atoms, material, choice);
    }
    return sentences;
}

} // namespace wellmet::drafting

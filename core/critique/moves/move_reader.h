// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/moves/moves.h"
#include "critique/moves/word_kinds.h"

namespace wellmet::critique {

// Reads one sentence after the other and notes the moves it finds. Words are named by their place in the
// document; a place outside the sentence at hand is no word of any kind.
class MoveReader
{
public:
    MoveReader(const prose::ProseDocument& document, Moves& moves);

    void read();

private:
    using Kind = WordKind;

    // A word to compare with; its key is worked out while the program is built.
    struct Literal
    {
        consteval Literal(const char16_t* word) : key(prose::keyOf(word)) {}
        prose::WordKey key;
    };

    bool isInside(int i) const { return i >= m_first && i < m_end; }
    bool is(int i, Literal word) const
    {
        return isInside(i) && m_document.words()[static_cast<size_t>(i)].key == word.key;
    }
    bool is(int i, Kind kind) const { return isInside(i) && m_kinds[static_cast<size_t>(i)].has(kind); }
    bool isAny(int from, int to, Kind kind) const; // one of the words [from, to]
    bool isName(int i) const;
    bool isPast(int i) const;
    bool endsClause(int i) const;
    bool endsAsQuestion(const prose::Sentence& sentence) const;
    int pastBetween(int i) const; // the first word from i on that doesn't stand between "I" and its verb
    QStringView text(int i) const;
    void add(Move move, int first, int end); // unless the sentence has one

    void readOpening();
    void readWord(int i);
    void readOther(int i);
    void readEffect(int verb);
    void readThanks(int i);
    void readQuestion();
    bool isShared(int i) const;
    bool isRelease(int i) const;

    // moves_of_them.cpp
    void readYour(int i);
    void readYou(int i);
    void readYouTogether(int i);
    void readTheirs(int i);
    bool isThingOf(int i) const;
    bool isPassedOn(int i) const;
    bool isSpokenOf(int i) const;
    bool isReferral(int i) const;

    // moves_of_self.cpp
    void readI(int i);
    void readIAm(int i, int state);
    void readIWould(int i, int next);
    void readMy(int i);
    void readWe(int i);
    bool isWithThem(int i, int verb) const;
    bool didTogether(int we, int verb) const;
    bool isOfBoth(int us) const;

    const prose::ProseDocument& m_document;
    Moves& m_moves;
    std::vector<WordKinds> m_kinds; // one for each word of the document
    int m_first = 0;                // the sentence at hand is the words [m_first, m_end)
    int m_end = 0;
    bool m_isQuestion = false;
};

} // namespace wellmet::critique

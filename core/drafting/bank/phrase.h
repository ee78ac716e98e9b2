// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/closeness.h"
#include "drafting/atom.h"
#include "drafting/tone.h"

#include <QString>

#include <vector>

namespace wellmet::drafting {

// What a phrase may ask of the circumstances (its third column), or, with "!", refuse.
enum class Flag : quint8 {
    Recent,    // met less than two weeks ago
    Old,       // met at least two years ago
    Ancient,   // met at least five years ago
    Peers,     // met at work or school as equals
    Online,    // met online
    Event,     // met at an event
    Past,      // the fact tells of the past
    Gerund,    // the fact begins with an -ing verb
    LongFact,  // the fact is a clause or a long phrase
    Belated,   // the fact is four months old or more
    Lately,    // the fact is less than four months old
    Future,    // the fact is still to come
    Trial,     // the fact is something one hopes to do well: an exam, a race
    AboutPast, // sender.about tells of the past
    PlainRole, // sender.role takes "a" or "an"
    Ex,        // sender.role is one of the past ("former shift supervisor")
    Job,       // sender.goal is a position
    Asks,      // the ask is to be told something
    Could,     // "Could I" suits the ask
    We,        // "Could we" suits the ask
    Used,      // Work: they use it
    Clause,    // Reason: begins with "I"
    Ours,      // Reason: is about the sender ("we got the order", "my visa came")
    Theirs,    // Reason: is about the recipient ("your head chef leaves")
    Due,       // Promise: by a day that is still to come
    Send,      // Promise: one thing is sent ("send you the recording"); Wants: it can be ("the recording")
    Late,      // Promise: the day is past
    NoPlace,   // when they met is known, not where
    Refers,    // the ask or the offer says "it" of their work
    Asking,    // the note can ask something
    Titled,    // they are addressed by a title
    Note,      // a connection note
    Brief,     // of two hundred characters at most
    Letter,    // e-mail or InMail
    Later,     // stands after another sentence (refused: opens the note)
    Treat,     // the ask or the promise is a treat for them: "take you for dumplings", "buy you a coffee"
    Joint,     // the fact tells of something done side by side
    Are,       // Shared: begins with what doesn't go with "I … too": "are", "cannot"
    Visit,     // the ask is to come by some day, and no day is said
    Direct,    // the ask can be put as a question
    AboutRole, // sender.about and sender.role say the same
    LongAbout, // sender.about is too long for a word behind it
    Melts,     // Offer, Promise: what they would like can stand in the place of its "it"
    Who,       // Memory: "the guy who fixed the table", which I still am; a girl with a clipboard I was
    The,       // Memory: begins with "the"
    Jubilee,   // Wish: a birthday, an anniversary
    Mailed,    // Promise: something is sent, and an address is wanted
    Noticed,   // Work: how I know it isn't told
    Fits,      // Work: it touches what the sender does
    There,     // Work: a talk that was given where we met
    Coda,      // Ask, Offer: a remark stands behind it ("…, I pay"), and nothing more should
    Tells,     // Promise: to tell them something
    Ready,     // Reason: what was promised can be done now ("my Fridays are free")
    Open,      // Offer: what for is left to them ("do the same to any page of yours")
    Count
};
inline constexpr int kFlagCount = static_cast<int>(Flag::Count);
static_assert(kFlagCount <= 64);
using FlagSet = quint64;
constexpr FlagSet bit(Flag flag)
{
    return FlagSet{1} << static_cast<int>(flag);
}

// What a blank of a frame is filled with.
enum class Blank : quint8 {
    // From the fact that the sentence is about.
    Topic,
    Memory,
    Shared,
    Together,
    Mutual,
    Work,
    Congrats,
    Thanks,
    Reason,
    Ask,
    Offer,
    Promise,
    Wants,
    Both,      // "both volunteer at food banks", "are both afraid of the oven"
    Saw,       // "read", "heard": how their work is known
    Told,      // "how you chose your first team"
    Question,  // "How did you choose your first team"; in small letters unless it begins the sentence
    On,        // when the fact was or will be: "in June"
    Due,       // when the promise is due
    We,        // "we both volunteer at food banks", "neither of us can hit the high A"
    Who,       // Shared, behind "who" after the sender's name: "also volunteers at food banks"; or empty
    Did,       // Thanks: "lent me your bike", after "you"; empty when the past isn't sure
    Thing,     // Promise: "the recording", which is to be sent; Wish: "80th birthday", which is to be happy
    OfferHead, // the offer before and behind its "it"; empty unless Flag::Melts
    OfferTail,
    PromiseHead,
    PromiseTail,
    // From the contact.
    Name,
    FormalName,
    At,    // "at PyData Manchester"
    Place, // "PyData Manchester"
    When,  // "in October"
    By,
    Relation,
    TheirOrg,
    // From the sender.
    First,
    Full,
    Role,     // "a data engineer"
    BareRole, // "data engineer"
    AtOrg,    // "at the Met Office"
    Org,
    About,
    Doing, // sender.about as one does it: "building forecasting tools"; empty when unsure
    Goal,
    Count
};
inline constexpr int kBlankCount = static_cast<int>(Blank::Count);

// One way to say a set of atoms. A frame is literal words, blanks and optional stretches that are left out
// whole when one of their blanks is empty.
struct Phrase
{
    struct Token
    {
        enum class Kind : quint8 { Words, Blank, OptionalBegin, OptionalEnd };
        Kind kind = Kind::Words;
        Blank blank = Blank::Name;
        bool capital = false; // {Reason}: begins the sentence
        QString words;        // as written
        QString formal;       // without contractions
    };

    std::vector<Token> tokens;
    quint8 tones = 0;  // a bit per Tone
    quint8 people = 0; // a bit per Closeness
    FlagSet needs = 0;
    FlagSet forbids = 0;
    AtomSet after = 0;  // what the note must have said before
    bool spare = false; // said only where the others are worn out or too long
    quint32 key = 0;    // from the frame's words: the same wherever it stands in its file

    bool suits(Tone tone, contacts::Closeness closeness, FlagSet flags) const
    {
        return (tones >> static_cast<int>(tone) & 1) && (people >> static_cast<int>(closeness) & 1) &&
               (flags & needs) == needs && (flags & forbids) == 0;
    }
};

} // namespace wellmet::drafting

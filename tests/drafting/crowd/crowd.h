// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"

#include <QDate>

#include <vector>

namespace wellmet::drafting {

// Invented people, from tests/data/crowd: the same number and seed give the same people on every machine.
struct Acquaintance
{
    contacts::Contact contact;
    contacts::SenderProfile sender; // who writes to them
};

inline const QDate kCrowdToday(2026, 11, 26);

// In every private fact, in all notes, and in the name of everybody who may not be named. A note with it has
// leaked.
inline constexpr QStringView kHushed = u"Quillifer";

struct CrowdMix
{
    quint32 seed = 1;
    bool sloppy = true;     // some facts as typed in typings.txt
    bool hostile = false;   // some facts of signs, other scripts, endless words
    bool oneSender = false; // else each from senders.txt in turn
    bool full =
        false; // everybody with how we met, a topic or the like, something shared or to say, and an ask
};

// No fact of facts.txt comes twice before all of its kind have come once.
std::vector<Acquaintance> crowd(int count, const CrowdMix& mix);

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"
#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "critique/critique_report.h"
#include "critique/silencing.h"
#include "critique/spelling.h"

#include <QDate>

#include <memory>

namespace wellmet::critique {

class Knowledge;
class SamenessIndex;

// The note to be judged.
struct Note
{
    QString text = {};
    QString subject = {};                          // e-mail and InMail only
    std::optional<contacts::Channel> channel = {}; // without one, length rules stay silent
};

// What the critic may know besides the text. Everything is optional: rules that need what is missing stay
// silent. Pointers are borrowed for the call.
struct Circumstances
{
    const contacts::Contact* contact = nullptr; // the recipient
    const contacts::SenderProfile* sender = nullptr;
    QDate today = {};
    const SamenessIndex* sent = nullptr;             // the user's notes to others
    std::optional<contacts::Limits> limits = {};     // the user's own; else the channel's defaults
    const Spelling* spelling = nullptr;              // without one, no word is misspelled
    std::span<const Silencing> silenced = {};        // neither shown nor weighed
    std::optional<prose::TextRange> unfinished = {}; // a word that is being typed: nothing is said of it yet
    const Knowledge* knowledge = nullptr;            // learned before, of the same contact and sender
};

// Reads a note as its recipient will. Stateless after construction, so one critic serves every note; the same
// note and circumstances give the same bytes on every machine. It never knows who wrote the note.
//
//     const Critic critic;
//     const CritiqueReport report = critic.critique({.text = text}, {.contact = &tom, .today =
//     clock.today()});
class Critic
{
public:
    Critic(); // reads the built-in rules, once
    ~Critic();
    Critic(const Critic&) = delete;
    Critic& operator=(const Critic&) = delete;

    CritiqueReport critique(const Note& note, const Circumstances& circumstances) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wellmet::critique

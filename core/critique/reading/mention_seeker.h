// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/reading/mentions.h"

namespace wellmet::critique {

// What is known of a recipient and a sender, as the words by which a note may mention it: learned once,
// looked for in many notes. Private facts and free notes are never looked for.
class MentionSeeker
{
public:
    // Borrows the contact and the sender; both may be null.
    MentionSeeker(const contacts::Contact* contact, const contacts::SenderProfile* sender);

    // In the order of the record.
    std::vector<Mention> in(const prose::ProseDocument& document) const;

private:
    // One known thing, as the words to look for.
    struct Thing
    {
        Mention::Of of = Mention::Of::Fact;
        const contacts::Fact* fact = nullptr;
        bool isPerson = false;
        int words = 0;
        prose::WordKey acronym = 0; // its initials, or itself when it is one
        quint32 named = 0;          // the word that names the town, which is enough: "since Vienna"
        quint32 head = 0;           // a telling last word, which is enough: "your workshop" for opening it
        quint32 theirs = 0;         // the words that the sender's own profile doesn't hold as well
    };
    struct Sought
    {
        prose::WordKey key = 0; // the stem; a person's name is sought as it is spelled
        quint16 thing = 0;
        quint16 bit = 0;
    };
    class Run;

    void setApart(const QString& text);
    void setOwn(const QString& text);
    void seek(Mention::Of of, const QString& text, const contacts::Fact* fact = nullptr,
              bool isPerson = false);
    bool isTelling(const contacts::Fact& fact, const prose::Word& last, qsizetype letters) const;
    void seekContact(const contacts::Contact& contact);
    void seekSender(const contacts::SenderProfile& sender);

    std::vector<Thing> m_things;
    std::vector<Sought> m_sought;
    std::vector<prose::WordKey> m_elsewhere; // in these a name may mean another thing than where one met
    std::vector<prose::WordKey>
        m_own; // stems of the sender's profile: "game" of a game designer's note is no mention
    quint64 m_filter = 0;
    bool m_seeksAcronyms = false;
};

} // namespace wellmet::critique

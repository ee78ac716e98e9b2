// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wellmet::contacts {

struct SecondPerson
{
    QString text;
    QString
        doubt; // a word that may mean the contact or somebody else, left as it is; empty when there is none
};

// Whom or what words of the third person may mean besides the contact.
enum class About {
    Contact, // nobody else
    Sender,  // "the student who asked about her talk": the first person named is the sender
    Things,  // "swap them for shrimp": things that another fact has named
    Another, // "what she looks for in a junior", where "your manager" was named: somebody else
    Others   // "show them page 31", where the contact is "you" or "she" elsewhere: those many are others
};

// Text about somebody, turned to speak to them: "her talk and how she chose it" as "your talk and how you
// chose it". `names` are names of theirs that are read like "she". Words that a nearer person may own ("Ellen
// and her brother", "teams and their goals") stay as they are.
SecondPerson inSecondPerson(const QString& text, const QStringList& names, About about = About::Contact);

// "two sacks of seed rice": more than one thing that "them" may stand for.
bool namesSeveral(const QString& text);
// The same of any word of it: "a comment about counterfeit bearings".
bool mentionsSeveral(const QString& text);

} // namespace wellmet::contacts

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

// Text about somebody, turned to speak to them: "her talk and how she chose it" as "your talk and how you
// chose it". `names` are names of theirs that are read like "she". Words that a nearer person may own ("Ellen
// and her brother", "teams and their goals") stay as they are. In text `aboutSender` ("the student who asked
// about her talk") the first person named is the sender.
SecondPerson inSecondPerson(const QString& text, const QStringList& names, bool aboutSender = false);

} // namespace wellmet::contacts

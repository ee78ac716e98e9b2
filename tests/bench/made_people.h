// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"

#include <QByteArray>

namespace wellmet::bench {

// Invented people, the same ones at every run.
contacts::Contact madePerson(int number); // with how we met and two facts
contacts::SenderProfile madeSender();
QString madeNote();               // about 300 characters to madePerson(0)
QString madeSentNote(int number); // 40 words or so; three in ten are another note with a few words changed
QByteArray madeConnections(int count); // a LinkedIn Connections.csv of `count` rows
QByteArray madeCards(int count);       // as many people as vCards
QStringList madeKeystrokes();          // "o", "ok", "oka", …: search words as they are typed

} // namespace wellmet::bench

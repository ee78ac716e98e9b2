// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// What the words of one fact are like, as a frame must know them.
namespace wellmet::drafting {

bool isClauseLike(QStringView text);
bool mentionsTime(QStringView text);
bool beginsWithClause(QStringView text);
bool refersBack(QStringView text);
bool isOfOurs(QStringView text);
// "send you the recording", but not "send you our symbols" or "send word".
bool isOneThingSent(const QString& text);
// "the slides", "a photograph of the fence", but not "a new job" or "three patients".
bool canBeSent(QStringView text);
// "your pictures of bread crusts": one sees them, while one comes across a novel or a shop.
bool isThingSeen(QStringView work);
// "heard" for a talk, "attended" for a workshop; empty for what one isn't in the room for.
QString attendedWord(QStringView work);
// "spend a day at your dairy": the day is still to be found.
bool isVisit(QStringView ask);
// An exam, a race: luck is wished for it.
bool isTrial(QStringView text);
// "take you for dumplings": nobody needs to be asked for the favor.
bool isTreat(QStringView text);

// "80th birthday" of "your 80th birthday": what a good day is wished for by name; else empty.
QString jubileeOf(const QString& text);
// "the guy who fixed the table": somebody one still is.
bool tellsWho(QStringView memory);
// "a coffee at the station" of "buy you a coffee at the station", which is owed to them; else empty.
QString treatOwed(const QString& text);
// Cuts "by October" off a promise when that is past, and says whether it was there.
bool withoutPastMonth(QString& promise, QDate today);
// "tell you the result": a reason that is told has done it.
bool tellsSomething(QStringView promise);
// "my Fridays are free now", "the print is ready": what was promised can be done.
bool tellsOfReadiness(QStringView reason);
// "lend you the good boots": something comes into their hands.
bool isHanded(QStringView offer);
// "send you the recording": an address is needed for it.
bool isMailed(QStringView text);

// What two people may have done at different times: "studied at Leeds".
bool isJoint(QStringView text);

// "volunteer at food banks" → "both volunteer at food banks", "are afraid" → "are both afraid"; a refusal is
// said without it: "cannot hit the high A".
QString bothOf(const QString& text);

// The whole of it: "we both volunteer", "neither of us can hit the high A".
QString weOf(const QString& text);

// What stands behind the sender's name and "who": "also volunteers at food banks", "is also afraid". Empty
// when it can't be said of one.
QString whoOf(const QString& text);

// "grew up in Leeds" is so of each of the two, "are cousins", "cannot sing" and "know each other" aren't said
// like that.
bool goesWithI(QStringView text);

// "the recording" of "send you the recording", "the book" of "lend you the book"; nothing when a time or a
// condition goes with it.
QString thingSent(const QString& text);

// A time after "a form that made somebody cry" would tell when they cried.
bool endsInClause(QStringView text);

// "our choir needs a venue" is now, "the grant came through" may have been last month.
bool isToldAsPast(QStringView clause);

} // namespace wellmet::drafting

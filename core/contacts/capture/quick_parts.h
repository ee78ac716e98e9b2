// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date_text.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wellmet::contacts {

// A stretch of a quick line between two commas, semicolons or a cutting "and".
struct QuickPiece
{
    QString text;
    bool afterSemicolon = false;
};
std::vector<QuickPiece> quickPieces(const QString& line);

// A text with the date at its end taken off: "PyCon yesterday" is "PyCon". The date is null when there is
// none.
struct DatedText
{
    QString text;
    PartialDate date;
};
DatedText datedAtEnd(const QString& text, QDate today, DateLean lean);
// True for an ending that only says when: "last Friday", "2 weeks ago"; in "plans for May" the month is the
// matter.
bool saysWhen(const QString& text);

bool isEmailAddress(const QString& text);
bool isWebLink(const QString& text);
// What someone does: "data engineer", "Head of Data".
bool isRole(const QString& text);

// "data engineer at Acme" taken apart; `employer` is empty when the text names none.
struct RoleAtEmployer
{
    QString role;
    QString employer;
};
RoleAtEmployer roleAtEmployer(const QString& text);

} // namespace wellmet::contacts

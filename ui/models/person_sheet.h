// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QStringList>

namespace wellmet::ui {

// What is known of somebody, to be read and compared, as plain text. Nothing here is stored or leaves the
// window.

// A name that keeps its own direction, and lends it to nobody, in a sentence of the other direction.
QString isolated(const QString& name);

// "We talked about sparse sales.", with a word behind what is private.
QStringList factLines(const contacts::Contact& contact);
// "Oct 16: Sent a LinkedIn note", newest first; with the words of the notes beneath when asked for.
QStringList timelineLines(const contacts::Contact& contact, QDate today, bool withTexts);
// Everything but the name. `draft` is the note that was being written to them.
QString personSheet(const contacts::Contact& contact, const QString& draft, QDate today);

} // namespace wellmet::ui

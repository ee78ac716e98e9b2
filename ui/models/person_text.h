// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"

#include <QString>

namespace wellmet::ui {

// How people, dates and states are said in lists. Nothing here is stored.

// "worked or studied together": completes "You …" and stands alone in a list of choices.
QString closenessText(contacts::Closeness closeness);

// "needs a note", "sent Oct 16", "due today"; empty when there is nothing to do.
QString stateText(contacts::NoteState state, const PartialDate& date, QDate today);

// "PyData Manchester, Oct 2026 · introduced by Ellen Park"; empty when nothing is recorded.
QString howMetText(const contacts::Met& met, QDate today);

// "lead data scientist, Co-op · PyData Manchester, Oct 14": the second line of a row.
QString detailsText(const contacts::ContactSummary& person, QDate today);

// One or two letters that stand for a person without a picture: "TO", "佐". Empty for an empty name.
QString initials(const QString& name);

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_job.h"

// What the import says, as plain text.
namespace wellmet::ui {

// "LinkedIn connections: 2,998 new people, 3 known people with something new, 12 known already."
QString previewSentence(const ImportPreview& preview);
// "Added 2,998 people and added to 3 you know."
QString resultSentence(const ImportPreview& preview);
// What was left behind on purpose, one sentence a line; empty for nothing.
QString remarksText(const ImportPreview& preview);

QString personLine(const contacts::Contact& contact); // "Ana Ruiz, data engineer at Acme"
// "new", or what somebody known gains: "job, 2 addresses, 1 entry in the timeline"
QString newsOf(const contacts::ContactChange& change);
QString fieldText(notebook::MergeField field); // "job"
QString valueText(notebook::MergeField field, const contacts::Contact& contact);
// "We met at Reef Days 2025. Leila Haddad, Ko and 12 others"
QString suggestionText(const notebook::Proposal& proposal, const notebook::ImportPlan& plan);

} // namespace wellmet::ui

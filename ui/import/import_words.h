// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_job.h"

// What the import says, as plain text.
namespace wellmet::ui {

// "LinkedIn connections: 2,998 new people, 3 known people with something new, 12 known already."
QString previewSentence(const ImportPreview& preview);
// "Added 2,998 people and added to 3 you know."
QString resultSentence(const ImportPreview& preview);
// "2 rows were left out:"; empty for none.
QString rejectedSentence(qsizetype count);

} // namespace wellmet::ui

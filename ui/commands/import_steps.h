// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/import/importer.h"
#include "ui/commands/long_command.h"

#include <memory>

namespace wellmet::ui {

// An import that was brought in, as a step: undoing it takes it back by its record, as "Take back the last
// import" does, so that the two agree on what is still there to be taken back.
StepWork importStep(const notebook::ImportPlan& written);

// An import that was taken back, as a step: undoing it brings it in again.
StepWork takenBackStep(notebook::Importer::Undone undone);

// "Whom you edited since (3) stayed."; empty when there is nobody.
QString keptSentence(const notebook::Importer::Undone& undone);

} // namespace wellmet::ui

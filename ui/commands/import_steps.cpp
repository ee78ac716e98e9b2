// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/import_steps.h"

#include <QCoreApplication>
#include <QLocale>

namespace wellmet::ui {

using notebook::Importer;
using notebook::Notebook;
using notebook::Progress;

namespace {

using Undone = std::shared_ptr<Importer::Undone>; // what both directions of a step share

Result<void> takeBack(Notebook& notebook, const Undone& undone, const Progress& progress)
{
    auto done = Importer(notebook).undo(undone->import, progress);
    if (!done)
        return done.error();
    *undone = *std::move(done);
    return {};
}

Result<void> bringAgain(Notebook& notebook, const Undone& undone, const Progress& progress)
{
    return Importer(notebook).redo(*undone, progress);
}

} // namespace

StepWork importStep(const notebook::ImportPlan& written)
{
    const auto undone = std::make_shared<Importer::Undone>();
    undone->import = written.import;
    return {.forward = [undone](Notebook& notebook,
                                const Progress& progress) { return bringAgain(notebook, undone, progress); },
            .back = [undone](Notebook& notebook,
                             const Progress& progress) { return takeBack(notebook, undone, progress); },
            .people = written.changes.size(),
            .remark = [undone] { return keptSentence(*undone); }};
}

StepWork takenBackStep(Importer::Undone undone)
{
    const size_t people = undone.changes.size();
    const auto shared = std::make_shared<Importer::Undone>(std::move(undone));
    return {.forward = [shared](Notebook& notebook,
                                const Progress& progress) { return takeBack(notebook, shared, progress); },
            .back = [shared](Notebook& notebook,
                             const Progress& progress) { return bringAgain(notebook, shared, progress); },
            .people = people};
}

QString keptSentence(const Importer::Undone& undone)
{
    return undone.kept == 0 ? QString()
                            : QCoreApplication::translate("Import", "Whom you edited since (%1) stayed.")
                                  .arg(QLocale().toString(undone.kept));
}

} // namespace wellmet::ui

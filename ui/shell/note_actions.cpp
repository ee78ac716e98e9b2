// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_actions.h"

#include "ui/composer/composer_pane.h"
#include "ui/composer/drafts/draft_desk.h"
#include "ui/shell/window_actions.h"

#include <QAction>

namespace wellmet::ui {

void connectNoteActions(const WindowActions& actions, const std::function<ComposerPane&()>& composer,
                        QObject* context)
{
    const auto on = [&](const QAction* action, void (ComposerPane::*slot)()) {
        QObject::connect(action, &QAction::triggered, context, [composer, slot] { (composer().*slot)(); });
    };
    const auto onDrafts = [&](const QAction* action, void (DraftDesk::*slot)()) {
        QObject::connect(action, &QAction::triggered, context,
                         [composer, slot] { (composer().drafts().*slot)(); });
    };
    on(actions.draft, &ComposerPane::draft);
    onDrafts(actions.anotherVersion, &DraftDesk::anotherVersion);
    onDrafts(actions.nextDraft, &DraftDesk::nextDraft);
    onDrafts(actions.previousDraft, &DraftDesk::previousDraft);
    onDrafts(actions.shorter, &DraftDesk::shorter);
    onDrafts(actions.longer, &DraftDesk::longer);
    onDrafts(actions.warmer, &DraftDesk::warmer);
    onDrafts(actions.plainer, &DraftDesk::plainer);
    onDrafts(actions.otherWays, &DraftDesk::showOtherWays);
    onDrafts(actions.lock, &DraftDesk::toggleLock);
    on(actions.applyFix, &ComposerPane::applyFix);
    on(actions.fixSafe, &ComposerPane::fixEverythingSafe);
    on(actions.copyNote, &ComposerPane::copyNote);
    on(actions.goToNote, &ComposerPane::focusNote);
}

} // namespace wellmet::ui

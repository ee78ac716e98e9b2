// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/fixes/note_fixer.h"

#include "critique/fixes/safe_fixes.h"
#include "ui/composer/draft_editor.h"
#include "ui/composer/fixes/fix_choice.h"
#include "ui/composer/live_critique.h"

#include <algorithm>

namespace wellmet::ui {

NoteFixer::NoteFixer(DraftEditor& editor, LiveCritique& critique, QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_critique(critique)
{
}

void NoteFixer::fixAtCursor()
{
    m_critique.bringUpToDate();
    if (const critique::Finding* finding =
            findingToFix(m_critique.report().findings, m_editor.cursorPosition()))
        fix(critique::Finding(*finding));
    else if (m_editor.isEnabled())
        Q_EMIT message(tr("Nothing here can be fixed with one key."));
}

void NoteFixer::fix(const critique::Finding& finding)
{
    m_critique.bringUpToDate();
    // Typed over since it was shown: then it is about other words. (Its points may differ from what was
    // shown.)
    const auto isThis = [&](const critique::Finding& other) {
        return other.rule == finding.rule && other.range == finding.range && other.fix == finding.fix;
    };
    if (!finding.fix || std::ranges::none_of(m_critique.report().findings, isThis))
        return;
    m_editor.replace({{.range = finding.fix->range, .with = finding.fix->replacement}});
    m_critique.check();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void NoteFixer::fixEverythingSafe()
{
    const auto fixed = critique::applySafe(m_editor.text(),
                                           [this](const QString& text) { return m_critique.reportOn(text); });
    if (fixed.applied.empty()) {
        if (m_editor.isEnabled())
            Q_EMIT message(tr("Nothing here is safe to fix without a look."));
        return;
    }
    std::vector<DraftEditor::Replacement> replacements;
    for (const critique::FixIt& safe : fixed.applied)
        replacements.push_back({.range = safe.range, .with = safe.replacement});
    m_editor.replace(std::move(replacements));
    m_critique.check();
    const size_t count = fixed.applied.size();
    Q_EMIT message(count == 1 ? tr("One thing fixed. Undo takes it back.")
                              : tr("%1 things fixed. Undo takes all of it back.").arg(count));
}

} // namespace wellmet::ui

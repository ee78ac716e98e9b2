// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/silencer.h"

#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/wording.h"

namespace wellmet::ui {

using notebook::Silence;
using notebook::SilenceScope;

Silencer::Silencer(NotebookEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
}

void Silencer::silence(const critique::Finding& finding, const QString& text,
                       const contacts::Contact& contact, SilenceScope scope)
{
    const bool isEverywhere = scope == SilenceScope::Everywhere;
    const Silence silence{.rule = finding.rule,
                          .scope = scope,
                          .contact = isEverywhere ? contacts::ContactId() : contact.id,
                          .words = critique::wordsAtFault(finding, text)};
    if (!keep(silence, silencedLine(finding.rule, scope, spokenName(contact))) || isEverywhere)
        return;
    const auto silences = m_editor.notebook().silences();
    if (silences && notebook::timesSilenced(*silences, silence.rule, silence.words) == 2)
        Q_EMIT retirementDue(finding.rule);
}

void Silencer::retire(const QString& rule)
{
    keep({.rule = rule, .scope = SilenceScope::Everywhere, .contact = {}, .words = {}},
         silencedLine(rule, SilenceScope::Everywhere, {}));
}

bool Silencer::keep(const Silence& silence, const QString& sentence)
{
    if (!m_editor.silence(silence, tr("silence “%1”").arg(ruleTitle(silence.rule))))
        return false;
    Q_EMIT message(sentence, tr("Take back"),
                   [this, silence] { m_editor.unsilence(silence, tr("hear it again")); });
    return true;
}

} // namespace wellmet::ui

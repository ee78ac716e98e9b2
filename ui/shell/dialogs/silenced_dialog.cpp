// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/silenced_dialog.h"

#include "notebook/notebook.h"
#include "notebook/personal_words.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/wording.h"
#include "ui/shell/dialogs/scrolled_page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

using notebook::Notebook;
using notebook::Silence;
using notebook::SilenceScope;

SilencedDialog::SilencedDialog(NotebookEditor& editor, QWidget* parent)
    : QDialog(parent),
      m_editor(editor),
      m_page(new QWidget(this)),
      m_rows(new QVBoxLayout(m_page))
{
    setObjectName(u"silencedAdvice"_s);
    setWindowTitle(tr("Silenced advice"));
    m_rows->setContentsMargins(24, 16, 24, 24);
    m_rows->setSpacing(6);
    fillWithPage(*this, *m_page);
    resize(460, 420);

    const Notebook& notebook = m_editor.notebook();
    // Later, so that the button which was pressed outlives its own signal.
    connect(&notebook, &Notebook::silencesChanged, this, &SilencedDialog::showAll, Qt::QueuedConnection);
    connect(&notebook, &Notebook::settingChanged, this, &SilencedDialog::showAll, Qt::QueuedConnection);
    connect(&notebook, &Notebook::changedElsewhere, this, &SilencedDialog::showAll);
    showAll();
}

void SilencedDialog::showAll()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    showSilences();
    showWords();
    if (m_rows->isEmpty())
        m_rows->addWidget(
            new PlainLabel(tr("Nothing is silenced. Each finding below a note has a menu (⋯) that "
                              "silences it here, for one person, or everywhere."),
                           PlainLabel::Voice::Quiet, m_page));
    m_rows->addStretch(1);
}

void SilencedDialog::showSilences()
{
    const auto silences = m_editor.notebook().silences();
    if (!silences || silences->empty())
        return;
    addSection(tr("The critic doesn’t mention"));
    for (const Silence& silence : *silences) {
        addRow(u"silence"_s, ruleTitle(silence.rule), reachOf(silence),
               [this, silence] { m_editor.unsilence(silence, tr("hear it again")); });
    }
}

void SilencedDialog::showWords()
{
    const auto setting = m_editor.notebook().setting(notebook::personalWordsSetting());
    const QStringList words = setting ? notebook::personalWords(*setting) : QStringList();
    if (words.isEmpty())
        return;
    addSection(tr("Words in your dictionary"));
    for (const QString& word : words) {
        addRow(u"word"_s, word, {}, [this, word, all = *setting] {
            m_editor.setSetting(notebook::personalWordsSetting(), notebook::withoutPersonalWord(all, word),
                                tr("forget “%1”").arg(word));
        });
    }
}

void SilencedDialog::addSection(const QString& title)
{
    if (!m_rows->isEmpty())
        m_rows->addSpacing(12);
    m_rows->addWidget(new PlainLabel(title, PlainLabel::Voice::Heading, m_page));
}

void SilencedDialog::addRow(const QString& name, const QString& text, const QString& detail,
                            const std::function<void()>& remove)
{
    auto* row = new QWidget(m_page);
    row->setObjectName(name);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(text, PlainLabel::Voice::Body, row));
    if (!detail.isEmpty())
        words->addWidget(new PlainLabel(detail, PlainLabel::Voice::Quiet, row));
    line->addLayout(words, 1);
    auto* button = new QuietButton(tr("Remove"), tr("Remove “%1”").arg(text), row);
    line->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, remove);
    m_rows->addWidget(row);
}

QString SilencedDialog::reachOf(const Silence& silence) const
{
    if (silence.scope == SilenceScope::Everywhere)
        return tr("in any note");
    const auto contact = m_editor.notebook().contact(silence.contact);
    const QString name = contact ? spokenName(*contact) : tr("someone who is no longer here");
    if (silence.scope == SilenceScope::Person)
        return tr("in notes to %1").arg(name);
    return silence.words.isEmpty() ? tr("in the note to %1").arg(name)
                                   : tr("about “%1”, in the note to %2").arg(silence.words, name);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spelling_help.h"

#include "notebook/notebook.h"
#include "notebook/personal_words.h"
#include "spelling/spelling_desk.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/draft_editor.h"
#include "ui/composer/live_critique.h"

#include <QEvent>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

QString capitalizedAs(const QString& word, QString suggestion)
{
    if (!suggestion.isEmpty() && word.front().isUpper())
        suggestion[0] = suggestion[0].toUpper();
    return suggestion;
}

} // namespace

SpellingHelp::SpellingHelp(DraftEditor& editor, LiveCritique& critique, NotebookEditor& notebookEditor,
                           QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_critique(critique),
      m_notebookEditor(notebookEditor)
{
    editor.viewport()->installEventFilter(this);
    editor.addMenuSource([this](QMenu& menu, qsizetype position) { fillMenu(menu, position); });
}

bool SpellingHelp::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &SpellingHelp::start);
    }
    return false;
}

void SpellingHelp::start()
{
    using spelling::SpellingDesk;
    m_desk = new SpellingDesk(QLocale().uiLanguages(), this);
    m_spelling = {.isKnown = [this](const QString& word) { return m_desk->isKnown(word); },
                  .correction = [this](const QString& word) { return m_desk->correction(word); }};
    m_critique.useSpelling(&m_spelling);
    connect(m_desk, &SpellingDesk::learned, &m_critique, &LiveCritique::check);
    connect(m_desk, &SpellingDesk::nothingInstalled, this, [this] {
        m_critique.useSpelling(nullptr); // the common misspellings need none
        sayOnceThatNothingIsInstalled();
    });
    const notebook::Notebook& notebook = m_notebookEditor.notebook();
    connect(&notebook, &notebook::Notebook::settingChanged, this, [this](const QString& key) {
        if (key == notebook::personalWordsSetting())
            readOwnWords();
    });
    connect(&notebook, &notebook::Notebook::changedElsewhere, this, &SpellingHelp::readOwnWords);
    readOwnWords();
}

void SpellingHelp::readOwnWords()
{
    const auto words = m_notebookEditor.notebook().setting(notebook::personalWordsSetting());
    m_desk->setOwnWords(words ? notebook::personalWords(*words) : QStringList());
    if (!m_critique.isBlank())
        m_critique.check();
}

void SpellingHelp::fillMenu(QMenu& menu, qsizetype position)
{
    for (const critique::Finding& finding : m_critique.shownFindings()) {
        const bool isHere = position >= finding.range.start && position <= finding.range.end();
        if (finding.rule == "spelling"_L1 && isHere)
            return offer(menu, finding);
    }
}

void SpellingHelp::offer(QMenu& menu, const critique::Finding& finding)
{
    const prose::TextRange word = finding.range;
    const QString written = word.in(m_editor.text()).toString();
    const QString form = critique::dictionaryForm(written);
    QStringList suggestions = m_desk ? m_desk->suggestions(form) : QStringList();
    if (m_desk && suggestions.isEmpty()) // a word that begins a sentence
        suggestions = m_desk->suggestions(form.toLower());
    if (suggestions.isEmpty() && finding.fix) // what the critic knows before the dictionary is read
        suggestions = {critique::dictionaryForm(finding.fix->replacement)};
    for (const QString& suggestion : suggestions) {
        const QString with = capitalizedAs(form, suggestion) + written.mid(form.size());
        connect(menu.addAction(with), &QAction::triggered, this, [this, word, with] {
            m_editor.replace({{.range = word, .with = with}});
            m_critique.check();
        });
    }
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    menu.addSeparator();
    if (!m_desk || m_desk->isKnown(form)) // no dictionary misses it: there is none that it could be added to
        return;
    connect(menu.addAction(tr("Add “%1” to your dictionary").arg(form)), &QAction::triggered, this,
            [this, word] { addToDictionary(word); });
    menu.addSeparator();
}

void SpellingHelp::addToDictionary(const prose::TextRange& word)
{
    const QString form = critique::dictionaryForm(word.in(m_editor.text()));
    const auto words = m_notebookEditor.notebook().setting(notebook::personalWordsSetting());
    if (form.isEmpty() || !words)
        return;
    m_notebookEditor.setSetting(notebook::personalWordsSetting(), notebook::withPersonalWord(*words, form),
                                tr("add “%1” to the dictionary").arg(form));
}

void SpellingHelp::sayOnceThatNothingIsInstalled()
{
    const QString key = u"spelling.said-nothing-installed"_s;
    notebook::Notebook& notebook = m_notebookEditor.notebook();
    const auto said = notebook.setting(key);
    if (!said || !said->isEmpty() || !notebook.setSetting(key, u"yes"_s))
        return;
    Q_EMIT message(
        tr("Spelling isn’t checked: no dictionary is installed. On Debian, hunspell-en-us is one."));
}

} // namespace wellmet::ui

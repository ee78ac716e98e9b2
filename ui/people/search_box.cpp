// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/search_box.h"

#include "contacts/search_terms.h"
#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/people/search_icon.h"

#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QMenu>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

QString savedSetting()
{
    return u"people.searches"_s;
}

// A menu takes "&" for a key.
QString menuText(QString search)
{
    return search.replace(u'&', u"&&"_s);
}

} // namespace

SearchBox::SearchBox(notebook::Notebook& notebook, NotebookEditor& editor, QWidget* parent)
    : QLineEdit(parent),
      m_notebook(notebook),
      m_editor(editor),
      m_completions(new QStringListModel(this)),
      m_mark(addAction(searchIcon(palette()), LeadingPosition)),
      m_saved(addAction(savedSearchesIcon(palette()), TrailingPosition)),
      m_menu(new QMenu(this))
{
    setObjectName(u"searchBox"_s);
    setPlaceholderText(tr("Search people, places, notes"));
    setAccessibleName(tr("Search people"));
    setAccessibleDescription(tr("Finds people by name, employer, place met and notes as you type"));
    setToolTip(tr("Search every field (Ctrl+F). Down goes to the list, Esc clears.") + u"\n\n"_s + help());
    setClearButtonEnabled(true);

    auto* completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::complete);

    m_saved->setText(tr("Saved searches"));
    m_saved->setToolTip(tr("Saved searches (Ctrl+Shift+F)"));
    m_saved->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_menu->setObjectName(u"savedSearches"_s);
    connect(m_saved, &QAction::triggered, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(QPoint(0, height())));
    });
}

QString SearchBox::help()
{
    QStringList lines{tr("You can also type, and combine:")};
    for (const contacts::SearchOperator& each : contacts::searchOperators())
        lines << QStringList{u"%1 %2"_s.arg(QStringView(each.name), QStringView(each.takes)),
                             QString::fromUtf16(each.means)}
                     .join(each.means[0] ? u": "_s : QString());
    lines << tr("-word for people without it; quote what has spaces: met:\"pydata manchester\"");
    return lines.join(u'\n');
}

QString SearchBox::hintFor(const QString& typed, QDate today)
{
    const QStringList unclear = contacts::searchTerms(typed, today).unclear;
    return unclear.isEmpty() ? QString() : contacts::searchHint(unclear.first());
}

QStringList SearchBox::saved() const
{
    const auto searches = m_notebook.setting(savedSetting());
    return searches ? searches->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void SearchBox::save()
{
    const QString typed = text().simplified();
    const QStringList before = saved();
    if (!typed.isEmpty() && !before.contains(typed))
        write(before + QStringList{typed}, tr("save the search “%1”").arg(typed));
}

void SearchBox::forget()
{
    const QString typed = text().simplified();
    QStringList searches = saved();
    if (searches.removeAll(typed) > 0)
        write(searches, tr("forget the search “%1”").arg(typed));
}

void SearchBox::write(const QStringList& searches, const QString& what)
{
    m_editor.setSetting(savedSetting(), searches.join(u'\n'), what);
}

void SearchBox::complete(const QString& typed)
{
    const bool mayBeTag = typed.contains("tag:"_L1, Qt::CaseInsensitive);
    const auto tags = mayBeTag ? m_notebook.tags() : Result<QStringList>(QStringList());
    m_completions->setStringList(
        cursorPosition() == typed.size() && tags ? contacts::searchCompletions(typed, *tags) : QStringList());
}

void SearchBox::fillMenu()
{
    m_menu->clear();
    const QString typed = text().simplified();
    const QStringList searches = saved();
    for (const QString& search : searches) {
        QAction* action = m_menu->addAction(menuText(search), this, [this, search] {
            setText(search);
            setFocus(Qt::OtherFocusReason);
        });
        action->setCheckable(true);
        action->setChecked(search == typed);
    }
    if (!searches.isEmpty())
        m_menu->addSeparator();
    if (searches.contains(typed))
        m_menu->addAction(tr("Forget this search"), this, &SearchBox::forget);
    else
        m_menu->addAction(tr("Save this search"), this, &SearchBox::save)->setEnabled(!typed.isEmpty());
}

// The marks are drawn in the palette's color.
void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMarks();
}

void SearchBox::drawMarks()
{
    m_mark->setIcon(searchIcon(palette()));
    m_saved->setIcon(savedSearchesIcon(palette()));
}

} // namespace wellmet::ui

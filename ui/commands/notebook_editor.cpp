// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/notebook_editor.h"

#include "notebook/copies/daily_copies.h"
#include "notebook/notebook.h"
#include "ui/commands/contacts_command.h"
#include "ui/commands/drafts_command.h"
#include "ui/commands/write_command.h"

#include <QUndoStack>

#include <algorithm>

namespace wellmet::ui {

NotebookEditor::NotebookEditor(notebook::Notebook& notebook, QUndoStack& undoStack, QObject* parent)
    : QObject(parent),
      m_notebook(notebook),
      m_undoStack(undoStack)
{
    connect(&undoStack, &QUndoStack::indexChanged, this, &NotebookEditor::stepsChanged);
}

bool NotebookEditor::change(const contacts::ContactChange& change, const QString& what,
                            const QString& mergeKey, contacts::ContactId* added)
{
    if (change.before == change.after)
        return true;
    contacts::ContactChanges changes{change};
    if (!write(changes, what, mergeKey))
        return false;
    if (added && changes.front().after)
        *added = changes.front().after->id;
    return true;
}

bool NotebookEditor::changeAll(contacts::ContactChanges changes, const QString& what)
{
    return changes.empty() || write(changes, what, {});
}

bool NotebookEditor::write(contacts::ContactChanges& changes, const QString& what, const QString& mergeKey)
{
    KeptDrafts drafts = draftsOfDeleted(m_notebook, changes);
    const Result<void> applied = m_notebook.apply(changes);
    if (!applied) {
        Q_EMIT failed(applied.error().message);
        return false;
    }
    m_undoStack.push(new ContactsCommand(m_notebook, changes, std::move(drafts), what, mergeKey, m_undoStack,
                                         [this](const Error& error) { tell(error); }));
    return true;
}

bool NotebookEditor::removeAll(const std::vector<contacts::ContactId>& people, const QString& what)
{
    const auto deletions = [&people](const notebook::Notebook& notebook,
                                     const notebook::Progress&) -> Result<contacts::ContactChanges> {
        auto found = notebook.contacts(people);
        if (!found)
            return found.error();
        contacts::ContactChanges changes;
        for (contacts::Contact& person : *found)
            changes.push_back({.before = std::move(person), .after = {}});
        return changes;
    };
    return writeMany(people.size(), deletions, tr("Deleting people…"), what) == Outcome::Changed;
}

NotebookEditor::Outcome NotebookEditor::bringBack(const notebook::DailyCopy& copy, const QString& what)
{
    notebook::WayBack back;
    notebook::Belongings before;
    KeptDrafts drafts;
    const auto work = [&](notebook::Notebook& notebook, const notebook::Progress& progress) -> Result<void> {
        auto found = notebook::wayBackTo(copy, notebook, progress);
        auto now = notebook::belongingsOf(notebook);
        if (!found || !now)
            return !found ? found.error() : now.error();
        back = *std::move(found);
        before = *std::move(now);
        for (const auto& [id, draft] : back.belongings.drafts)
            before.drafts.emplace_back(id, notebook::SavedDraft());
        drafts = draftsOfDeleted(notebook, back.people);
        if (const auto applied = notebook.apply(back.people, progress); !applied)
            return applied;
        return notebook::setBelongings(notebook, back.belongings);
    };
    if (const auto written = workBeside(m_notebook, tr("Bringing the copy back…"), work); !written) {
        tell(written.error());
        return Outcome::Failed;
    }
    const bool areBelongingsNew = before != back.belongings;
    if (back.people.empty() && !areBelongingsNew)
        return Outcome::Unchanged;
    const WriteFailed failure = [this](const Error& error) { tell(error); };
    m_undoStack.beginMacro(what);
    if (!back.people.empty())
        m_undoStack.push(new ContactsCommand(m_notebook, std::move(back.people), std::move(drafts), what, {},
                                             m_undoStack, failure));
    if (areBelongingsNew) {
        m_undoStack.push(new WriteCommand(
            what, [this, after = back.belongings] { return notebook::setBelongings(m_notebook, after); },
            [this, before] { return notebook::setBelongings(m_notebook, before); }, failure));
    }
    m_undoStack.endMacro();
    return Outcome::Changed;
}

NotebookEditor::Outcome NotebookEditor::writeMany(size_t people, const FindChanges& find,
                                                  const QString& saying, const QString& what)
{
    contacts::ContactChanges changes;
    KeptDrafts drafts;
    const auto work = [&](notebook::Notebook& notebook, const notebook::Progress& progress) -> Result<void> {
        auto found = find(notebook, progress);
        if (!found)
            return found.error();
        changes = *std::move(found);
        drafts = draftsOfDeleted(notebook, changes);
        return notebook.apply(changes, progress);
    };
    const Result<void> written = changePeople(m_notebook, people, saying, work);
    if (!written) {
        tell(written.error());
        return Outcome::Failed;
    }
    if (changes.empty())
        return Outcome::Unchanged;
    m_undoStack.push(new ContactsCommand(m_notebook, std::move(changes), std::move(drafts), what, {},
                                         m_undoStack, [this](const Error& error) { tell(error); }));
    return Outcome::Changed;
}

bool NotebookEditor::perform(const QString& what, const QString& saying, StepWork work)
{
    if (const auto done = changePeople(m_notebook, work.people, saying, work.forward); !done)
        return tell(done.error());
    adopt(what, std::move(work));
    return true;
}

void NotebookEditor::adopt(const QString& what, StepWork work)
{
    m_undoStack.push(new StepCommand(
        m_notebook, what, std::move(work), m_undoStack, [this](const Error& error) { tell(error); },
        [this](const QString& sentence) { Q_EMIT said(sentence); }));
}

void NotebookEditor::undo()
{
    m_undoStack.undo();
}

Result<NotebookEditor::Besides> NotebookEditor::besides() const
{
    auto sender = m_notebook.sender();
    if (!sender)
        return sender.error();
    auto extra = m_notebook.documentExtra();
    if (!extra)
        return extra.error();
    return Besides{.sender = *std::move(sender), .documentExtra = *std::move(extra)};
}

void NotebookEditor::adopt(contacts::ContactChanges changes, const Besides& before, const QString& what)
{
    const WriteFailed failure = [this](const Error& error) { tell(error); };
    const auto now = besides();
    const bool isNewSender = now && now->sender != before.sender;
    const bool isNewExtra = now && now->documentExtra != before.documentExtra;
    if (changes.empty() && !isNewSender && !isNewExtra)
        return;
    m_undoStack.beginMacro(what);
    if (!changes.empty())
        m_undoStack.push(
            new ContactsCommand(m_notebook, std::move(changes), {}, what, {}, m_undoStack, failure));
    if (isNewSender) {
        m_undoStack.push(new WriteCommand(
            what, [this, brought = now->sender] { return m_notebook.setSender(brought); },
            [this, old = before.sender] { return m_notebook.setSender(old); }, failure));
    }
    if (isNewExtra) {
        m_undoStack.push(new WriteCommand(
            what, [this, brought = now->documentExtra] { return m_notebook.setDocumentExtra(brought); },
            [this, old = before.documentExtra] { return m_notebook.setDocumentExtra(old); }, failure));
    }
    m_undoStack.endMacro();
}

bool NotebookEditor::setSender(const contacts::SenderProfile& sender, const QString& what)
{
    const auto before = m_notebook.sender();
    if (!before)
        return tell(before.error());
    if (*before == sender)
        return true;
    return write(
        what, [this, sender] { return m_notebook.setSender(sender); },
        [this, old = *before] { return m_notebook.setSender(old); });
}

bool NotebookEditor::silence(const notebook::Silence& silence, const QString& what)
{
    if (isSilenced(silence))
        return true;
    return write(
        what, [this, silence] { return m_notebook.silence(silence); },
        [this, silence] { return m_notebook.unsilence(silence); });
}

bool NotebookEditor::unsilence(const notebook::Silence& silence, const QString& what)
{
    if (!isSilenced(silence))
        return true;
    return write(
        what, [this, silence] { return m_notebook.unsilence(silence); },
        [this, silence] { return m_notebook.silence(silence); });
}

bool NotebookEditor::isSilenced(const notebook::Silence& silence) const
{
    const auto silences = m_notebook.silences();
    return silences && std::ranges::find(*silences, silence) != silences->end();
}

bool NotebookEditor::saveDraft(const contacts::ContactId& id, const notebook::SavedDraft& draft, int batch)
{
    const auto before = m_notebook.draft(id);
    if (!before)
        return tell(before.error());
    if (const auto saved = m_notebook.saveDraft(id, draft); !saved)
        return tell(saved.error());
    const notebook::SavedDraft old = before->value_or(notebook::SavedDraft());
    m_undoStack.push(new DraftsCommand(m_notebook, {.id = id, .before = old, .after = draft}, batch,
                                       [this](const Error& error) { tell(error); }));
    return true;
}

bool NotebookEditor::setSetting(const QString& key, const QString& value, const QString& what)
{
    return setSettings({{key, value}}, what);
}

bool NotebookEditor::setSettings(const std::map<QString, QString>& values, const QString& what)
{
    std::map<QString, QString> before;
    for (const auto& [key, value] : values) {
        const auto now = m_notebook.setting(key);
        if (!now)
            return tell(now.error());
        before.emplace(key, *now);
    }
    if (before == values)
        return true;
    const auto writeAll = [this](const std::map<QString, QString>& all) {
        for (const auto& [key, value] : all) {
            if (const auto written = m_notebook.setSetting(key, value); !written)
                return written;
        }
        return Result<void>();
    };
    return write(
        what, [writeAll, values] { return writeAll(values); },
        [writeAll, before] { return writeAll(before); });
}

bool NotebookEditor::write(const QString& what, Write write, Write takeBack)
{
    if (const Result<void> written = write(); !written)
        return tell(written.error());
    m_undoStack.push(new WriteCommand(what, std::move(write), std::move(takeBack),
                                      [this](const Error& error) { tell(error); }));
    return true;
}

bool NotebookEditor::tell(const Error& error)
{
    Q_EMIT failed(error.message);
    return false;
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contacts/contact_change.h"
#include "contacts/sender_profile.h"
#include "notebook/progress.h"
#include "notebook/silence.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

class QUndoStack;

namespace wellmet::notebook {
class Notebook;
struct DailyCopy;
struct SavedDraft;
} // namespace wellmet::notebook

namespace wellmet::ui {

struct StepWork;

// The one way in which the window changes the notebook: every edit becomes an undo step. A failed write
// leaves no step and is told through failed(), one sentence for the message bar.
//
//     m_editor.change({.before = tom, .after = edited}, tr("Edit how we met"));
class NotebookEditor : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed and must outlive the editor.
    NotebookEditor(notebook::Notebook& notebook, QUndoStack& undoStack, QObject* parent = nullptr);

    // `what` names the step in the Edit menu: "Undo: edit how we met". True when it was written.
    // Edits of the same person in a row merge into one step when `mergeKey` is the same and not empty. A
    // person added without an id gets one, returned in `added` when asked for.
    bool change(const contacts::ContactChange& change, const QString& what, const QString& mergeKey = {},
                contacts::ContactId* added = nullptr);
    // Makes all the changes or none. No changes make no step.
    bool changeAll(contacts::ContactChanges changes, const QString& what);
    // Deletes them all or nobody, beside the window when they are many.
    bool removeAll(const std::vector<contacts::ContactId>& people, const QString& what);
    enum class Outcome { Failed, Unchanged, Changed };
    // Makes the notebook what it was in a daily copy, beside the window: one step.
    Outcome bringBack(const notebook::DailyCopy& copy, const QString& what);
    // What can change besides people, in an import or when the sample goes.
    struct Besides
    {
        contacts::SenderProfile sender;
        QJsonObject documentExtra;
    };
    Result<Besides> besides() const; // as it is now
    // Takes an already written set of changes as an undo step, with what stood besides before them.
    void adopt(contacts::ContactChanges changes, const Besides& before, const QString& what);
    // Does the work, beside the window when it is about many people (which `saying` then says), and makes a
    // step of it. False when it failed, which is told, or was stopped.
    bool perform(const QString& what, const QString& saying, StepWork work);
    // Takes work that was done as a step.
    void adopt(const QString& what, StepWork work);
    void undo(); // the newest step
    bool setSender(const contacts::SenderProfile& sender, const QString& what);
    // True also when it was silenced already, or is no longer; then there is no step.
    bool silence(const notebook::Silence& silence, const QString& what);
    bool unsilence(const notebook::Silence& silence, const QString& what);
    // The drafts of a batch in a row are one step: `batch` is a number of their own.
    bool saveDraft(const contacts::ContactId& id, const notebook::SavedDraft& draft, int batch);
    bool setSetting(const QString& key, const QString& value, const QString& what);
    bool setSettings(const std::map<QString, QString>& values, const QString& what); // one step

    notebook::Notebook& notebook() const { return m_notebook; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void said(const QString& sentence); // a step that was taken back has something to say
    void stepsChanged();                // what undo() would take back is another step now

private:
    using Write = std::function<Result<void>()>;

    bool write(contacts::ContactChanges& changes, const QString& what, const QString& mergeKey);
    // Makes the changes that `find` works out, `people` of them or so, and a step of them.
    using FindChanges =
        std::function<Result<contacts::ContactChanges>(const notebook::Notebook&, const notebook::Progress&)>;
    Outcome writeMany(size_t people, const FindChanges& find, const QString& saying, const QString& what);
    // Writes, and makes a step of it that `takeBack` undoes.
    bool write(const QString& what, Write write, Write takeBack);
    bool isSilenced(const notebook::Silence& silence) const;
    bool tell(const Error& error); // false, for the caller to return

    notebook::Notebook& m_notebook;
    QUndoStack& m_undoStack;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "contacts/channel.h"
#include "contacts/contact_change.h"
#include "contacts/contact_summary.h"
#include "contacts/sender_profile.h"
#include "notebook/progress.h"
#include "notebook/silence.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace wellmet::storage {
class Database;
}

namespace wellmet::notebook {

// A note being written: saved as typed, one for each person.
struct SavedDraft
{
    contacts::Channel channel = contacts::Channel::LinkedIn200;
    QString tone; // drafting::toId(Tone)
    QString subject;
    QString text;
    QByteArray origin{}; // where its words come from (drafting/origin.h); empty when nothing is known
    QDateTime saved{};

    friend bool operator==(const SavedDraft&, const SavedDraft&) = default;
};

// Where those go who are deleted: taking back an addition is no deletion that anyone would look for.
enum class Deleted { IntoBin, ForGood };

// The user's contact book in one file. Every question and every change goes through it; it tells everyone who
// listens what changed, whether this program or another one did it. Use from one thread; another thread opens
// its own on the same path.
class Notebook : public QObject
{
    Q_OBJECT

public:
    // Where the notebook is unless told otherwise: $WELLMET_NOTEBOOK, else notebook.sqlite in the platform's
    // data folder.
    static QString defaultPath();

    // Opens or creates `path` (folder 0700, file 0600) and upgrades it after setting a copy aside. Errors:
    // CannotOpen (a directory, not a database, no such folder that could be made), CannotWrite (read-only),
    // NewerVersion (untouched). `clock` is borrowed and must outlive the notebook.
    static Result<std::unique_ptr<Notebook>> open(const QString& path, const Clock& clock);
    ~Notebook() override;

    QString path() const;
    const Clock& clock() const;

    // --- people ---
    // `limit` rows from `offset`, in the query's order. A page is one or two statements, whatever its size.
    Result<std::vector<contacts::ContactSummary>> people(const contacts::ContactQuery& query, int offset,
                                                         int limit) const;
    Result<int> count(const contacts::ContactQuery& query) const;
    Result<contacts::Contact> contact(const contacts::ContactId& id) const; // NotFound
    // Those of `ids` that are there, in the order they were added: the one to change many in.
    Result<std::vector<contacts::Contact>> contacts(const std::vector<contacts::ContactId>& ids) const;
    // For the command line: an id, a whole name, or the only contact whose name begins or matches so. Errors:
    // NotFound; BadInput when several match (the message names up to five).
    Result<contacts::Contact> find(const QString& idOrName) const;
    Result<QStringList> tags() const;
    // Every contact in id order, one page at a time, for exports: call until it returns an empty page.
    Result<std::vector<contacts::Contact>> contactsAfter(const contacts::ContactId& id, int limit) const;

    // Makes all the changes or none. A contact added without an id gets one, written back into `changes`.
    // Whoever is deleted goes into the bin (notebook/bin/bin.h) unless told otherwise; whoever comes back
    // leaves it. Errors: Conflict when a `before` is no longer what the notebook holds; CannotWrite;
    // Cancelled. Emits peopleChanged.
    Result<void> apply(contacts::ContactChanges& changes, const Progress& progress = {},
                       Deleted deleted = Deleted::IntoBin);

    // --- the sender ---
    Result<contacts::SenderProfile> sender() const;
    Result<void> setSender(const contacts::SenderProfile& sender);

    // --- drafts ---
    Result<std::optional<SavedDraft>> draft(const contacts::ContactId& id) const;
    // Everyone who has one, by id; those of deleted people are kept as long as the bin keeps them.
    Result<std::vector<contacts::ContactId>> drafted() const;
    // An empty text removes it, and whatever was silenced in it.
    Result<void> saveDraft(const contacts::ContactId& id, const SavedDraft& draft);

    // --- findings the user doesn't want to be told ---
    Result<std::vector<Silence>> silences() const; // oldest first
    Result<void> silence(const Silence& silence);  // once more changes nothing
    Result<void> unsilence(const Silence& silence);

    // --- small settings kept with the notebook ---
    Result<QString> setting(const QString& key) const; // empty when unset
    Result<void> setSetting(const QString& key, const QString& value);

    // The unknown top-level keys of the documents that were imported, for the next export.
    Result<QJsonObject> documentExtra() const;
    Result<void> setDocumentExtra(const QJsonObject& extra);

    // --- care ---
    Result<void>
    backup(const QString& file) const;    // consistent copy of a notebook in use; refuses to overwrite
    Result<QStringList> problems() const; // integrity check; empty when all is well

    // Asks whether another program has written since the last look, and emits changedElsewhere if so; and
    // whether the file is still there. Costs microseconds; the window calls it on a timer.
    void refresh();

    // The open database, for the use-case classes of this module only.
    storage::Database& database() const;

Q_SIGNALS:
    void peopleChanged(const QList<wellmet::contacts::ContactId>& ids); // added, edited or deleted here
    void binChanged(); // somebody in it was forgotten; who comes and goes otherwise is told by peopleChanged
    void toldApart();  // two people were marked as two, or no longer are
    void senderChanged();
    void draftChanged(const wellmet::contacts::ContactId& id);
    void silencesChanged();
    void settingChanged(const QString& key);
    void changedElsewhere(); // or an import was written: anything may have changed, read again
    // The file was moved, deleted or replaced: nothing can be saved any more, but all of it can be backed up.
    // Told once, by refresh().
    void lost(const QString& sentence);

private:
    struct Private;
    explicit Notebook(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
    friend class Importer;
};

} // namespace wellmet::notebook

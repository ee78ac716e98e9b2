// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wellmet_document.h"
#include "notebook/import/import_besides.h"
#include "notebook/import/importer.h"
#include "notebook/notebook.h"
#include "storage/import_store.h"
#include "storage/people/contact_fingerprint.h"
#include "storage/people/contact_store.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactId;
using storage::ImportedChange;
using storage::ImportId;
using storage::Transaction;

namespace {

constexpr size_t kPage = 500;
constexpr size_t kProgressStep = 200;

Result<std::optional<Contact>> contactOf(const QJsonObject& object)
{
    if (object.isEmpty())
        return std::optional<Contact>();
    auto contact = exchange::contactFromJson(object);
    if (!contact)
        return Error{Error::Code::CannotRead,
                     u"The record of this import is damaged: "_s + contact.error().message};
    return std::optional(*std::move(contact));
}

} // namespace

Result<Importer::Undone> Importer::undo(ImportId import, const Progress& progress)
{
    return takeBack(import, progress);
}

Result<Importer::Undone> Importer::undoLast(const Progress& progress)
{
    return takeBack({}, progress);
}

// The newest without an id.
Result<Importer::Undone> Importer::takeBack(std::optional<ImportId> import, const Progress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    storage::ImportStore journal(m_notebook.database());
    const auto record = import ? journal.notUndone(*import) : journal.newestNotUndone();
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::Code::NotFound, import ? u"This import was taken back before."_s
                                                   : u"There is no import to take back."_s};
    Undone undone;
    undone.import = (*record)->id;
    undone.label = (*record)->label;
    if (const auto taken = takeBackPeople(undone, progress); !taken)
        return taken.error();
    if (const auto taken = takeBackBesides(**record, undone); !taken)
        return taken.error();
    if (const auto marked = journal.markUndone(undone.import); !marked)
        return marked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT m_notebook.peopleChanged(idsOf(undone.changes));
    if (undone.found.sender != undone.left.sender)
        Q_EMIT m_notebook.senderChanged();
    return undone;
}

Result<void> Importer::takeBackPeople(Undone& undone, const Progress& progress)
{
    std::vector<ImportedChange> made;
    const auto read =
        storage::ImportStore(m_notebook.database()).changes(undone.import, [&](const ImportedChange& change) {
            made.push_back(change);
            return true;
        });
    if (!read)
        return read;
    const std::span all(made);
    for (size_t i = 0; i < made.size(); i += kPage) {
        if (!goesOn(progress, i, made.size()))
            return Error{Error::Code::Cancelled, u"Nothing was taken back."_s};
        if (const auto taken = takeBackPage(all.subspan(i, std::min(kPage, made.size() - i)), undone); !taken)
            return taken;
    }
    undone.restored = static_cast<int>(undone.changes.size());
    return {};
}

Result<void> Importer::takeBackPage(std::span<const ImportedChange> page, Undone& undone)
{
    storage::ContactStore store(m_notebook.database());
    std::vector<ContactId> ids;
    for (const ImportedChange& change : page)
        ids.push_back(change.contact);
    auto people = store.readAll(ids);
    if (!people)
        return people.error();
    QHash<ContactId, Contact*> known;
    for (Contact& person : *people)
        known.insert(person.id, &person);
    // The page's last one was the first to be written: so the search index need not go back
    // (contact_store.h).
    contacts::ContactChanges made;
    for (size_t i = page.size(); i-- > 0;) {
        const ImportedChange& change = page[i];
        Contact* now = known.take(change.contact);
        if (!now)
            continue; // deleted since
        if (storage::fingerprintOf(*now) != change.after) {
            ++undone.kept;
            continue;
        }
        auto before = contactOf(change.before);
        if (!before)
            return before.error();
        ContactChange reversed{.before = std::move(*now), .after = *std::move(before)};
        if (const auto applied = store.apply(reversed); !applied)
            return applied;
        made.push_back(std::move(reversed));
    }
    std::move(made.rbegin(), made.rend(), std::back_inserter(undone.changes));
    return {};
}

Result<Importer::Undone::Besides> Importer::besides() const
{
    auto sender = m_notebook.sender();
    if (!sender)
        return sender.error();
    auto extra = m_notebook.documentExtra();
    if (!extra)
        return extra.error();
    return Undone::Besides{.sender = *std::move(sender), .documentExtra = *std::move(extra)};
}

Result<void> Importer::takeBackBesides(const storage::ImportRecord& import, Undone& undone)
{
    auto found = besides();
    if (!found)
        return found.error();
    if (const auto sender = takeBackSender(m_notebook, import.sender); !sender)
        return sender;
    if (const auto removed = removeKeys(m_notebook, import.extra); !removed)
        return removed;
    auto left = besides();
    if (!left)
        return left.error();
    undone.found = *std::move(found);
    undone.left = *std::move(left);
    return {};
}

// What was edited since it was taken back stays.
Result<void> Importer::putBackBesides(const Undone& undone)
{
    const auto now = besides();
    if (!now)
        return now.error();
    if (undone.found.sender != undone.left.sender && now->sender == undone.left.sender) {
        storage::SettingsStore settings(m_notebook.database());
        if (const auto set = settings.setSender(undone.found.sender); !set)
            return set;
    }
    const bool hasKeys = undone.found.documentExtra != undone.left.documentExtra;
    return hasKeys && now->documentExtra == undone.left.documentExtra
               ? m_notebook.setDocumentExtra(undone.found.documentExtra)
               : Result<void>();
}

Result<void> Importer::redo(const Undone& undone, const Progress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    storage::ContactStore store(m_notebook.database());
    const auto& changes = undone.changes;
    for (size_t i = changes.size(); i-- > 0;) {
        if (!goesOn(progress, changes.size() - i, changes.size(), kProgressStep))
            return Error{Error::Code::Cancelled, u"The import stays taken back."_s};
        ContactChange again = changes[i].reversed();
        if (const auto applied = store.apply(again); !applied)
            return applied;
    }
    if (const auto put = putBackBesides(undone); !put)
        return put;
    storage::ImportStore journal(m_notebook.database());
    if (const auto marked = journal.markUndone(undone.import, false); !marked)
        return marked;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT m_notebook.peopleChanged(idsOf(changes));
    if (undone.found.sender != undone.left.sender)
        Q_EMIT m_notebook.senderChanged();
    return {};
}

} // namespace wellmet::notebook

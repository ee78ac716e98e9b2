// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/importer.h"

#include "exchange/wellmet_document.h"
#include "notebook/import/contact_merge.h"
#include "notebook/import/import_besides.h"
#include "notebook/import/import_planner.h"
#include "notebook/notebook.h"
#include "storage/import_store.h"
#include "storage/people/contact_fingerprint.h"
#include "storage/people/contact_store.h"
#include "storage/transaction.h"

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
constexpr int kProgressStep = 200;

Error cancelled()
{
    return {Error::Code::Cancelled, u"The import was stopped; nothing was changed."_s};
}

bool goesOn(const Progress& progress, size_t done, size_t total)
{
    return !progress || done % kProgressStep != 0 ||
           progress(static_cast<int>(done), static_cast<int>(total));
}

ImportedChange journaled(const ContactChange& change)
{
    return {.contact = change.after->id,
            .before = change.before ? exchange::contactToJson(*change.before) : QJsonObject(),
            .after = storage::fingerprintOf(*change.after)};
}

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

Result<void> showEverybody(const Notebook& notebook, ImportPlanner& planner, const Progress& progress)
{
    const Result<int> total = notebook.count({});
    if (!total)
        return total.error();
    int done = 0;
    for (ContactId last;;) {
        const auto page = notebook.contactsAfter(last, static_cast<int>(kPage));
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const Contact& contact : *page)
            planner.meet(contact);
        last = page->back().id;
        done += static_cast<int>(page->size());
        if (progress && !progress(done, std::max(done, *total)))
            return cancelled();
    }
}

QList<ContactId> idsOf(const contacts::ContactChanges& changes)
{
    QList<ContactId> ids;
    for (const ContactChange& change : changes)
        ids << (change.after ? change.after->id : change.before->id);
    return ids;
}

} // namespace

Result<ImportPlan> Importer::plan(exchange::ImportBatch batch, const Progress& progress) const
{
    const auto sender = m_notebook.sender();
    if (!sender)
        return sender.error();
    contacts::SenderProfile filled = *sender;
    if (batch.sender)
        fillProfile(filled, *batch.sender);
    ImportPlan plan;
    auto extra = newKeys(m_notebook, batch.extra);
    if (!extra)
        return extra.error();
    plan.extra = *std::move(extra);
    plan.rejected = std::move(batch.rejected);
    ImportPlanner planner(std::move(batch), filled);
    if (const auto shown = showEverybody(m_notebook, planner, progress); !shown)
        return shown.error();
    planner.finish(plan);
    if (filled != *sender)
        plan.sender = std::move(filled);
    return plan;
}

Result<void> Importer::commit(ImportPlan& plan, const QString& label, const Progress& progress)
{
    settle(plan);
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    if (const auto written = write(plan, label, progress); !written)
        return written;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    if (!plan.changes.empty())
        Q_EMIT m_notebook.peopleChanged(idsOf(plan.changes));
    if (plan.sender)
        Q_EMIT m_notebook.senderChanged();
    return {};
}

// Writes the plan and the journal that can take it back; inside a transaction.
Result<void> Importer::write(ImportPlan& plan, const QString& label, const Progress& progress)
{
    const auto extra = newKeys(m_notebook, plan.extra);
    if (!extra)
        return extra.error();
    if (plan.changes.empty() && !plan.sender && extra->isEmpty())
        return {};
    const auto sender =
        plan.sender ? fillSender(m_notebook, *plan.sender) : Result<QJsonObject>(QJsonObject());
    if (!sender)
        return sender.error();
    const auto import = storage::ImportStore(m_notebook.database())
                            .begin({.id = {},
                                    .label = label,
                                    .created = m_notebook.clock().now(),
                                    .sender = *sender,
                                    .extra = *extra});
    if (!import)
        return import.error();
    if (const auto written = writePeople(plan.changes, *import, progress); !written)
        return written;
    return addKeys(m_notebook, *extra);
}

Result<void> Importer::writePeople(contacts::ContactChanges& changes, storage::ImportId import,
                                   const Progress& progress)
{
    storage::ImportStore journal(m_notebook.database());
    storage::ContactStore store(m_notebook.database());
    std::vector<ImportedChange> page;
    page.reserve(kPage);
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!goesOn(progress, i, changes.size()))
            return cancelled();
        if (const auto applied = store.apply(changes[i]); !applied)
            return applied;
        page.push_back(journaled(changes[i]));
        if (page.size() < kPage)
            continue;
        if (const auto noted = journal.add(import, page); !noted)
            return noted;
        page.clear();
    }
    return journal.add(import, page);
}

Result<Importer::Undone> Importer::undoLast(const Progress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    storage::ImportStore journal(m_notebook.database());
    const auto newest = journal.newestNotUndone();
    if (!newest)
        return newest.error();
    if (!*newest)
        return Error{Error::Code::NotFound, u"There is no import to take back."_s};
    std::vector<ImportedChange> made;
    const auto read = journal.changes((*newest)->id, [&](const ImportedChange& change) {
        made.push_back(change);
        return true;
    });
    if (!read)
        return read.error();

    Undone undone{.label = (*newest)->label};
    QList<ContactId> ids;
    for (size_t i = 0; i < made.size(); ++i) {
        const ImportedChange& change = made[i];
        if (!goesOn(progress, i, made.size()))
            return Error{Error::Code::Cancelled, u"Nothing was taken back."_s};
        const auto restored = takeBack(change);
        if (!restored)
            return restored.error();
        undone.restored += *restored == TakenBack::Yes;
        undone.kept += *restored == TakenBack::EditedSince;
        if (*restored == TakenBack::Yes)
            ids << change.contact;
    }
    if (const auto sender = takeBackSender(m_notebook, (*newest)->sender); !sender)
        return sender.error();
    if (const auto removed = removeKeys(m_notebook, (*newest)->extra); !removed)
        return removed.error();
    if (const auto marked = journal.markUndone((*newest)->id); !marked)
        return marked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT m_notebook.peopleChanged(ids);
    if (!(*newest)->sender.isEmpty())
        Q_EMIT m_notebook.senderChanged();
    return undone;
}

Result<Importer::TakenBack> Importer::takeBack(const ImportedChange& change)
{
    storage::ContactStore store(m_notebook.database());
    auto before = contactOf(change.before);
    if (!before)
        return before.error();
    auto now = store.read(change.contact);
    if (!now)
        return now.error();
    if (!*now)
        return TakenBack::DeletedSince;
    if (storage::fingerprintOf(**now) != change.after)
        return TakenBack::EditedSince;
    ContactChange reversed{.before = *std::move(now), .after = *std::move(before)};
    if (const auto applied = store.apply(reversed); !applied)
        return applied.error();
    return TakenBack::Yes;
}

} // namespace wellmet::notebook

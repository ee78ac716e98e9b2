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

#include <algorithm>

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

Error cancelled()
{
    return {Error::Code::Cancelled, u"The import was stopped; nothing was changed."_s};
}

ImportedChange journaled(const ContactChange& change)
{
    return {.contact = change.after->id,
            .before = change.before ? exchange::contactToJson(*change.before) : QJsonObject(),
            .after = storage::fingerprintOf(*change.after)};
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

} // namespace

Result<ImportPlan> Importer::plan(exchange::ImportBatch batch, const Progress& progress) const
{
    ImportPlanner planner;
    for (Contact& contact : batch.contacts)
        planner.take(std::move(contact));
    batch.contacts = {};
    return plan(std::move(planner), std::move(batch), progress);
}

Result<ImportPlan> Importer::plan(ImportPlanner planner, exchange::ImportBatch rest,
                                  const Progress& progress) const
{
    for (Contact& contact : rest.onlyIfKnown)
        planner.take(std::move(contact), false);
    const auto sender = m_notebook.sender();
    if (!sender)
        return sender.error();
    contacts::SenderProfile filled = *sender;
    if (rest.sender)
        fillProfile(filled, *rest.sender);
    ImportPlan plan;
    auto extra = newKeys(m_notebook, rest.extra);
    if (!extra)
        return extra.error();
    plan.extra = *std::move(extra);
    plan.rejected = std::move(rest.rejected);
    planner.know(filled);
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
        Q_EMIT m_notebook.changedElsewhere(); // who it was would be told in as many words as there are people
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
    plan.import = *import;
    if (const auto written = writePeople(plan.changes, *import, progress); !written)
        return written;
    return addKeys(m_notebook, *extra);
}

Result<void> Importer::writePeople(const PlannedChanges& changes, storage::ImportId import,
                                   const Progress& progress)
{
    storage::ImportStore journal(m_notebook.database());
    storage::ContactStore store(m_notebook.database());
    std::vector<ImportedChange> page;
    page.reserve(kPage);
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!goesOn(progress, i, changes.size(), kProgressStep))
            return cancelled();
        ContactChange change = changes.at(i);
        if (!changes.isSound())
            return Error{Error::Code::CannotRead,
                         u"What was read of the file can't be found again; it lay in a "
                         "temporary file. Nothing was changed."_s};
        if (const auto applied = store.apply(change); !applied)
            return applied;
        page.push_back(journaled(change));
        if (page.size() < kPage)
            continue;
        if (const auto noted = journal.add(import, page); !noted)
            return noted;
        page.clear();
    }
    return journal.add(import, page);
}

} // namespace wellmet::notebook

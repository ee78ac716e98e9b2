// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/importer.h"

#include "exchange/wellmet_document.h"
#include "notebook/import_planner.h"
#include "notebook/notebook.h"
#include "storage/import_store.h"
#include "storage/people/contact_fingerprint.h"
#include "storage/people/contact_store.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactId;
using storage::ImportedChange;
using storage::ImportId;
using storage::Transaction;

namespace {

constexpr int kPage = 500;
constexpr int kProgressStep = 200;

Error cancelled()
{
    return {Error::Code::Cancelled, u"The import was stopped; nothing was changed."_s};
}

bool goesOn(const ImportProgress& progress, size_t done, size_t total)
{
    return !progress || done % kProgressStep != 0 ||
           progress(static_cast<int>(done), static_cast<int>(total));
}

QString jsonOf(const contacts::SenderProfile& sender)
{
    return QString::fromUtf8(QJsonDocument(exchange::senderToJson(sender)).toJson(QJsonDocument::Compact));
}

ImportedChange journaled(const ContactChange& change)
{
    ImportedChange kept{change.after->id, {}, storage::fingerprintOf(*change.after)};
    if (change.before) {
        const QJsonDocument before(exchange::contactToJson(*change.before));
        kept.before = QString::fromUtf8(before.toJson(QJsonDocument::Compact));
    }
    return kept;
}

Result<std::optional<Contact>> contactOf(const QString& json)
{
    if (json.isEmpty())
        return std::optional<Contact>();
    auto contact = exchange::contactFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    if (!contact)
        return Error{Error::Code::CannotRead,
                     u"The record of this import is damaged: "_s + contact.error().message};
    return std::optional(*std::move(contact));
}

Result<void> showEverybody(const Notebook& notebook, ImportPlanner& planner, const ImportProgress& progress)
{
    const Result<int> total = notebook.count({});
    if (!total)
        return total.error();
    int done = 0;
    for (ContactId last;;) {
        const auto page = notebook.contactsAfter(last, kPage);
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

// Adds the file's unknown keys to those that are kept already; a key that is known stays as it is.
Result<void> keepExtra(Notebook& notebook, const QJsonObject& extra)
{
    if (extra.isEmpty())
        return {};
    auto kept = notebook.documentExtra();
    if (!kept)
        return kept.error();
    for (auto key = extra.constBegin(); key != extra.constEnd(); ++key) {
        if (!kept->contains(key.key()))
            kept->insert(key.key(), key.value());
    }
    return notebook.setDocumentExtra(*kept);
}

QList<ContactId> idsOf(const contacts::ContactChanges& changes)
{
    QList<ContactId> ids;
    for (const ContactChange& change : changes)
        ids << (change.after ? change.after->id : change.before->id);
    return ids;
}

} // namespace

Result<ImportPlan> Importer::plan(exchange::ImportBatch batch, const ImportProgress& progress) const
{
    ImportPlan plan;
    ImportPlanner planner(std::move(batch.contacts));
    if (const auto shown = showEverybody(m_notebook, planner, progress); !shown)
        return shown.error();
    planner.finish(plan);
    plan.rejected = std::move(batch.rejected);
    plan.extra = std::move(batch.extra);
    const auto sender = m_notebook.sender();
    if (!sender)
        return sender.error();
    if (sender->isEmpty() && batch.sender && !batch.sender->isEmpty())
        plan.sender = std::move(batch.sender);
    return plan;
}

Result<void> Importer::commit(ImportPlan& plan, const QString& label, const ImportProgress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    if (const auto written = write(plan, label, progress); !written)
        return written;
    if (plan.sender) {
        if (const auto set = storage::SettingsStore(m_notebook.database()).setSender(*plan.sender); !set)
            return set;
    }
    if (const auto kept = keepExtra(m_notebook, plan.extra); !kept)
        return kept;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    if (!plan.changes.empty())
        Q_EMIT m_notebook.peopleChanged(idsOf(plan.changes));
    if (plan.sender)
        Q_EMIT m_notebook.senderChanged();
    return {};
}

// Writes the changes and the journal that can take them back; inside a transaction.
Result<void> Importer::write(ImportPlan& plan, const QString& label, const ImportProgress& progress)
{
    contacts::ContactChanges& changes = plan.changes;
    if (changes.empty() && !plan.sender)
        return {};
    storage::ImportStore journal(m_notebook.database());
    storage::ContactStore store(m_notebook.database());
    const auto import =
        journal.begin(label, m_notebook.clock().now(), plan.sender ? jsonOf(*plan.sender) : QString());
    if (!import)
        return import.error();
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!goesOn(progress, i, changes.size()))
            return cancelled();
        ContactChange& change = changes[i];
        if (const auto applied = store.apply(change); !applied)
            return applied;
        const auto noted = journal.add(*import, static_cast<int>(i), journaled(change));
        if (!noted)
            return noted;
    }
    return {};
}

Result<Importer::Undone> Importer::undoLast()
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
    for (const ImportedChange& change : made) {
        const auto restored = takeBack(change);
        if (!restored)
            return restored.error();
        undone.restored += *restored == TakenBack::Yes;
        undone.kept += *restored == TakenBack::EditedSince;
        if (*restored == TakenBack::Yes)
            ids << change.contact;
    }
    if (const auto sender = takeBackSender((*newest)->sender); !sender)
        return sender.error();
    if (const auto marked = journal.markUndone((*newest)->id); !marked)
        return marked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT m_notebook.peopleChanged(ids);
    if (!(*newest)->sender.isEmpty())
        Q_EMIT m_notebook.senderChanged();
    return undone;
}

// Only a notebook without a profile takes one from a file, so there is none to go back to.
Result<void> Importer::takeBackSender(const QString& brought)
{
    storage::SettingsStore settings(m_notebook.database());
    const auto sender = settings.sender();
    if (!sender)
        return sender.error();
    return jsonOf(*sender) == brought ? settings.setSender({}) : Result<void>();
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

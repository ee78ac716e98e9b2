// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/bin/bin.h"

#include "exchange/wellmet_document.h"
#include "storage/bin/bin_store.h"
#include "storage/people/contact_fingerprint.h"
#include "storage/people/contact_store.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactId;
using storage::BinEntry;
using storage::BinStore;
using storage::ContactStore;
using storage::Transaction;

namespace {

constexpr int kForgottenAtOnce = 500;

Error stopped()
{
    return {Error::Code::Cancelled, u"Stopped; nothing was changed."_s};
}

Result<Contact> contactOf(const QJsonObject& object)
{
    auto contact = exchange::contactFromJson(object);
    if (!contact)
        return Error{Error::Code::CannotRead,
                     u"This entry of the bin is damaged: "_s + contact.error().message};
    return contact;
}

// The way back of whom somebody was merged into; nothing when they were edited since or are gone.
Result<std::optional<ContactChange>> wayApart(const ContactStore& store,
                                              const storage::ImportedChange& merged)
{
    auto now = store.read(merged.contact);
    if (!now)
        return now.error();
    if (!*now || storage::fingerprintOf(**now) != merged.after)
        return std::optional<ContactChange>();
    auto before = contactOf(merged.before);
    if (!before)
        return before.error();
    return std::optional(ContactChange{.before = **std::move(now), .after = *std::move(before)});
}

// Brings one person back; what was written comes behind `changes`.
Result<void> bringBack(ContactStore& store, const BinEntry& entry, Bin::Restored& restored)
{
    auto person = contactOf(entry.contact);
    if (!person)
        return person.error();
    ContactChange back{.before = {}, .after = *std::move(person)};
    if (const auto applied = store.apply(back); !applied)
        return applied;
    restored.changes.push_back(std::move(back));
    if (!entry.merged)
        return {};
    auto apart = wayApart(store, *entry.merged);
    if (!apart)
        return apart.error();
    if (!*apart) {
        ++restored.stillMerged;
        return {};
    }
    if (const auto applied = store.apply(**apart); !applied)
        return applied;
    restored.changes.push_back(**std::move(apart));
    return {};
}

} // namespace

Result<std::vector<DeletedPerson>> Bin::people(int offset, int limit) const
{
    const auto page = BinStore(m_notebook.database()).page(offset, limit);
    if (!page)
        return page.error();
    std::vector<DeletedPerson> people;
    for (const storage::BinnedPerson& binned : *page) {
        DeletedPerson& person = people.emplace_back();
        person.person.id = binned.id;
        person.person.name = binned.name;
        person.person.role = binned.role;
        person.person.organization = binned.organization;
        person.deleted = binned.deleted;
    }
    return people;
}

Result<int> Bin::count() const
{
    return BinStore(m_notebook.database()).count();
}

Result<Bin::Entry> Bin::entry(const ContactId& id) const
{
    const auto entry = BinStore(m_notebook.database()).read(id);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{Error::Code::NotFound, u"This person is no longer in the bin."_s};
    auto person = contactOf((*entry)->contact);
    if (!person)
        return person.error();
    const auto& merged = (*entry)->merged;
    return Entry{.person = *std::move(person), .mergedInto = merged ? merged->contact : ContactId()};
}

Result<Bin::Restored> Bin::restore(const std::vector<ContactId>& ids, const Progress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    const BinStore bin(m_notebook.database());
    ContactStore store(m_notebook.database());
    Restored restored;
    auto entries = std::make_shared<std::vector<BinEntry>>();
    for (size_t i = 0; i < ids.size(); ++i) {
        if (!goesOn(progress, i, ids.size()))
            return stopped();
        auto entry = bin.read(ids[i]);
        if (!entry)
            return entry.error();
        if (!*entry)
            continue;
        if (const auto back = bringBack(store, **entry, restored); !back)
            return back.error();
        entries->push_back(**std::move(entry));
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    restored.entries = std::move(entries);
    Q_EMIT m_notebook.peopleChanged(idsOf(restored.changes));
    return restored;
}

Result<void> Bin::putBack(const Restored& restored, const Progress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    BinStore bin(m_notebook.database());
    ContactStore store(m_notebook.database());
    size_t next = restored.entries->size(); // additions and entries are in one order
    for (size_t i = restored.changes.size(); i-- > 0;) {
        if (!goesOn(progress, restored.changes.size() - i, restored.changes.size()))
            return stopped();
        ContactChange change = restored.changes[i].reversed();
        if (const auto applied = store.apply(change); !applied)
            return applied;
        const auto put = change.after ? Result<void>() : bin.put(*change.before, (*restored.entries)[--next]);
        if (!put)
            return put;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT m_notebook.peopleChanged(idsOf(restored.changes));
    return {};
}

Result<int> Bin::empty(const Progress& progress)
{
    auto transaction = Transaction::begin(m_notebook.database());
    if (!transaction)
        return transaction.error();
    BinStore bin(m_notebook.database());
    const auto total = bin.count();
    if (!total)
        return total.error();
    constexpr int kLongAhead = 1000; // years, whatever the clock said when they were deleted
    const QDateTime moment = m_notebook.clock().now().addYears(kLongAhead);
    for (int done = 0; done < *total; done += kForgottenAtOnce) {
        if (!goesOn(progress, static_cast<size_t>(done), static_cast<size_t>(*total)))
            return stopped();
        if (const auto some = bin.forget(moment, kForgottenAtOnce); !some)
            return some.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    Q_EMIT m_notebook.binChanged();
    return *total;
}

// Some at a time, so that nobody waits long for the file.
Result<int> Bin::purge()
{
    const QDateTime moment = m_notebook.clock().now().addDays(-kDaysKept);
    int forgotten = 0;
    for (int some = kForgottenAtOnce; some == kForgottenAtOnce; forgotten += some) {
        auto transaction = Transaction::begin(m_notebook.database());
        if (!transaction)
            return transaction.error();
        const auto gone = BinStore(m_notebook.database()).forget(moment, kForgottenAtOnce);
        if (!gone)
            return gone.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        some = *gone;
    }
    if (forgotten > 0)
        Q_EMIT m_notebook.binChanged();
    return forgotten;
}

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/duplicates/people_merge.h"

#include "contacts/names.h"
#include "exchange/wellmet_document.h"
#include "notebook/import/contact_merge.h"
#include "notebook/import/merge_field.h"
#include "notebook/stored_draft.h"
#include "notebook/stored_silence.h"
#include "storage/bin/bin_store.h"
#include "storage/duplicates/identities.h"
#include "storage/people/contact_fingerprint.h"
#include "storage/people/contact_store.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using namespace contacts;
using storage::Identities;
using storage::Transaction;

namespace {

// --- nothing is lost ---

// Those keys of `part` whose values `whole` doesn't hold.
QJsonObject missingIn(const QJsonObject& whole, const QJsonObject& part);

bool holds(const QJsonValue& whole, const QJsonValue& part)
{
    if (whole.isObject() && part.isObject())
        return missingIn(whole.toObject(), part.toObject()).isEmpty();
    if (!whole.isArray() || !part.isArray())
        return whole == part;
    const QJsonArray list = whole.toArray();
    return std::ranges::all_of(part.toArray(), [&](const QJsonValue& item) { return list.contains(item); });
}

QJsonObject missingIn(const QJsonObject& whole, const QJsonObject& part)
{
    QJsonObject missing;
    for (auto key = part.constBegin(); key != part.constEnd(); ++key) {
        if (!holds(whole.value(key.key()), key.value()))
            missing.insert(key.key(), key.value());
    }
    return missing;
}

template <class Value>
bool says(const std::optional<Value>& known, const std::optional<Value>& other)
{
    return !other || known == other;
}

bool says(const PartialDate& known, const PartialDate& other)
{
    return other.isNull() || known == other;
}

bool tellsAllOf(const Fact& known, const Fact& fact)
{
    return known.kind == fact.kind && isSameText(known.text, fact.text) && says(known.on, fact.on) &&
           says(known.how, fact.how) && says(known.due, fact.due) &&
           missingIn(known.extra, fact.extra).isEmpty();
}

bool tellsAllOf(const Interaction& known, const Interaction& entry)
{
    const bool isSettledSince = entry.outcome == Outcome::Pending && known.outcome;
    return isSameEntry(known, entry) && says(known.channel, entry.channel) &&
           (isSettledSince || says(known.outcome, entry.outcome)) &&
           missingIn(known.extra, entry.extra).isEmpty();
}

// True when something was added.
template <class Part>
bool addUntold(std::vector<Part>& known, const std::vector<Part>& parts)
{
    const size_t before = known.size();
    for (const Part& part : parts) {
        const bool isTold =
            std::ranges::any_of(known, [&](const Part& other) { return tellsAllOf(other, part); });
        if (!isTold)
            known.push_back(part);
    }
    return known.size() > before;
}

void keepUntoldKeys(Contact& merged, const Contact& goes)
{
    QJsonObject untold = missingIn(merged.extra, goes.extra);
    if (const QJsonObject met = missingIn(merged.met.extra, goes.met.extra); !met.isEmpty())
        untold.insert(u"met"_s, met);
    if (untold.isEmpty())
        return;
    const QString key = u"merged_from"_s;
    QJsonArray list = merged.extra.value(key).toArray();
    if (merged.extra.contains(key) && !merged.extra.value(key).isArray())
        list.append(merged.extra.value(key)); // somebody else's key of that name
    list.append(untold);
    merged.extra.insert(key, list);
}

// What the one keeps to themselves the merged one does, too.
void keepDiscretion(std::vector<Fact>& facts, const std::vector<Fact>& others)
{
    for (Fact& fact : facts) {
        for (const Fact& other : others) {
            if (other.kind != fact.kind || !isSameText(other.text, fact.text))
                continue;
            fact.isPrivate = fact.isPrivate || other.isPrivate;
            fact.mayName = fact.mayName && other.mayName;
        }
    }
}

// --- what differs ---

int saidBy(const Contact& contact)
{
    int said = static_cast<int>(contact.emails.size() + contact.links.size() + contact.tags.size());
    for (const QString& text : {contact.role, contact.organization, contact.address, contact.relation,
                                contact.notes, contact.met.where, contact.met.by})
        said += text.isEmpty() ? 0 : 1;
    return said + (contact.closeness ? 1 : 0) + (contact.met.on.isNull() ? 0 : 1);
}

bool isCloser(const Contact& one, const Contact& other)
{
    return one.closeness && other.closeness && *one.closeness > *other.closeness;
}

Keep usualKeep(MergeField field, const Contact& stays, const Contact& goes)
{
    if (field == MergeField::Closeness)
        return isCloser(goes, stays) ? Keep::Theirs : Keep::Mine;
    return canKeepBoth(field) ? Keep::Both : Keep::Mine;
}

// --- drafts ---

Result<std::optional<PeopleMerge::Draft>> mergedDraft(const Notebook& notebook, Contact& stays,
                                                      const ContactId& goes)
{
    auto mine = notebook.draft(stays.id);
    const auto theirs = notebook.draft(goes);
    if (!mine || !theirs)
        return !mine ? mine.error() : theirs.error();
    if (!*theirs || (*theirs)->text.trimmed().isEmpty())
        return std::optional<PeopleMerge::Draft>();
    SavedDraft moved = **theirs;
    moved.origin.clear(); // it speaks of the other's facts by their places
    if (!*mine || (*mine)->text.trimmed().isEmpty())
        return std::optional(PeopleMerge::Draft{.before = *mine, .after = moved});
    if (isSameText((*mine)->text, moved.text))
        return std::optional<PeopleMerge::Draft>();
    const bool isTheirsNewer = (*mine)->saved < moved.saved;
    const SavedDraft& older = isTheirsNewer ? **mine : moved;
    stays.notes += (stays.notes.isEmpty() ? QString() : u"\n\n"_s) + u"An earlier draft: "_s +
                   (older.subject.isEmpty() ? QString() : older.subject + u'\n') + older.text;
    if (!isTheirsNewer)
        return std::optional<PeopleMerge::Draft>();
    return std::optional(PeopleMerge::Draft{.before = *mine, .after = moved});
}

Result<void> writeDraft(Notebook& notebook, const ContactId& id, const std::optional<SavedDraft>& draft)
{
    storage::DraftStore store(notebook.database());
    return draft ? store.write(id, storedOf(*draft, notebook.clock().now())) : store.remove(id);
}

// --- what isn't to be told ---

Result<std::vector<Silence>> silencesToMove(const Notebook& notebook, const PeopleMerge& merge)
{
    const auto all = notebook.silences();
    if (!all)
        return all.error();
    std::vector<Silence> moved;
    for (Silence silence : *all) {
        if (silence.contact != merge.goes.id || (silence.scope == SilenceScope::Note && !merge.draft))
            continue;
        silence.contact = merge.stays.before->id;
        if (std::ranges::find(*all, silence) == all->end())
            moved.push_back(std::move(silence));
    }
    return moved;
}

Result<void> writeSilences(Notebook& notebook, const PeopleMerge& merge, bool areSilent)
{
    storage::SilenceStore store(notebook.database());
    for (const Silence& silence : merge.silences) {
        const auto written = areSilent ? store.add(storedOf(silence)) : store.remove(storedOf(silence));
        if (!written)
            return written;
    }
    return {};
}

// --- writing ---

Result<void> writePeople(Notebook& notebook, const PeopleMerge& merge)
{
    storage::ContactStore store(notebook.database());
    ContactChange stays = merge.stays;
    if (const auto applied = store.apply(stays); !applied)
        return applied;
    ContactChange goes{.before = merge.goes, .after = {}};
    if (const auto applied = store.apply(goes); !applied)
        return applied;
    return storage::BinStore(notebook.database())
        .put(merge.goes, {.contact = exchange::contactToJson(merge.goes),
                          .deleted = notebook.clock().now(),
                          .merged = storage::ImportedChange{.contact = stays.before->id,
                                                            .before = exchange::contactToJson(*stays.before),
                                                            .after = storage::fingerprintOf(*stays.after)}});
}

Result<void> separatePeople(Notebook& notebook, const PeopleMerge& merge)
{
    storage::ContactStore store(notebook.database());
    ContactChange goes{.before = {}, .after = merge.goes};
    if (const auto applied = store.apply(goes); !applied)
        return applied;
    ContactChange stays = merge.stays.reversed();
    return store.apply(stays);
}

Result<void> markApart(Notebook& notebook, const PeopleMerge& merge, bool areTwo)
{
    Identities identities(notebook.database());
    for (const ContactId& other : merge.toldApart) {
        const storage::PairOfPeople pair(merge.stays.before->id, other);
        const auto marked = areTwo ? identities.markDistinct(pair) : identities.unmarkDistinct(pair);
        if (!marked)
            return marked;
    }
    return {};
}

// Runs the steps as one transaction and tells who changed.
template <class Write>
Result<void> inOne(Notebook& notebook, const PeopleMerge& merge, Write write)
{
    auto transaction = Transaction::begin(notebook.database());
    if (!transaction)
        return transaction.error();
    if (const Result<void> written = write(); !written)
        return written;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT notebook.peopleChanged({merge.stays.before->id, merge.goes.id});
    if (merge.draft)
        Q_EMIT notebook.draftChanged(merge.stays.before->id);
    if (!merge.silences.empty())
        Q_EMIT notebook.silencesChanged();
    return {};
}

} // namespace

bool shouldStay(const Contact& one, const Contact& other)
{
    const auto weight = [](const Contact& contact) {
        return std::tuple(contact.history.size(), contact.facts.size(), saidBy(contact));
    };
    return weight(one) >= weight(other);
}

ImportPlan planMerge(const Contact& stays, const Contact& goes)
{
    ImportPlan plan;
    plan.merged = 1;
    for (const MergeField field : disagreements(stays, goes)) {
        Conflict& conflict = plan.conflicts.emplace_back();
        conflict.field = field;
        conflict.keep = usualKeep(field, stays, goes);
        takeField(field, conflict.theirs, goes);
    }
    Contact merged = stays;
    Contact incoming = goes;
    keepDiscretion(merged.facts, goes.facts);
    keepDiscretion(incoming.facts, stays.facts);
    if (isShouted(stays.name) && agree(MergeField::Name, stays, goes) && !goes.name.isEmpty())
        takeField(MergeField::Name, merged, goes);
    mergeInto(merged, incoming);
    addUntold(merged.facts, incoming.facts);
    if (addUntold(merged.history, incoming.history))
        std::ranges::stable_sort(merged.history, {},
                                 [](const Interaction& entry) { return entry.on.first(); });
    keepUntoldKeys(merged, goes);
    plan.changes.append({.before = stays, .after = std::move(merged)});
    return plan;
}

Result<PeopleMerge> prepareMerge(const Notebook& notebook, ImportPlan plan, const Contact& goes)
{
    PeopleMerge merge;
    merge.stays = plan.changes.front();
    merge.goes = goes;
    settle(plan);
    if (!plan.changes.empty())
        merge.stays = plan.changes.front();
    auto draft = mergedDraft(notebook, *merge.stays.after, goes.id);
    if (!draft)
        return draft.error();
    merge.draft = *std::move(draft);
    auto silences = silencesToMove(notebook, merge);
    if (!silences)
        return silences.error();
    merge.silences = *std::move(silences);

    const Identities identities(notebook.database());
    const auto known = identities.distinctFrom(merge.stays.before->id);
    auto others = identities.distinctFrom(goes.id);
    if (!known || !others)
        return !known ? known.error() : others.error();
    std::erase_if(*others, [&](const ContactId& other) {
        return other == merge.stays.before->id || std::ranges::find(*known, other) != known->end();
    });
    merge.toldApart = *std::move(others);
    return merge;
}

Result<void> mergePeople(Notebook& notebook, const PeopleMerge& merge)
{
    return inOne(notebook, merge, [&]() -> Result<void> {
        if (const auto written = writePeople(notebook, merge); !written)
            return written;
        if (const auto marked = markApart(notebook, merge, true); !marked)
            return marked;
        if (const auto silenced = writeSilences(notebook, merge, true); !silenced)
            return silenced;
        return merge.draft ? writeDraft(notebook, merge.stays.before->id, merge.draft->after)
                           : Result<void>();
    });
}

Result<void> takeApart(Notebook& notebook, const PeopleMerge& merge)
{
    const ContactId& id = merge.stays.before->id;
    const auto draft = notebook.draft(id);
    if (!draft)
        return draft.error();
    const bool isDraftAsLeft = merge.draft && *draft && (*draft)->text == merge.draft->after.text;
    return inOne(notebook, merge, [&]() -> Result<void> {
        if (const auto written = separatePeople(notebook, merge); !written)
            return written;
        if (const auto marked = markApart(notebook, merge, false); !marked)
            return marked;
        if (const auto silenced = writeSilences(notebook, merge, false); !silenced)
            return silenced;
        return isDraftAsLeft ? writeDraft(notebook, id, merge.draft->before) : Result<void>();
    });
}

} // namespace wellmet::notebook

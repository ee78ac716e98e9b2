// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook.h"

#include "exchange/wellmet_document.h"
#include "notebook/stored_draft.h"
#include "storage/bin/bin_store.h"
#include "storage/database.h"
#include "storage/maintenance.h"
#include "storage/people/contact_store.h"
#include "storage/people/people_list.h"
#include "storage/settings_store.h"
#include "storage/silence_store.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChange;
using contacts::ContactChanges;
using contacts::ContactId;
using contacts::ContactQuery;
using contacts::ContactSummary;
using storage::Transaction;

namespace {

constexpr int kNamedAtMost = 5;

QString documentExtraKey()
{
    return u"document.extra"_s;
}

Error nobody(const QString& idOrName)
{
    return {Error::Code::NotFound, u"There is nobody called \"%1\" in the notebook."_s.arg(idOrName)};
}

Error severalMatch(const QString& name, const std::vector<ContactSummary>& people)
{
    QStringList names;
    for (const ContactSummary& person : people) {
        if (names.size() == kNamedAtMost) {
            names << u"…"_s;
            break;
        }
        const QString detail = person.organization.isEmpty() ? QString() : u", "_s + person.organization;
        names << u"%1 (%2%3)"_s.arg(person.name, person.id.value(), detail);
    }
    return {Error::Code::BadInput,
            u"Several people match \"%1\": %2. Please give a whole name or an id."_s.arg(
                name, names.join(u"; "_s))};
}

// The one who is meant, when only one can be.
const ContactSummary* onlyOne(const std::vector<ContactSummary>& people, const QString& name)
{
    if (people.size() == 1)
        return &people.front();
    const auto isCalled = [&](const ContactSummary& person) {
        return person.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::count_if(people, isCalled) == 1 ? &*std::ranges::find_if(people, isCalled) : nullptr;
}

} // namespace

struct Notebook::Private
{
    std::unique_ptr<storage::Database> database;
    const Clock* clock = nullptr;
    qint64 dataVersion = 0;
    bool isInPlace = true;

    storage::ContactStore contacts() const { return storage::ContactStore(*database); }
    storage::SettingsStore settings() const { return storage::SettingsStore(*database); }
    storage::PeopleList list() const { return {*database, clock->today()}; }

    // Runs `write`, a single statement that may be part of a transaction.
    template <class Write>
    Result<void> ifInPlace(Write write)
    {
        const Result<void> there = database->checkInPlace();
        return there ? write() : there;
    }
    Result<void> putInBin(const Contact& person) const
    {
        return storage::BinStore(*database).put(
            person, {.contact = exchange::contactToJson(person), .deleted = clock->now()});
    }

    // Runs `write` as one transaction.
    template <class Write>
    Result<void> inTransaction(Write write)
    {
        Result<Transaction> transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        const Result<void> written = write();
        return written ? transaction->commit() : written;
    }
};

QString Notebook::defaultPath()
{
    const QString chosen = qEnvironmentVariable("WELLMET_NOTEBOOK");
    if (!chosen.isEmpty())
        return chosen;
    // Not AppDataLocation: the window and the command line have different application names.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/wellmet/notebook.sqlite"_s;
}

Notebook::Notebook(std::unique_ptr<Private> parts) : d(std::move(parts))
{
}

Notebook::~Notebook() = default;

Result<std::unique_ptr<Notebook>> Notebook::open(const QString& path, const Clock& clock)
{
    Result<std::unique_ptr<storage::Database>> database = storage::Database::open(path);
    if (!database)
        return database.error();
    const Result<qint64> version = (*database)->dataVersion();
    if (!version)
        return version.error();
    auto parts = std::make_unique<Private>();
    parts->database = std::move(*database);
    parts->clock = &clock;
    parts->dataVersion = *version;
    return std::unique_ptr<Notebook>(new Notebook(std::move(parts)));
}

QString Notebook::path() const
{
    return d->database->path();
}

const Clock& Notebook::clock() const
{
    return *d->clock;
}

storage::Database& Notebook::database() const
{
    return *d->database;
}

Result<std::vector<ContactSummary>> Notebook::people(const ContactQuery& query, int offset, int limit) const
{
    return d->list().page(query, offset, limit);
}

Result<int> Notebook::count(const ContactQuery& query) const
{
    return d->list().count(query);
}

Result<Contact> Notebook::contact(const ContactId& id) const
{
    Result<std::optional<Contact>> found = d->contacts().read(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NotFound, u"This person is no longer in the notebook."_s};
    return std::move(**found);
}

Result<Contact> Notebook::find(const QString& idOrName) const
{
    Result<std::optional<Contact>> byId = d->contacts().read(ContactId(idOrName));
    if (!byId)
        return byId.error();
    if (*byId)
        return std::move(**byId);
    const Result<std::vector<ContactSummary>> named = d->list().named(idOrName, kNamedAtMost + 1);
    if (!named)
        return named.error();
    if (named->empty())
        return nobody(idOrName);
    const ContactSummary* meant = onlyOne(*named, idOrName);
    return meant ? contact(meant->id) : severalMatch(idOrName, *named);
}

Result<QStringList> Notebook::tags() const
{
    return d->contacts().tags();
}

Result<std::vector<Contact>> Notebook::contacts(const std::vector<ContactId>& ids) const
{
    return d->contacts().readAll(ids);
}

Result<std::vector<Contact>> Notebook::contactsAfter(const ContactId& id, int limit) const
{
    return d->contacts().readAfter(id, limit);
}

Result<void> Notebook::apply(ContactChanges& changes, const Progress& progress, Deleted deleted)
{
    if (changes.empty())
        return {};
    ContactChanges applied = changes;
    int written = 0;
    const Result<void> done = d->inTransaction([&]() -> Result<void> {
        storage::ContactStore store = d->contacts();
        for (ContactChange& change : applied) {
            if (progress && !progress(written++, static_cast<int>(applied.size())))
                return Error{Error::Code::Cancelled, u"Stopped; nothing was changed."_s};
            if (const Result<void> made = store.apply(change); !made)
                return made;
            const bool isForBin = change.before && !change.after && deleted == Deleted::IntoBin;
            if (const Result<void> put = isForBin ? d->putInBin(*change.before) : Result<void>(); !put)
                return put;
        }
        return {};
    });
    if (!done)
        return done;
    changes = std::move(applied);
    Q_EMIT peopleChanged(idsOf(changes));
    return {};
}

Result<contacts::SenderProfile> Notebook::sender() const
{
    return d->settings().sender();
}

Result<void> Notebook::setSender(const contacts::SenderProfile& sender)
{
    const Result<void> done = d->ifInPlace([&] { return d->settings().setSender(sender); });
    if (done)
        Q_EMIT senderChanged();
    return done;
}

Result<std::optional<SavedDraft>> Notebook::draft(const ContactId& id) const
{
    Result<std::optional<storage::StoredDraft>> found = storage::DraftStore(*d->database).read(id);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<SavedDraft>();
    return std::optional(savedOf(**found));
}

Result<std::vector<ContactId>> Notebook::drafted() const
{
    return storage::DraftStore(*d->database).people();
}

Result<void> Notebook::saveDraft(const ContactId& id, const SavedDraft& draft)
{
    const Result<void> done = d->inTransaction([&] {
        storage::DraftStore store(*d->database);
        if (draft.text.isEmpty()) {
            const Result<void> removed = store.remove(id);
            const QString inNote = idOf(silenceScopeTable(), SilenceScope::Note).toString();
            return removed ? storage::SilenceStore(*d->database).removeScope(inNote, id) : removed;
        }
        return store.write(id, storedOf(draft, d->clock->now()));
    });
    if (done) {
        Q_EMIT draftChanged(id);
        if (draft.text.isEmpty())
            Q_EMIT silencesChanged();
    }
    return done;
}

Result<QString> Notebook::setting(const QString& key) const
{
    return d->settings().value(key);
}

Result<void> Notebook::setSetting(const QString& key, const QString& value)
{
    const Result<void> done = d->ifInPlace([&] { return d->settings().setValue(key, value); });
    if (done)
        Q_EMIT settingChanged(key);
    return done;
}

Result<QJsonObject> Notebook::documentExtra() const
{
    const Result<QString> text = setting(documentExtraKey());
    if (!text)
        return text.error();
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

Result<void> Notebook::setDocumentExtra(const QJsonObject& extra)
{
    const QByteArray json = QJsonDocument(extra).toJson(QJsonDocument::Compact);
    return setSetting(documentExtraKey(), extra.isEmpty() ? QString() : QString::fromUtf8(json));
}

Result<void> Notebook::backup(const QString& file) const
{
    return storage::backUp(*d->database, file);
}

Result<QStringList> Notebook::problems() const
{
    return storage::problems(*d->database);
}

void Notebook::refresh()
{
    const Result<void> there = d->database->checkInPlace();
    if (!there && std::exchange(d->isInPlace, false))
        Q_EMIT lost(there.error().message);
    const Result<qint64> version = d->database->dataVersion();
    if (!version || *version == d->dataVersion)
        return;
    d->dataVersion = *version;
    Q_EMIT changedElsewhere();
}

} // namespace wellmet::notebook

// Here and not in one file for the whole module, so that a program that only opens notebooks links only that.
#include "moc_notebook.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/sample.h"

#include "exchange/import_batch.h"
#include "notebook/notebook.h"
#include "storage/people/contact_store.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChanges;
using exchange::ImportBatch;

namespace {

// "{-3d}", "{-5m}" and "{-6y}" stand for a day, a month and a year, counted from today.
QString dated(const QRegularExpressionMatch& placeholder, QDate today)
{
    const int count = placeholder.captured(1).toInt();
    const QString unit = placeholder.captured(2);
    if (unit == u"d"_s)
        return PartialDate(today.addDays(count)).toIso();
    const QDate month = today.addMonths(unit == u"m"_s ? count : 12 * count);
    return (unit == u"m"_s ? PartialDate::ofMonth(month.year(), month.month())
                           : PartialDate::ofYear(month.year()))
        .toIso();
}

// The sample's document with its dates as of `today`.
Result<ImportBatch> sampleOf(QDate today)
{
    QFile file(u":/wellmet/sample/sample.wellmet.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString written = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(u"\\{([+-]\\d+)([dmy])\\}"_s);
    QString document;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(written)) {
        document += written.mid(copied, match.capturedStart() - copied) + dated(match, today);
        copied = match.capturedEnd();
    }
    document += written.mid(copied);
    return exchange::readContacts(document.toUtf8(), exchange::Format::Wellmet);
}

Result<std::vector<Contact>> taggedPeople(const Notebook& notebook)
{
    return storage::ContactStore(notebook.database()).readTagged(u"sample"_s);
}

bool isIn(const ImportBatch& sample, const Contact& contact)
{
    return std::ranges::find(sample.contacts, contact.id, &Contact::id) != sample.contacts.end();
}

// The people of the sample in this notebook. Somebody who lost the tag was made the user's own.
Result<std::vector<Contact>> samplePeople(const Notebook& notebook, const ImportBatch& sample)
{
    Result<std::vector<Contact>> tagged = taggedPeople(notebook);
    if (tagged)
        std::erase_if(*tagged, [&](const Contact& contact) { return !isIn(sample, contact); });
    return tagged;
}

} // namespace

Result<void> addSample(Notebook& notebook)
{
    const Result<ImportBatch> sample = sampleOf(notebook.clock().today());
    if (!sample)
        return sample.error();
    ContactChanges changes;
    for (const Contact& person : sample->contacts) {
        if (!notebook.contact(person.id))
            changes.push_back({.before = {}, .after = person});
    }
    const Result<void> added = notebook.apply(changes);
    const Result<contacts::SenderProfile> sender = notebook.sender();
    if (!added || !sender || !sender->isEmpty() || !sample->sender)
        return added;
    return notebook.setSender(*sample->sender);
}

Result<bool> hasSample(const Notebook& notebook)
{
    const Result<std::vector<Contact>> tagged = taggedPeople(notebook);
    if (!tagged)
        return tagged.error();
    if (tagged->empty())
        return false; // as in most notebooks, and asked after every change: the sample needn't be read
    const Result<ImportBatch> sample = sampleOf(notebook.clock().today());
    if (!sample)
        return sample.error();
    return std::ranges::any_of(*tagged, [&](const Contact& contact) { return isIn(*sample, contact); });
}

Result<ContactChanges> removeSample(Notebook& notebook)
{
    const Result<ImportBatch> sample = sampleOf(notebook.clock().today());
    if (!sample)
        return sample.error();
    Result<std::vector<Contact>> people = samplePeople(notebook, *sample);
    if (!people)
        return people.error();
    ContactChanges deletions;
    for (Contact& person : *people)
        deletions.push_back({.before = std::move(person), .after = {}});
    if (const Result<void> removed = notebook.apply(deletions); !removed)
        return removed.error();
    const Result<contacts::SenderProfile> sender = notebook.sender();
    if (sender && sample->sender && *sender == *sample->sender) {
        if (const Result<void> cleared = notebook.setSender({}); !cleared)
            return cleared.error();
    }
    return deletions;
}

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_job.h"

#include "contacts/names.h"
#include "notebook/notebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace wellmet::ui {

using notebook::Importer;
using notebook::ImportPlan;
using notebook::Notebook;

namespace {

constexpr size_t kFirstPeople = 5;
// Reading and comparing share one bar: each fills half of it.
constexpr int kHalf = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportJob", text);
}

QString personLine(const contacts::Contact& contact)
{
    const QString name = contacts::displayName(contact);
    if (contact.role.isEmpty() && contact.organization.isEmpty())
        return name;
    if (contact.role.isEmpty() || contact.organization.isEmpty())
        return tr("%1, %2").arg(name, contact.role + contact.organization);
    return tr("%1, %2 at %3").arg(name, contact.role, contact.organization);
}

ImportPreview previewOf(const exchange::ImportBatch& batch)
{
    ImportPreview preview;
    preview.format = batch.format;
    preview.rejected = batch.rejected;
    for (size_t i = 0; i < std::min(kFirstPeople, batch.contacts.size()); ++i)
        preview.firstPeople.append(personLine(batch.contacts[i]));
    return preview;
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::BadInput, tr("“%1” can’t be opened: %2.").arg(name, file.errorString())};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::BadInput, tr("“%1” can’t be read: %2.").arg(name, file.errorString())};
    return bytes;
}

int percentOf(qint64 done, qint64 total, int share)
{
    return total <= 0 ? 0 : static_cast<int>(std::clamp<qint64>(done * share / total, 0, share));
}

} // namespace

// Used by one thread at a time: the next step starts after the last one has reported.
struct ImportJob::Shared
{
    QString notebookPath;
    QString file;
    const Clock& clock;
    ImportPlan plan;

    using Report = std::function<void(int percent)>;

    Result<ImportPreview> makePlan(const std::stop_token& stop, const Report& report);
    Result<void> commit(const std::stop_token& stop, const Report& report);
};

Result<ImportPreview> ImportJob::Shared::makePlan(const std::stop_token& stop, const Report& report)
{
    // To open and close it would take the locks of the connections to it away.
    if (QFileInfo(file) == QFileInfo(notebookPath))
        return Error{Error::Code::BadInput, tr("That is this notebook itself; everyone in it is here.")};
    const Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return bytes.error();
    auto batch = exchange::readContacts(*bytes, {}, [&](qint64 done, qint64 total) {
        report(percentOf(done, total, kHalf));
        return !stop.stop_requested();
    });
    if (!batch)
        return batch.error();
    const auto notebook = Notebook::open(notebookPath, clock);
    if (!notebook)
        return notebook.error();
    ImportPreview preview = previewOf(*batch);
    Result<ImportPlan> made = Importer(**notebook).plan(*std::move(batch), [&](int done, int total) {
        report(kHalf + percentOf(done, total, kHalf));
        return !stop.stop_requested();
    });
    if (!made)
        return made.error();
    plan = *std::move(made);
    preview.added = plan.added;
    preview.merged = plan.merged;
    preview.unchanged = plan.unchanged;
    preview.bringsProfile = plan.sender.has_value();
    preview.bringsKeys = !plan.extra.isEmpty();
    return preview;
}

Result<void> ImportJob::Shared::commit(const std::stop_token& stop, const Report& report)
{
    const auto notebook = Notebook::open(notebookPath, clock);
    if (!notebook)
        return notebook.error();
    return Importer(**notebook).commit(plan, QFileInfo(file).fileName(), [&](int done, int total) {
        report(percentOf(done, total, 2 * kHalf));
        return !stop.stop_requested();
    });
}

ImportJob::ImportJob(QString notebookPath, const Clock& clock, QString file, QObject* parent)
    : QObject(parent),
      m_shared(std::make_shared<Shared>(Shared{
          .notebookPath = std::move(notebookPath), .file = std::move(file), .clock = clock, .plan = {}}))
{
    qRegisterMetaType<std::shared_ptr<const ImportPreview>>();
    qRegisterMetaType<std::shared_ptr<contacts::ContactChanges>>();
    qRegisterMetaType<Error>();
}

// The thread emits through this object, so it must end before the object does: jthread is the last member.
ImportJob::~ImportJob() = default;

void ImportJob::plan()
{
    m_thread = std::jthread([this, shared = m_shared](const std::stop_token& stop) {
        const auto preview = shared->makePlan(stop, [this](int percent) { Q_EMIT progressed(percent); });
        if (preview)
            Q_EMIT planned(std::make_shared<const ImportPreview>(*preview));
        else
            Q_EMIT failed(preview.error());
    });
}

void ImportJob::commit()
{
    m_thread = std::jthread([this, shared = m_shared](const std::stop_token& stop) {
        const auto written = shared->commit(stop, [this](int percent) { Q_EMIT progressed(percent); });
        if (written)
            Q_EMIT committed(std::make_shared<contacts::ContactChanges>(std::move(shared->plan.changes)));
        else
            Q_EMIT failed(written.error());
    });
}

void ImportJob::cancel()
{
    m_thread.request_stop();
}

} // namespace wellmet::ui

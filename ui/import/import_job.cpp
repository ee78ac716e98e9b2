// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_job.h"

#include "notebook/notebook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace wellmet::ui {

using notebook::Importer;
using notebook::ImportPlan;
using notebook::Notebook;

namespace {

// Reading and comparing share one bar: each fills half of it.
constexpr int kHalf = 50;

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
    std::shared_ptr<ImportPlan> plan; // the window's between the steps

    using Report = std::function<void(int percent)>;

    // The file's people are with the planner when this returns.
    Result<exchange::ImportBatch> read(notebook::ImportPlanner& planner, const std::stop_token& stop,
                                       const Report& report) const;
    Result<ImportPreview> makePlan(const std::stop_token& stop, const Report& report);
    Result<void> commit(const std::stop_token& stop, const Report& report);
};

Result<exchange::ImportBatch> ImportJob::Shared::read(notebook::ImportPlanner& planner,
                                                      const std::stop_token& stop, const Report& report) const
{
    QFile opened(file);
    const QString name = QFileInfo(file).fileName();
    if (!opened.open(QIODevice::ReadOnly))
        return Error{Error::Code::BadInput, tr("“%1” can’t be opened: %2.").arg(name, opened.errorString())};
    const auto progress = [&](qint64 done, qint64 total) {
        report(percentOf(done, total, kHalf));
        return !stop.stop_requested();
    };
    return exchange::readContacts(
        opened, {}, progress, [&planner](contacts::Contact&& contact) { planner.take(std::move(contact)); });
}

Result<ImportPreview> ImportJob::Shared::makePlan(const std::stop_token& stop, const Report& report)
{
    // To open and close it would take the locks of the connections to it away.
    if (QFileInfo(file) == QFileInfo(notebookPath))
        return Error{Error::Code::BadInput, tr("That is this notebook itself; everyone in it is here.")};
    notebook::ImportPlanner planner;
    auto batch = read(planner, stop, report);
    if (!batch)
        return batch.error();
    const auto notebook = Notebook::open(notebookPath, clock);
    if (!notebook)
        return notebook.error();
    ImportPreview preview{.format = batch->format, .remarks = batch->remarks};
    const auto progress = [&](int done, int total) {
        report(kHalf + percentOf(done, total, kHalf));
        return !stop.stop_requested();
    };
    Result<ImportPlan> made = Importer(**notebook).plan(std::move(planner), *std::move(batch), progress);
    if (!made)
        return made.error();
    plan = std::make_shared<ImportPlan>(*std::move(made));
    preview.added = plan->added;
    preview.merged = plan->merged;
    preview.unchanged = plan->unchanged;
    preview.passedOver = plan->passedOver;
    preview.bringsProfile = plan->sender.has_value();
    preview.bringsKeys = !plan->extra.isEmpty();
    preview.plan = plan;
    return preview;
}

Result<void> ImportJob::Shared::commit(const std::stop_token& stop, const Report& report)
{
    const auto notebook = Notebook::open(notebookPath, clock);
    if (!notebook)
        return notebook.error();
    return Importer(**notebook).commit(*plan, QFileInfo(file).fileName(), [&](int done, int total) {
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
            Q_EMIT committed();
        else
            Q_EMIT failed(written.error());
    });
}

void ImportJob::cancel()
{
    m_thread.request_stop();
}

} // namespace wellmet::ui

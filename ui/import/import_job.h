// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"
#include "notebook/import/importer.h"

#include <QObject>

#include <memory>
#include <thread>

namespace wellmet {
class Clock;
}

namespace wellmet::ui {

// What an import would do, for people to look at first.
struct ImportPreview
{
    exchange::Format format = exchange::Format::Wellmet;
    int added = 0;
    int merged = 0;
    int unchanged = 0;
    bool bringsProfile = false; // the sender's, where the notebook has none
    bool bringsKeys = false;    // unknown keys of a document, to be kept
    int passedOver = 0;         // strangers who only wrote to the user
    QStringList remarks{};      // what was guessed or left behind, one sentence each
    // To be looked through, and to be decided on, until commit().
    std::shared_ptr<notebook::ImportPlan> plan{};
};

// Reads a file and brings its people in, each on a thread of its own with its own connection to the notebook;
// the signals arrive on the thread that owns the job. A cancelled step leaves nothing half-done. At most one
// step runs at a time.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    // `clock` is borrowed and must outlive the job.
    ImportJob(QString notebookPath, const Clock& clock, QString file, QObject* parent = nullptr);
    ~ImportJob() override; // cancels and waits for the present step, which looks up often

    void plan();   // reads the file and compares; writes nothing
    void commit(); // writes what was planned, in one transaction; only after planned()
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void planned(const std::shared_ptr<const wellmet::ui::ImportPreview>& preview);
    void committed();                         // the plan knows its record
    void failed(const wellmet::Error& error); // Cancelled when it was

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
    std::jthread m_thread;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/care/daily_copier.h"

#include "notebook/bin/bin.h"
#include "notebook/copies/daily_copies.h"
#include "notebook/notebook.h"

#include <QThread>
#include <QTimer>

namespace wellmet::ui {

using notebook::Notebook;

namespace {

constexpr int kAfterStart = 30 * 1000; // milliseconds
constexpr int kLookedEvery = 60 * 60 * 1000;

Result<bool> copyOf(const QString& path, const Clock& clock)
{
    const auto notebook = Notebook::open(path, clock);
    if (!notebook)
        return notebook.error();
    const auto made = notebook::makeDailyCopy(**notebook);
    if (!made)
        return made;
    if (const auto purged = notebook::Bin(**notebook).purge(); !purged)
        return purged.error();
    return made;
}

} // namespace

DailyCopier::DailyCopier(const Notebook& notebook, QObject* parent) : QObject(parent), m_notebook(notebook)
{
    QTimer::singleShot(kAfterStart, this, &DailyCopier::look);
    auto* again = new QTimer(this);
    connect(again, &QTimer::timeout, this, &DailyCopier::look);
    again->start(kLookedEvery);
}

DailyCopier::~DailyCopier()
{
    if (m_thread)
        m_thread->wait();
}

void DailyCopier::look()
{
    if (m_thread && m_thread->isRunning())
        return;
    const auto made = std::make_shared<Result<bool>>(false);
    m_thread.reset(QThread::create(
        [made, path = m_notebook.path(), &clock = m_notebook.clock()] { *made = copyOf(path, clock); }));
    connect(m_thread.get(), &QThread::finished, this, [this, made] {
        if (*made)
            Q_EMIT looked(**made);
        else
            Q_EMIT failed(made->error().message);
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace wellmet::ui

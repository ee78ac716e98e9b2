// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/long_write.h"

#include "notebook/notebook.h"
#include "ui/commands/waiting_dialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <thread>

namespace wellmet::ui {

using notebook::Notebook;

namespace {

constexpr int kShownAfter = 100; // milliseconds
constexpr int kLookedAtEvery = 50;

// What the thread and the window know of each other.
struct Shared
{
    std::atomic<bool> isStopped = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
};

Result<void> workOn(const QString& path, const Clock& clock, const NotebookWork& work, Shared& shared)
{
    const auto notebook = Notebook::open(path, clock);
    if (!notebook)
        return notebook.error();
    return work(**notebook, [&shared](int done, int total) {
        shared.done = done;
        shared.total = total;
        return !shared.isStopped;
    });
}

} // namespace

Result<void> workBeside(Notebook& notebook, const QString& what, const NotebookWork& work)
{
    Shared shared;
    Result<void> outcome;
    QEventLoop loop;
    bool isOver = false;
    std::jthread thread([&, path = notebook.path()] {
        outcome = workOn(path, notebook.clock(), work, shared);
        QMetaObject::invokeMethod(&loop, [&] {
            isOver = true;
            loop.quit();
        });
    });

    // Until the dialog is there to keep other input out, it waits.
    QTimer::singleShot(kShownAfter, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!isOver) {
        WaitingDialog dialog(what, QApplication::activeWindow());
        QObject::connect(&dialog, &WaitingDialog::stopAsked, &loop, [&shared] { shared.isStopped = true; });
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &dialog,
                         [&] { dialog.showProgress(shared.done, shared.total); });
        look.start(kLookedAtEvery);
        dialog.show();
        loop.exec();
    }
    shared.isStopped = !isOver; // the program is being left
    thread.join();
    notebook.refresh();
    return outcome;
}

Result<void> changePeople(Notebook& notebook, std::size_t count, const QString& what,
                          const NotebookWork& work)
{
    return count <= kMostAtOnce ? work(notebook, {}) : workBeside(notebook, what, work);
}

} // namespace wellmet::ui

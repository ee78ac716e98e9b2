// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QThread;

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// Makes the notebook's daily copy (notebook/copies/daily_copies.h) while the window is open: half a minute
// after the start, and then looks every hour, on a thread of its own with its own connection. Whoever has
// lain in the bin for too long is forgotten then, after the copy.
class DailyCopier final : public QObject
{
    Q_OBJECT

public:
    // The notebook is borrowed; only its path and clock are used.
    explicit DailyCopier(const notebook::Notebook& notebook, QObject* parent = nullptr);
    ~DailyCopier() override; // waits for a copy that is being made

    void look(); // now

Q_SIGNALS:
    void looked(bool madeOne);
    void failed(const QString& sentence);

private:
    const notebook::Notebook& m_notebook;
    std::unique_ptr<QThread> m_thread;
};

} // namespace wellmet::ui

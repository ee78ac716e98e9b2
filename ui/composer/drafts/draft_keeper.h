// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "notebook/notebook.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace wellmet::ui {

// Keeps what is being written in the notebook as it is typed, so that nothing is lost when the window, the
// program or the power goes.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    // Milliseconds after the last change until it is written.
    static constexpr int kDelay = 400;

    // The notebook is borrowed and must outlive this.
    explicit DraftKeeper(notebook::Notebook& notebook, QObject* parent = nullptr);
    ~DraftKeeper() override; // writes what is waiting

    // What was being written to someone, if anything. An unreadable notebook is told through failed().
    std::optional<notebook::SavedDraft> read(const contacts::ContactId& id);
    // Writes `draft` soon; a later one for the same person takes its place.
    void keep(const contacts::ContactId& id, notebook::SavedDraft draft);
    // Writes what is waiting now.
    void flush();
    bool isWaiting() const { return m_waiting.has_value(); }
    // Forgets what is waiting: the person is gone.
    void drop();

Q_SIGNALS:
    void failed(const QString& sentence); // once for a row of failures

private:
    struct Waiting
    {
        contacts::ContactId id;
        notebook::SavedDraft draft;
    };

    notebook::Notebook& m_notebook;
    QTimer m_delay;
    std::optional<Waiting> m_waiting;
    bool m_hasFailed = false;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_summary.h"
#include "notebook/today/today.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace wellmet::notebook {
class Notebook;
}

namespace wellmet::ui {

// Counts people and reads what is due today on a thread of its own, with its own connection: to count is to
// look at everyone, and nobody should wait for a number. The newest question is answered; one that was
// overtaken may not be.
class PeopleCounter : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int needNote = 0;
        int shown = 0; // by the query that was asked for
        notebook::Today today{};
    };

    // The notebook is borrowed; only its path and clock are used. Nothing runs before the first question.
    explicit PeopleCounter(const notebook::Notebook& notebook, QObject* parent = nullptr);
    ~PeopleCounter() override; // waits for the count that is being made

    void count(const contacts::ContactQuery& shown);
    // Something changed: a count that is being made is of before, and its answer isn't told.
    void outdate() { m_isOutdated = m_isCounting; }

Q_SIGNALS:
    void counted(const wellmet::ui::PeopleCounter::Counts& counts);

private:
    class Worker;

    void ask(const contacts::ContactQuery& shown);
    void answer(const Counts& counts);

    const notebook::Notebook& m_notebook;
    std::unique_ptr<QThread> m_thread; // with the worker in it, from the first question on
    Worker* m_worker = nullptr;
    bool m_isCounting = false;
    bool m_isOutdated = false;
    std::optional<contacts::ContactQuery> m_next; // asked meanwhile
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_counter.h"

#include "notebook/notebook.h"

#include <QThread>

#include <utility>

namespace wellmet::ui {

using contacts::ContactQuery;
using notebook::Notebook;

// Lives on the thread.
class PeopleCounter::Worker : public QObject
{
public:
    Worker(QString path, const Clock& clock) : m_path(std::move(path)), m_clock(clock) {}

    // A notebook that can't be read counts nobody; whoever shows the people says so.
    Counts count(const ContactQuery& shown)
    {
        if (!m_notebook) {
            auto opened = Notebook::open(m_path, m_clock);
            if (!opened)
                return {};
            m_notebook = *std::move(opened);
            connect(m_notebook.get(), &Notebook::changedElsewhere, this, [this] { m_day = {}; });
        }
        readDay();
        return {.needNote = m_needNote, .shown = number(shown), .today = m_today};
    }

private:
    // Only when something was written since, or another day has come: a search asks at every pause.
    void readDay()
    {
        m_notebook->refresh();
        const QDate day = m_clock.today();
        if (m_day == day)
            return;
        ContactQuery needNote;
        needNote.needsNote = true;
        m_needNote = number(needNote);
        auto today = notebook::todayOf(*m_notebook);
        m_day = today ? day : QDate();
        m_today = today ? *std::move(today) : notebook::Today();
    }

    int number(const ContactQuery& query) const
    {
        const auto count = m_notebook->count(query);
        return count ? *count : 0;
    }

    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<Notebook> m_notebook; // opened on the thread that uses it
    QDate m_day;                          // of which the two below are; null when they are to be read
    int m_needNote = 0;
    notebook::Today m_today;
};

PeopleCounter::PeopleCounter(const Notebook& notebook, QObject* parent)
    : QObject(parent),
      m_notebook(notebook)
{
}

PeopleCounter::~PeopleCounter()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

void PeopleCounter::count(const ContactQuery& shown)
{
    m_next = shown;
    if (!m_isCounting)
        ask(*std::exchange(m_next, std::nullopt));
}

void PeopleCounter::ask(const ContactQuery& shown)
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_worker = new Worker(m_notebook.path(), m_notebook.clock());
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start(QThread::LowPriority);
    }
    m_isCounting = true;
    m_isOutdated = false;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, shown] {
        const Counts counts = worker->count(shown);
        QMetaObject::invokeMethod(this, [this, counts] { answer(counts); });
    });
}

void PeopleCounter::answer(const Counts& counts)
{
    m_isCounting = false;
    if (m_next)
        ask(*std::exchange(m_next, std::nullopt));
    else if (!m_isOutdated)
        Q_EMIT counted(counts);
}

} // namespace wellmet::ui

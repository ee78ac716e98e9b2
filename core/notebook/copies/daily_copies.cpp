// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/copies/daily_copies.h"

#include "notebook/notebook.h"
#include "storage/database.h"
#include "storage/maintenance.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;
using contacts::ContactChanges;
using contacts::ContactId;

namespace {

constexpr qsizetype kKept = 10;
constexpr int kPage = 500;

QString folderOf(const QString& notebookPath)
{
    return notebookPath + u".copies"_s;
}

QString fileOf(const QString& notebookPath, QDate day)
{
    return folderOf(notebookPath) + u"/wellmet-%1.sqlite"_s.arg(day.toString(Qt::ISODate));
}

Error unreadable(const QString& reason)
{
    return {Error::Code::CannotWrite,
            u"Today's copy of the notebook couldn't be read back and was thrown away: %1"_s.arg(reason)};
}

Result<void> verify(const QString& file)
{
    const auto copy = storage::Database::open(file);
    if (!copy)
        return unreadable(copy.error().message);
    const Result<QStringList> problems = storage::problems(**copy);
    if (!problems)
        return unreadable(problems.error().message);
    return problems->isEmpty() ? Result<void>() : unreadable(problems->first());
}

// The order of pages, which is that of the file's bytes.
bool isBefore(const Contact* a, const Contact* b)
{
    return !b || (a && a->id.value().toUtf8() < b->id.value().toUtf8());
}

// A page after another, so that two notebooks can be walked side by side.
class Walk
{
public:
    explicit Walk(const Notebook& notebook) : m_notebook(notebook) {}

    // The next contact in id order; null at the end.
    Result<const Contact*> next()
    {
        if (m_at == m_page.size() && !m_isOver) {
            auto page = m_notebook.contactsAfter(m_last, kPage);
            if (!page)
                return page.error();
            m_page = *std::move(page);
            m_at = 0;
            m_isOver = m_page.empty();
            if (!m_isOver)
                m_last = m_page.back().id;
        }
        return m_isOver ? nullptr : &m_page[m_at];
    }
    Contact take() { return std::move(m_page[m_at++]); }
    void skip() { ++m_at; }

private:
    const Notebook& m_notebook;
    std::vector<Contact> m_page; // those that were taken are empty
    ContactId m_last;
    size_t m_at = 0;
    bool m_isOver = false;
};

Result<ContactChanges> changesBackTo(const Notebook& copy, const Notebook& notebook, const Progress& progress)
{
    const Result<int> total = copy.count({});
    if (!total)
        return total.error();
    ContactChanges changes;
    Walk then(copy);
    Walk now(notebook);
    for (int done = 0;; ++done) {
        if (done % kPage == 0 && progress && !progress(std::min(done, *total), *total))
            return Error{Error::Code::Cancelled, u"Nothing was brought back."_s};
        const Result<const Contact*> old = then.next();
        const Result<const Contact*> current = now.next();
        if (!old || !current)
            return !old ? old.error() : current.error();
        if (!*old && !*current)
            return changes;
        if (isBefore(*old, *current)) {
            changes.push_back({.before = {}, .after = then.take()});
        } else if (isBefore(*current, *old)) {
            changes.push_back({.before = now.take(), .after = {}});
        } else if (**old == **current) {
            then.skip();
            now.skip();
        } else {
            changes.push_back({.before = now.take(), .after = then.take()});
        }
    }
}

// Those of the copy where the notebook has none.
Result<std::vector<std::pair<ContactId, SavedDraft>>> missingDrafts(const Notebook& copy,
                                                                    const Notebook& notebook)
{
    const auto drafted = copy.drafted();
    const auto present = notebook.drafted();
    if (!drafted || !present)
        return !drafted ? drafted.error() : present.error();
    std::vector<std::pair<ContactId, SavedDraft>> drafts;
    for (const ContactId& id : *drafted) {
        if (std::ranges::binary_search(*present, id))
            continue;
        auto draft = copy.draft(id);
        if (!draft)
            return draft.error();
        if (*draft)
            drafts.emplace_back(id, **std::move(draft));
    }
    return drafts;
}

} // namespace

std::vector<DailyCopy> dailyCopies(const QString& notebookPath)
{
    std::vector<DailyCopy> copies;
    const QDir folder(folderOf(notebookPath));
    const QStringList names =
        folder.entryList({u"wellmet-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        const QDate day = QDate::fromString(name.mid(8, 10), Qt::ISODate);
        if (day.isValid())
            copies.push_back({day, folder.filePath(name)});
    }
    return copies;
}

std::vector<DailyCopy> upgradeCopies(const QString& notebookPath)
{
    const QFileInfo notebook(notebookPath);
    std::vector<DailyCopy> copies;
    for (const QFileInfo& file :
         notebook.dir().entryInfoList({notebook.fileName() + u".v*.bak"_s}, QDir::Files, QDir::Time))
        copies.push_back({file.lastModified().date(), file.filePath()});
    return copies;
}

Result<bool> makeDailyCopy(const Notebook& notebook)
{
    const QString file = fileOf(notebook.path(), notebook.clock().today());
    if (QFile::exists(file))
        return false;
    const Result<int> people = notebook.count({});
    if (!people)
        return people.error();
    if (*people == 0)
        return false;
    const QString folder = folderOf(notebook.path());
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Result<void> copied = notebook.backup(file); !copied)
        return copied.error();
    if (const Result<void> sound = verify(file); !sound) {
        QFile::remove(file);
        return sound.error();
    }
    const std::vector<DailyCopy> copies = dailyCopies(notebook.path());
    for (size_t i = kKept; i < copies.size(); ++i)
        QFile::remove(copies[i].file);
    return true;
}

Result<WayBack> wayBackTo(const DailyCopy& copy, const Notebook& notebook, const Progress& progress)
{
    // Opening may upgrade a copy of an older version, so a copy of the copy is opened.
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(copy.file, file))
        return Error{Error::Code::CannotOpen, u"The copy %1 can't be read."_s.arg(copy.file)};
    const auto opened = Notebook::open(file, notebook.clock());
    if (!opened)
        return opened.error();
    auto people = changesBackTo(**opened, notebook, progress);
    auto belongings = belongingsOf(**opened);
    if (!people || !belongings)
        return !people ? people.error() : belongings.error();
    auto drafts = missingDrafts(**opened, notebook);
    if (!drafts)
        return drafts.error();
    belongings->drafts = *std::move(drafts);
    return WayBack{.people = *std::move(people), .belongings = *std::move(belongings)};
}

} // namespace wellmet::notebook

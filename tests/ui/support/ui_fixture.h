// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/notebook.h"
#include "support/printers.h"
#include "ui/commands/notebook_editor.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace wellmet::tests {

// A real notebook in a folder of its own, on a day that stands still, and the editor the window writes
// through.
class UiFixture : public testing::Test
{
protected:
    contacts::ContactId add(const contacts::Contact& person)
    {
        contacts::ContactChanges changes{{.before = {}, .after = person}};
        const Result<void> applied = m_notebook->apply(changes);
        EXPECT_TRUE(applied.ok());
        return changes.front().after->id;
    }

    contacts::ContactId add(const QString& name)
    {
        contacts::Contact person;
        person.name = name;
        return add(person);
    }

    void edit(const contacts::ContactId& id, const std::function<void(contacts::Contact&)>& change)
    {
        const contacts::Contact before = *m_notebook->contact(id);
        contacts::Contact after = before;
        change(after);
        contacts::ContactChanges changes{{.before = before, .after = after}};
        EXPECT_TRUE(m_notebook->apply(changes).ok());
    }

    void remove(const contacts::ContactId& id)
    {
        contacts::ContactChanges changes{{.before = *m_notebook->contact(id), .after = {}}};
        EXPECT_TRUE(m_notebook->apply(changes).ok());
    }

    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<notebook::Notebook> m_notebook =
        *notebook::Notebook::open(m_folder.filePath(QStringLiteral("book.sqlite")), m_clock);
    QUndoStack m_stack;
    ui::NotebookEditor m_editor{*m_notebook, m_stack};
};

} // namespace wellmet::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact_change.h"
#include "storage/database.h"
#include "storage/people/contact_store.h"
#include "storage/transaction.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wellmet::storage {

// A folder of its own for each test, and the notebook in it.
class TemporaryNotebook : public ::testing::Test
{
protected:
    QString path(const QString& name = QStringLiteral("notebook.sqlite")) const
    {
        return m_folder.filePath(name);
    }

    // Opened when first asked for.
    Database& database()
    {
        if (!m_database)
            m_database = opened(path());
        return *m_database;
    }
    void close() { m_database.reset(); }

    static std::unique_ptr<Database> opened(const QString& file)
    {
        Result<std::unique_ptr<Database>> database = Database::open(file);
        EXPECT_TRUE(database.ok()) << (database.ok() ? "" : database.error().message.toStdString());
        return std::move(*database);
    }

    // Makes the changes in one transaction.
    Result<void> apply(std::vector<contacts::ContactChange>& changes)
    {
        Result<Transaction> transaction = Transaction::begin(database());
        if (!transaction)
            return transaction.error();
        for (contacts::ContactChange& change : changes) {
            const Result<void> applied = ContactStore(database()).apply(change);
            if (!applied)
                return applied;
        }
        return transaction->commit();
    }
    Result<void> apply(const std::optional<contacts::Contact>& before,
                       const std::optional<contacts::Contact>& after)
    {
        std::vector<contacts::ContactChange> changes{{.before = before, .after = after}};
        return apply(changes);
    }
    contacts::Contact added(const contacts::Contact& contact)
    {
        std::vector<contacts::ContactChange> changes{{.before = {}, .after = contact}};
        const Result<void> applied = apply(changes);
        EXPECT_TRUE(applied.ok()) << (applied.ok() ? "" : applied.error().message.toStdString());
        return *changes.front().after;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printers.h"

#include "notebook/notebook.h"
#include "notebook/review.h"
#include "ui/commands/notebook_editor.h"
#include "ui/composer/composer_pane.h"
#include "ui/composer/draft_editor.h"
#include "ui/support/remembering_clipboard.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QUndoStack>

namespace wellmet::tests {

// A composer on a real notebook in which Priya knows Tom and Ana. What the pane says is in `said`.
class ComposerTest : public testing::Test
{
protected:
    struct Said
    {
        QString sentence;
        QString actionLabel;
        std::function<void()> action;
    };

    void SetUp() override;
    void openPane();
    contacts::Contact add(contacts::Contact contact);
    contacts::Contact fresh(const contacts::Contact& contact) const { return *book->contact(contact.id); }

    ui::DraftEditor& editor() const { return *pane->findChild<ui::DraftEditor*>(QStringLiteral("note")); }
    // The visible text of a named label of the pane.
    QString shown(const char* name) const;
    // Types the whole text as keys and lets the critic answer.
    void type(const QString& text) const;
    void waitForCritic() const;
    // How many notes the timeline has as sent.
    qsizetype sentTo(const contacts::Contact& contact) const;

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    std::unique_ptr<notebook::Notebook> book;
    QUndoStack stack;
    std::unique_ptr<ui::NotebookEditor> notebookEditor;
    std::unique_ptr<notebook::Review> review;
    RememberingClipboard clipboard;
    std::unique_ptr<ui::ComposerPane> pane;
    std::vector<Said> said;
    contacts::Contact tom;
    contacts::Contact ana;
};

} // namespace wellmet::tests

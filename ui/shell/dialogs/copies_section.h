// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace wellmet::notebook {
struct DailyCopy;
}

namespace wellmet::ui {

class NotebookEditor;

// The daily copies of the notebook, newest first, and those set aside before an upgrade, each with a way back
// to it. Going back is one undo step.
class CopiesSection final : public QWidget
{
    Q_OBJECT

public:
    // The editor is borrowed and must outlive the section.
    explicit CopiesSection(NotebookEditor& editor, QWidget* parent = nullptr);

    void read(); // the folder, again

Q_SIGNALS:
    void broughtBack(const QString& sentence); // as the newest undo step
    void said(const QString& sentence);

private:
    void addRow(const notebook::DailyCopy& copy, const QString& text, const QString& name);

    NotebookEditor& m_editor;
    QVBoxLayout* m_rows;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace wellmet::notebook {
struct Silence;
}

namespace wellmet::ui {

class NotebookEditor;

// Everything that the critic doesn't say because the user asked it not to, and the words they taught it; each
// can be taken back, which can be undone. Not modal; follows the notebook.
class SilencedDialog final : public QDialog
{
    Q_OBJECT

public:
    // The editor is borrowed and must outlive the dialog.
    explicit SilencedDialog(NotebookEditor& editor, QWidget* parent = nullptr);

private:
    void showAll();
    void showSilences();
    void showWords();
    void addSection(const QString& title);
    void addRow(const QString& name, const QString& text, const QString& detail,
                const std::function<void()>& remove);
    QString reachOf(const notebook::Silence& silence) const;

    NotebookEditor& m_editor;
    QWidget* m_page;
    QVBoxLayout* m_rows;
};

} // namespace wellmet::ui

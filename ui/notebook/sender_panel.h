// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/sender_profile.h"

#include <QWidget>

class QLabel;

namespace wellmet::ui {

class Blank;
class NotebookEditor;
class SentenceRow;

// Who the user is, as notes introduce them, in sentences with blanks. Nothing modal: it stands where its
// owner puts it, and says finished() on Done and on Escape. What was typed is kept either way.
class SenderPanel final : public QWidget
{
    Q_OBJECT

public:
    // Borrowed; must outlive the panel.
    explicit SenderPanel(NotebookEditor& editor, QWidget* parent = nullptr);

    void edit(); // reads the profile and takes the focus

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Field = QString contacts::SenderProfile::*;

    void addSentences();
    Blank* addBlank(SentenceRow* row, const QString& name, const QString& example, const QString& objectName,
                    Field field);
    void addEnd();
    void read();
    void showReading();
    void finish();

    NotebookEditor& m_editor;
    contacts::SenderProfile m_sender;
    std::vector<std::pair<Blank*, Field>> m_blanks;
    QLabel* m_article = nullptr;
    QLabel* m_reading = nullptr;
};

} // namespace wellmet::ui

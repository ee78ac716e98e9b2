// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QTimer;

namespace wellmet::ui {

class ContactEdits;

// The contact's notes: free text that is never sent. Kept on leaving and after a short pause, as a Blank is.
class NotesEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEdit(ContactEdits& edits, QWidget* parent = nullptr);

    bool commit(); // true when nothing is pending afterwards
    void takeBack();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void refresh();
    bool isPending() const { return toPlainText() != m_value; }

    ContactEdits& m_edits;
    QTimer* m_pause;
    QString m_value;
    quint64 m_visit = 0;
    bool m_committing = false;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"
#include "critique/critique_report.h"
#include "notebook/draft_batch.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QShortcut;

namespace wellmet::ui {

class AccentButton;
class LengthCounter;

// One draft of a batch at a time, to accept, change or leave. Single keys work while the note isn't being
// edited: Enter, N, E, S, Esc.
class DraftQueue final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftQueue(QWidget* parent = nullptr);

    struct Place
    {
        int left = 0; // besides this one
        contacts::Channel channel = contacts::Channel::LinkedIn200;
        contacts::Limits limits{};
    };
    void show(const notebook::DraftBatch::Entry& entry, const Place& place);
    // How the critic reads the note as it stands.
    void showVerdict(const critique::CritiqueReport& report, const QString& name);
    // Neither another version nor a slip of the keyboard replaces what was typed.
    QString text() const;
    bool isEditing() const;
    void say(const QString& sentence);

Q_SIGNALS:
    void acceptAsked();
    void anotherAsked();
    void skipAsked();
    void endAsked();
    void textChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* addButton(QPushButton* button, const QString& name, const QString& tip);
    void addKey(const QKeySequence& keys, void (DraftQueue::*asked)());
    void arrange();
    void setEditing(bool editing);

    QLabel* m_name;
    QLabel* m_left;
    QLabel* m_existing;
    QPlainTextEdit* m_note;
    QLabel* m_subject;
    QLabel* m_verdict;
    LengthCounter* m_counter;
    QLabel* m_hint;
    AccentButton* m_accept;
    QPushButton* m_another;
    QPushButton* m_edit;
    QPushButton* m_skip;
    QPushButton* m_end;
    std::vector<QShortcut*> m_keys;
    contacts::Limits m_limits;
};

} // namespace wellmet::ui

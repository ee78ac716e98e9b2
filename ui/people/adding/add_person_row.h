// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contacts/capture/quick_line.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace wellmet::ui {

class EventLine;
class QuickReading;

// Where someone new is written down, above the list: one line ("Ana Ruiz, nurse at St Mary's, talked about
// bees") and beneath it, while it is typed, what it is taken to say, each part to be corrected. Enter adds
// the person, Escape puts the row away with what was typed in it. A signature that is pasted becomes a line.
// At an event the row stays for the next person, and says once for everyone where and when that was.
class AddPersonRow : public QWidget
{
    Q_OBJECT

public:
    // `clock` is borrowed and must outlive the row, as must `next`, to which Tab leads on from it.
    AddPersonRow(const Clock& clock, QWidget* next, QWidget* parent = nullptr);

    void open(const QString& suggested = {});
    void openEvent();
    bool isAtEvent() const;
    // The person is in the notebook: clears the line, and stays open for the next at an event.
    void finish();
    // One quiet sentence about the person being typed; empty takes it away.
    void setRemark(const QString& sentence);

Q_SIGNALS:
    void nameTyped(const QString& name);                     // as far as it is read; may be empty
    void accepted(const wellmet::contacts::Contact& person); // has a name, and no id yet
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void arrange();
    contacts::QuickLine reading() const;
    void read();
    void accept();
    void dismiss();
    bool pasteSignature();

    const Clock& m_clock;
    QWidget* m_next;
    EventLine* m_event;
    QLineEdit* m_line;
    QLabel* m_remark;
    QuickReading* m_reading;
    contacts::QuickChoices m_choices;
    QString m_name;
};

} // namespace wellmet::ui

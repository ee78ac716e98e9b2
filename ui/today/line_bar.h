// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/partial_date.h"

#include <QWidget>

namespace wellmet::ui {

class DateBlank;
class SentenceRow;

// What can be done about the line of Today that is chosen, for the mouse; and the blank for a date to put it
// off to, which opens in place.
class LineBar final : public QWidget
{
    Q_OBJECT

public:
    // The clock is borrowed and must outlive the bar.
    explicit LineBar(const Clock& clock, QWidget* parent = nullptr);

    void askForDate();
    void closeDate();

Q_SIGNALS:
    void doneAsked();
    void tomorrowAsked();
    void nextWeekAsked();
    void dropAsked();
    void dateChosen(QDate day); // after today
    void dateDismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons();
    void addDate();
    bool choose(const PartialDate& date);

    const Clock& m_clock;
    QWidget* m_buttons;
    SentenceRow* m_dateRow;
    DateBlank* m_date;
};

} // namespace wellmet::ui

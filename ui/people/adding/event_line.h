// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contacts/met.h"

#include <QWidget>

class QLabel;

namespace wellmet::ui {

class Blank;
class DateBlank;

// "We met at ____ on ____", said once for everyone who is added under it, and how many that were.
class EventLine : public QWidget
{
    Q_OBJECT

public:
    // `clock` is borrowed and must outlive the line. The day is today until another one is typed.
    explicit EventLine(const Clock& clock, QWidget* parent = nullptr);

    contacts::Met met() const; // empty as long as no place is named
    bool isFilledIn() const { return !m_met.where.isEmpty(); }
    void focusPlace();
    void commit(); // takes what is half-typed in the blanks
    void countOne();

Q_SIGNALS:
    void changed();
    void filledIn(); // Enter in a blank: on to the people
    void closed();

private:
    void build();
    void setPlace(const QString& place);
    void showCount();

    Blank* m_place;
    DateBlank* m_date;
    QLabel* m_count;
    contacts::Met m_met;
    int m_added = 0;
};

} // namespace wellmet::ui

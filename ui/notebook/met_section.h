// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace wellmet::ui {

class Blank;
class ChoiceBlank;
class ContactEdits;
class DateBlank;

// How we met, as one sentence: "We met at [PyData Manchester] on [October 14, 2026], introduced by [Ellen
// Park]".
class MetSection final : public QWidget
{
    Q_OBJECT

public:
    explicit MetSection(ContactEdits& edits, QWidget* parent = nullptr);

    void focusPlace();

private:
    void addBlanks();
    void bind();
    void refresh();
    void refreshWords();

    ContactEdits& m_edits;
    ChoiceBlank* m_how = nullptr;
    QLabel* m_at = nullptr;
    Blank* m_where = nullptr;
    QLabel* m_on = nullptr;
    DateBlank* m_date = nullptr;
    QLabel* m_through = nullptr;
    Blank* m_by = nullptr;
};

} // namespace wellmet::ui

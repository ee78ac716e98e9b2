// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace wellmet::ui {

class Blank;
class ContactEdits;
class RadioRow;

// Who it is: the name as its owner writes it, "[role] at [employer]", and how close they are.
class ContactHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactHeader(ContactEdits& edits, QWidget* parent = nullptr);

    void focusName();

private:
    void addName();
    void addWork();
    void addCloseness();
    void refresh();
    bool rename(const QString& name);

    ContactEdits& m_edits;
    Blank* m_name = nullptr;
    QLabel* m_nameHint = nullptr;
    QToolButton* m_recase = nullptr;
    RadioRow* m_closeness = nullptr;
    QLabel* m_closenessHint = nullptr;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/review/click_row.h"

#include "critique/finding.h"

class QLabel;
class QToolButton;

namespace wellmet::ui {

// One finding: its sign, what to write instead, the thought behind it, and the fix as a button.
class FindingRow final : public ClickRow
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget* parent = nullptr);

    void showFinding(const critique::Finding& finding);
    const critique::Finding& finding() const { return m_finding; }
    QWidget* lastInTabOrder() const;

Q_SIGNALS:
    void fixAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSign();
    QString spoken() const;

    critique::Finding m_finding;
    QLabel* m_sign;
    QLabel* m_message;
    QLabel* m_points;
    QLabel* m_why;
    QLabel* m_advice;
    QToolButton* m_fix;
};

} // namespace wellmet::ui

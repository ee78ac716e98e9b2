// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/review/click_row.h"

#include "critique/critique_report.h"

class QLabel;

namespace wellmet::ui {

// One silent objection in the recipient's voice: answered, open or raised, by sign and by word.
class ObjectionRow final : public ClickRow
{
    Q_OBJECT

public:
    explicit ObjectionRow(QWidget* parent = nullptr);
    void showObjection(const critique::ObjectionView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSign();

    QLabel* m_sign;
    QLabel* m_line;
    critique::ObjectionState m_state = critique::ObjectionState::Open;
};

} // namespace wellmet::ui

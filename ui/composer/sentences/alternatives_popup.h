// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/draft.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace wellmet::ui {

// Other ways to say one sentence, to choose from with the arrow keys and Enter or a click; Esc or a click
// elsewhere leaves things as they are. What each is made from stands below.
class AlternativesPopup final : public QFrame
{
    Q_OBJECT

public:
    struct Way
    {
        drafting::Passage passage;
        QString origin; // plain text
    };

    // Deletes itself when it closes.
    AlternativesPopup(std::vector<Way> ways, QWidget* parent);

    // Shows it under `place` (global coordinates), as wide as that, or above where there is more room.
    void openAt(const QRect& place);

Q_SIGNALS:
    void chosen(const wellmet::drafting::Passage& passage);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(int row);
    void showOrigin(int row);

    std::vector<Way> m_ways;
    QListWidget* m_list;
    QLabel* m_origin;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"

#include <QLabel>

namespace wellmet::ui {

// How a note stands against its channel's length.
struct LengthState
{
    enum class Level { Fits, PastAim, Over };

    Level level = Level::Fits;
    QString words; // "43 left", "12 past the best length", "12 over"

    friend bool operator==(const LengthState&, const LengthState&) = default;
};

// `used` in UTF-16 code units, as the channel counts.
LengthState lengthState(qsizetype used, const contacts::Limits& limits);

// Shows what is left of the channel's length. Over it, the words, a sign and the color change together.
class LengthCounter : public QLabel
{
    Q_OBJECT

public:
    explicit LengthCounter(QWidget* parent = nullptr);
    void showLength(qsizetype used, const contacts::Limits& limits);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintLevel();

    LengthState::Level m_level = LengthState::Level::Fits;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contacts/capture/quick_line.h"

#include <QWidget>

class QVBoxLayout;

namespace wellmet::ui {

class SentenceRow;

// What a quick line is taken to say, a line for each part: what kind of thing it is, as a menu of what else
// it could be, and the words that are kept.
class QuickReading : public QWidget
{
    Q_OBJECT

public:
    // `clock` is borrowed and must outlive it.
    explicit QuickReading(const Clock& clock, QWidget* parent = nullptr);

    void show(const contacts::QuickLine& line);

Q_SIGNALS:
    void meant(const QString& typed, const wellmet::contacts::QuickMeaning& meaning);

private:
    SentenceRow* rowFor(const contacts::QuickPart& part);

    const Clock& m_clock;
    QVBoxLayout* m_rows;
    std::vector<contacts::QuickPart> m_shown;
};

} // namespace wellmet::ui

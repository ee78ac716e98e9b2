// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wellmet::ui {

class Blank;
class ContactEdits;
class SentenceRow;

// How often one means to be in touch, as a sentence: "Be in touch every [3 months]", and beneath it when the
// next time is.
class KeepInTouch final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepInTouch(ContactEdits& edits, QWidget* parent = nullptr);

private:
    bool keep(const QString& text);
    void refresh();
    QString nextTime() const;

    ContactEdits& m_edits;
    SentenceRow* m_row;
    Blank* m_every;
};

} // namespace wellmet::ui

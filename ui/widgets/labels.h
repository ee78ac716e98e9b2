// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wellmet::ui {

// A label for text of any origin: always shown as plain text, in one of the few ways the window speaks.
class PlainLabel : public QLabel
{
public:
    enum class Voice {
        Words,   // the fixed words of a sentence with blanks; wraps only where a line can't hold it
        Line,    // a stretch of text that stands among Words
        Body,    // text to read, wrapped
        Quiet,   // explanations, wrapped; softer than the text
        Heading, // begins a section
        Title    // the person or panel
    };

    PlainLabel(const QString& text, Voice voice, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    bool isInline() const { return m_voice == Voice::Words || m_voice == Voice::Line; }

    Voice m_voice;
    bool m_dressing = false;
};

// The font of a title, for widgets that aren't labels.
QFont titleFont(QFont base);

// Words alone on a page whose size is given: they wrap, and ask for no height of their own. Layouts would
// otherwise set the text at every width they try.
class PageLabel final : public PlainLabel
{
public:
    using PlainLabel::PlainLabel;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/blank.h"

#include <QApplication>
#include <QEvent>

#include <cmath>

namespace wellmet::ui {

namespace {

constexpr int kUnderline = 3; // the room below the words that a blank has for its line
constexpr double kQuiet =
    0.68; // of the text's own strength: soft, and still more than 4.5:1 on common themes

QColor softened(const QColor& ink, const QColor& paper)
{
    const auto mix = [](int a, int b) { return static_cast<int>(a * kQuiet + b * (1 - kQuiet)); };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()), mix(ink.blue(), paper.blue())};
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont titleFont(QFont base)
{
    base = scaled(base, 1.5);
    base.setWeight(QFont::DemiBold);
    return base;
}

PlainLabel::PlainLabel(const QString& text, Voice voice, QWidget* parent)
    : QLabel(text, parent),
      m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    if (isInline())
        setContentsMargins(0, 0, 0, kUnderline);
    setWordWrap(voice != Voice::Heading);
    dress();
}

// A wrapping QLabel asks for a block of text; one in a sentence asks for its line.
QSize PlainLabel::sizeHint() const
{
    if (!isInline())
        return QLabel::sizeHint();
    // Whole pixels hide what a line really takes; one too few and it would wrap.
    const double width = QFontMetricsF(font()).horizontalAdvance(text());
    return {static_cast<int>(std::ceil(width)) + 2, Blank::lineHeight(fontMetrics())};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!isInline())
        return QLabel::minimumSizeHint();
    return {std::min(sizeHint().width(), 8 * fontMetrics().averageCharWidth()),
            Blank::lineHeight(fontMetrics())};
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool themed =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (themed && !m_dressing)
        dress();
}

void PlainLabel::dress()
{
    m_dressing = true;
    const QFont base = QApplication::font(this);
    if (m_voice == Voice::Heading || m_voice == Voice::Title) {
        QFont font = m_voice == Voice::Title ? titleFont(base) : base;
        font.setWeight(QFont::DemiBold);
        setFont(font);
    }
    if (m_voice == Voice::Quiet || m_voice == Voice::Words) {
        const QPalette theme = parentWidget() ? parentWidget()->palette() : QApplication::palette(this);
        QPalette soft;
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            soft.setColor(
                group, QPalette::WindowText,
                softened(theme.color(group, QPalette::WindowText), theme.color(group, QPalette::Window)));
        setPalette(soft);
    }
    m_dressing = false;
}

} // namespace wellmet::ui

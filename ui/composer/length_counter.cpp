// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/length_counter.h"

#include "ui/composer/review/severity_look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

LengthState lengthState(qsizetype used, const contacts::Limits& limits)
{
    using Level = LengthState::Level;
    const auto say = [](const char* words, qsizetype count) {
        return QCoreApplication::translate("LengthCounter", words).arg(QLocale().toString(count));
    };
    if (limits.body > 0 && used > limits.body)
        return {Level::Over, say("%1 over", used - limits.body)};
    if (limits.aim > 0 && used > limits.aim)
        return {Level::PastAim, say("%1 past the best length", used - limits.aim)};
    if (limits.aim > 0)
        return {Level::Fits, say("%1 left", limits.aim - used)};
    if (limits.body > 0)
        return {Level::Fits, say("%1 left", limits.body - used)};
    return {Level::Fits, say("%1 characters", used)};
}

LengthCounter::LengthCounter(QWidget* parent) : QLabel(parent)
{
    setObjectName(u"counter"_s);
    setTextFormat(Qt::PlainText);
}

void LengthCounter::showLength(qsizetype used, const contacts::Limits& limits)
{
    const LengthState state = lengthState(used, limits);
    m_level = state.level;
    setText(m_level == LengthState::Level::Over ? u"⚠ "_s + state.words : state.words);
    setAccessibleName(state.words);
    paintLevel();
}

void LengthCounter::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        paintLevel();
}

void LengthCounter::paintLevel()
{
    const bool isOver = m_level == LengthState::Level::Over;
    QPalette colors;
    if (isOver)
        colors.setColor(QPalette::WindowText,
                        severityColor(critique::Severity::Stop, colors.color(QPalette::Window)));
    setPalette(isOver ? colors : QPalette());
    QFont font;
    font.setBold(isOver);
    setFont(font);
}

} // namespace wellmet::ui

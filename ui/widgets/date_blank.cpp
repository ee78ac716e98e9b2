// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_blank.h"

namespace wellmet::ui {

DateBlank::DateBlank(const QString& name, const QString& example, const Clock& clock, DateLean lean,
                     QWidget* parent)
    : Blank(name, example, parent),
      m_clock(clock),
      m_lean(lean)
{
    setCommitsOnPause(false); // "20" on the way to "2026-10" is no date
    setCommit([this](const QString& text) { return commitText(text); });
    connect(this, &QLineEdit::textChanged, this,
            [this] { Q_EMIT hintChanged(isPending() ? hintFor(text()) : QString()); });
}

void DateBlank::setDate(const PartialDate& date)
{
    setValue(m_brief ? briefDateText(date) : dateText(date));
}

bool DateBlank::commitText(const QString& text)
{
    const auto date = text.isEmpty() ? PartialDate() : dateFromText(text, m_clock.today(), m_lean);
    if (!date || (m_commitDate && !m_commitDate(*date)))
        return false;
    setDate(*date);
    Q_EMIT hintChanged({});
    return true;
}

QString DateBlank::hintFor(const QString& text) const
{
    if (text.trimmed().isEmpty())
        return {};
    const auto date = dateFromText(text, m_clock.today(), m_lean);
    if (!date)
        return tr("A date can be as vague as it is: 2026, October 2026, October 14, yesterday.");
    const QString understood = dateText(*date);
    const QString typed = text.simplified();
    return typed == understood || typed == briefDateText(*date) ? QString()
                                                                : tr("That is %1.").arg(understood);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/date_text.h"
#include "base/partial_date.h"
#include "ui/widgets/blank.h"

namespace wellmet::ui {

// A blank for a date in words; see dateFromText. It says what it understands while the date is typed; what it
// can't read stays as it was typed, with one sentence about what it can.
class DateBlank final : public Blank
{
    Q_OBJECT

public:
    using CommitDate = std::function<bool(const PartialDate& date)>;

    // `clock` is borrowed and must outlive the blank.
    DateBlank(const QString& name, const QString& example, const Clock& clock, DateLean lean = DateLean::Past,
              QWidget* parent = nullptr);

    void setCommitDate(CommitDate commit) { m_commitDate = std::move(commit); }
    void setBrief(bool on) { m_brief = on; } // "Oct 14, 2026"; set it before the date
    void setDate(const PartialDate& date);

Q_SIGNALS:
    void hintChanged(
        const QString& hint); // what was understood, or what could be; empty when there's nothing to say

private:
    bool commitText(const QString& text);
    QString hintFor(const QString& text) const;

    const Clock& m_clock;
    DateLean m_lean;
    bool m_brief = false;
    CommitDate m_commitDate;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/review/finding_row.h"

#include <vector>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace wellmet::ui {

// What the recipient would stumble over, worst first. A few are open, the rest is folded: few and sure beats
// many.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kOpen = 5;

    explicit FindingsList(QWidget* parent = nullptr);

    void showFindings(const std::vector<critique::Finding>& findings, const ReviewedNote& note = {});

Q_SIGNALS:
    void chosen(const wellmet::prose::TextRange& words);
    void fixAsked(const wellmet::critique::Finding& finding);
    void safeFixesAsked();
    void wordAsked(const wellmet::prose::TextRange& word);
    void silenceAsked(const wellmet::critique::Finding& finding, wellmet::notebook::SilenceScope scope);

private:
    FindingRow* addRow();
    void showRows();
    void showFold();

    std::vector<critique::Finding> m_findings;
    ReviewedNote m_note;
    std::vector<FindingRow*> m_rows; // kept between reports, so that focus and hover stay
    QPushButton* m_fixSafe;
    QVBoxLayout* m_column;
    QToolButton* m_fold;
    bool m_isUnfolded = false;
};

} // namespace wellmet::ui

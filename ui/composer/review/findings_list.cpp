// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/findings_list.h"

#include "ui/composer/composer_shortcuts.h"
#include "ui/widgets/quiet_button.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent),
      m_fixSafe(new QPushButton(tr("Fix everything that’s safe"), this)),
      m_column(new QVBoxLayout(this)),
      m_fold(new QuietButton({}, {}, this))
{
    setObjectName(u"findings"_s);
    m_fixSafe->setObjectName(u"fixSafe"_s);
    m_fixSafe->setToolTip(
        tr("Right names, quiet capitals, plain words: what can’t go wrong, in one step (%1)")
            .arg(composer_shortcuts::fixSafe().toString(QKeySequence::NativeText)));
    m_fold->setObjectName(u"fold"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_fixSafe, 0, Qt::AlignLeading);
    m_column->addWidget(m_fold, 0, Qt::AlignLeading);
    connect(m_fixSafe, &QPushButton::clicked, this, &FindingsList::safeFixesAsked);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        showRows();
    });
    showFindings({});
}

void FindingsList::showFindings(const std::vector<critique::Finding>& findings, const ReviewedNote& note)
{
    m_findings = findings;
    m_note = note;
    const auto isSafe = [](const critique::Finding& finding) { return finding.fix && finding.fix->isSafe; };
    m_fixSafe->setVisible(std::ranges::count_if(m_findings, isSafe) >= 2);
    if (std::ssize(m_findings) <= kOpen)
        m_isUnfolded = false;
    showRows();
}

void FindingsList::showRows()
{
    const size_t open = m_isUnfolded ? m_findings.size() : std::min<size_t>(m_findings.size(), kOpen);
    while (m_rows.size() < open)
        m_rows.push_back(addRow());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < open)
            m_rows[i]->showFinding(m_findings[i], m_note);
        m_rows[i]->setVisible(i < open);
    }
    showFold();
}

void FindingsList::showFold()
{
    const int folded = static_cast<int>(m_findings.size()) - kOpen;
    m_fold->setVisible(folded > 0);
    m_fold->setText(m_isUnfolded ? tr("Show fewer") : tr("%1 more").arg(folded));
    m_fold->setAccessibleName(m_isUnfolded ? tr("Show fewer findings")
                                           : tr("Show %1 more findings").arg(folded));
}

FindingRow* FindingsList::addRow()
{
    auto* row = new FindingRow(this);
    m_column->insertWidget(m_column->indexOf(m_fold), row);
    setTabOrder(row->lastInTabOrder(), m_fold);
    connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT chosen(row->finding().range); });
    // By value: applying it makes the row show another finding.
    connect(row, &FindingRow::fixAsked, this, [this, row] {
        const critique::Finding finding = row->finding();
        Q_EMIT fixAsked(finding);
    });
    connect(row, &FindingRow::wordAsked, this, [this, row] { Q_EMIT wordAsked(row->finding().range); });
    connect(row, &FindingRow::silenceAsked, this, [this, row](notebook::SilenceScope scope) {
        const critique::Finding finding = row->finding();
        Q_EMIT silenceAsked(finding, scope);
    });
    return row;
}

} // namespace wellmet::ui

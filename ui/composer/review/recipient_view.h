// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/critique_report.h"

#include <QWidget>

#include <array>

class QLabel;

namespace wellmet::ui {

class ObjectionRow;

// The note as its recipient reads it: how ready it is, and the seven silent objections one by one.
class RecipientView : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientView(QWidget* parent = nullptr);

    void showReport(const critique::CritiqueReport& report, const QString& name);
    void showBlank(const QString& name); // nothing is written yet; an empty name is nobody

Q_SIGNALS:
    void chosen(const wellmet::prose::TextRange& words); // the words behind a line

private:
    void setHeading(const QString& name);

    QLabel* m_heading;
    QLabel* m_score;
    QLabel* m_verdict;
    std::array<ObjectionRow*, 7> m_rows{};
    std::array<prose::TextRange, 7> m_words;
};

} // namespace wellmet::ui

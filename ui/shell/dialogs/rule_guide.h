// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "critique/rule_info.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QScrollArea;

namespace wellmet::ui {

// What the critic looks for: every rule with what the recipient thinks, examples on both sides and the
// source, from the same data as `wellmet-cli rules`. Not modal.
class RuleGuide : public QDialog
{
    Q_OBJECT

public:
    explicit RuleGuide(QWidget* parent = nullptr);

private:
    void filter(const QString& words);
    void showRule(const QListWidgetItem* item);
    QWidget* pageOf(const critique::RuleInfo& rule);

    QLineEdit* m_search;
    QListWidget* m_rules;
    QScrollArea* m_page;
};

// Opens one beside the window, or brings forward the one that is open.
void showRuleGuide(QWidget* window);

} // namespace wellmet::ui

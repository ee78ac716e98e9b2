// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/review/click_row.h"

#include "critique/finding.h"
#include "notebook/silence.h"

class QLabel;
class QToolButton;

namespace wellmet::ui {

// The note that findings are about, and how its recipient is called.
struct ReviewedNote
{
    QString text;
    QString recipient;

    friend bool operator==(const ReviewedNote&, const ReviewedNote&) = default;
};

// One finding: its sign, what to write instead, the thought behind it, the fix as a button, and a
// menu to silence it.
class FindingRow final : public ClickRow
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget* parent = nullptr);

    // The same again changes nothing, so that nothing flickers.
    void showFinding(const critique::Finding& finding, const ReviewedNote& note);
    const critique::Finding& finding() const { return m_finding; }
    QWidget* lastInTabOrder() const;

Q_SIGNALS:
    void fixAsked();
    void silenceAsked(wellmet::notebook::SilenceScope scope);
    void wordAsked(); // put the word into the dictionary

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showFix();
    void openMenu(const QPoint& place);
    void paintSign();
    QString spoken() const;

    critique::Finding m_finding;
    QString m_preview; // of the fix
    QString m_recipient;
    QLabel* m_sign;
    QLabel* m_message;
    QLabel* m_points;
    QLabel* m_why;
    QLabel* m_advice;
    QToolButton* m_fix;
    QToolButton* m_more;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace wellmet::ui {

// One sentence and two buttons: whether a rule that was silenced twice for the same reason should go for
// good. Hidden until there is something to ask.
class RetireOffer final : public QFrame
{
    Q_OBJECT

public:
    explicit RetireOffer(QWidget* parent = nullptr);

    void offer(const QString& rule);

Q_SIGNALS:
    void accepted(const QString& rule);

private:
    QString m_rule;
    QLabel* m_sentence;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPainter;

namespace wellmet::ui {

// A large button for a first decision: what it does, why one might, and its keys at the end of the line.
class WayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    WayButton(const QString& label, const QString& explanation, const QString& keys,
              QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintBack(QPainter& painter) const;
    QFont labelFont() const;

    QString m_explanation;
    QString m_keys;
};

} // namespace wellmet::ui

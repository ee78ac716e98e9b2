// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wellmet::ui {

// May this be mentioned in a note, or is it private? Checked means private: a lock and the word; else a small
// ring with a dot.
class PrivacySwitch final : public QAbstractButton
{
    Q_OBJECT

public:
    // `shortcut` is told in the tooltip, e.g. "Ctrl+Shift+P".
    explicit PrivacySwitch(const QString& shortcut, QWidget* parent = nullptr);

    void setPrivate(bool isPrivate); // tells no one
    bool isPrivate() const { return isChecked(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void explain();

    QString m_shortcut;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace wellmet::ui {

// One line above the list that asks for a name. Enter adds, Escape puts it away.
class AddPersonRow : public QWidget
{
    Q_OBJECT

public:
    explicit AddPersonRow(QWidget* parent = nullptr);

    void open(const QString& suggested = {});

Q_SIGNALS:
    void accepted(const QString& name); // simplified, never empty
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();
    void dismiss();

    QLineEdit* m_name;
};

} // namespace wellmet::ui

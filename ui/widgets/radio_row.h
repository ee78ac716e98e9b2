// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace wellmet::ui {

// A few plain choices side by side, of which one holds; arrow keys move between them.
class RadioRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RadioRow(const QString& name, QWidget* parent = nullptr);

    void addChoice(int id, const QString& label, const QString& explanation = {});
    void setChoice(int id); // tells no one
    int choice() const;     // -1 when none holds

Q_SIGNALS:
    void chosen(int id); // by the user; also when it held already

private:
    QButtonGroup* m_group;
};

} // namespace wellmet::ui

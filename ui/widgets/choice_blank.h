// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace wellmet::ui {

// A choice among words inside a sentence: as wide as the words chosen, underlined like a Blank. One letter
// picks an entry.
class ChoiceBlank final : public QComboBox
{
public:
    explicit ChoiceBlank(const QString& name, QWidget* parent = nullptr);

    // `words` stand in the sentence, `label` in the list.
    void addChoice(const QString& label, const QVariant& value, const QString& words = {});
    // Selects the entry with `value` without telling anyone; the first one when there is none.
    void setChoice(const QVariant& value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QString words() const;
};

} // namespace wellmet::ui

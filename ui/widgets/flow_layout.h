// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace wellmet::ui {

// Lays widgets out like words in a paragraph: a new line begins where the next one doesn't fit, one that is
// wider than the line gets the whole line, and those of a line share its middle. Mirrored for right-to-left.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void setGaps(int between, int betweenLines);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool move) const;
    void place(const std::vector<std::pair<QLayoutItem*, QRect>>& line, const QRect& within,
               int height) const;

    std::vector<QLayoutItem*> m_items;
    int m_between = 6;
    int m_betweenLines = 4;
};

} // namespace wellmet::ui

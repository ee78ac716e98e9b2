// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

#include <QWidget>

class QVBoxLayout;

namespace wellmet::ui {

// What an empty notebook says: what this is for, and three ways to begin.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget* parent = nullptr);

    // The words have a width of their own, so the window's says nothing about the height.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void sampleRequested();

private:
    using Request = void (FirstStartPage::*)();
    void addWords(QVBoxLayout& column, const QString& text, PlainLabel::Voice voice);
    void addWay(QVBoxLayout& column, const QString& objectName, const QString& label,
                const QString& explanation, const QString& keys, Request request);
};

} // namespace wellmet::ui

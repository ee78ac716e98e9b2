// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace wellmet::ui {

class DateBlank;

// A sentence with blanks that wraps like one, and room for one quiet line beneath it.
class SentenceRow final : public QWidget
{
public:
    explicit SentenceRow(QWidget* parent = nullptr);

    QLabel* addWords(const QString& words);
    void add(QWidget* blank);
    void add(DateBlank* blank); // its hint becomes the row's

    void setHint(const QString& hint); // empty hides the line
    QString hint() const;

private:
    QWidget* m_line;
    QLabel* m_hint;
};

} // namespace wellmet::ui

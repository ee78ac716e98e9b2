// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace wellmet::ui {

// One calm line when the facts behind a note are no longer what they were, with the way out of it.
class OutdatedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit OutdatedLine(QWidget* parent = nullptr);

    // The fields that changed, as drafting::outdatedIn gives them; none hides the line.
    void follow(const QStringList& fields);

Q_SIGNALS:
    void draftAgainAsked();

private:
    QLabel* m_sentence;
};

} // namespace wellmet::ui

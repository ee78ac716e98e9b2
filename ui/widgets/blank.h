// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QTimer;

namespace wellmet::ui {

// A blank in a sentence: text on a line, as wide as what it holds, and on several where it is wider than the
// page. What is typed is half-typed ("pending") until it is committed: by Enter, by leaving, or after a short
// pause; Escape takes it back. A value that arrives meanwhile doesn't touch it.
class Blank : public QLineEdit
{
    Q_OBJECT

public:
    // Gets the simplified text; false when it couldn't be kept, and the text stays pending.
    using Commit = std::function<bool(const QString& text)>;

    // `name` is what a screen reader says; `example` stands in the empty blank.
    Blank(const QString& name, const QString& example, QWidget* parent = nullptr);

    void setCommit(Commit commit) { m_commit = std::move(commit); }
    void setCommitsOnPause(bool on) { m_commitsOnPause = on; }
    void setExample(const QString& example);

    // The value as it is kept elsewhere. Shown unless something is pending.
    void setValue(const QString& value);
    const QString& value() const { return m_value; }
    bool isPending() const;
    // Hands pending text over; true when nothing is pending afterwards.
    bool commit();
    void takeBack(); // forgets what is pending

    // The same for all commits of one visit to the blank, so that they become one undo step.
    QString visit() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    // The height of blanks and what stands among them, for one line of text.
    static int lineHeight(const QFontMetrics& metrics);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void finish();
    void put(const QString& text);
    bool isClipped() const;
    void paintWrapped();

    Commit m_commit;
    QString m_value;
    QTimer* m_pause;
    quint64 m_visit = 0;
    bool m_commitsOnPause = true;
    bool m_committing = false;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace wellmet::ui {

// One sentence in a line of its own, perhaps with something to do about it. Never takes the focus and never
// blocks; what went wrong stays until it is put away, the rest goes by itself. Text is plain.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Stay {
        Briefly,    // long enough to be read and acted upon
        UntilClosed // errors
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& sentence, Stay stay = Stay::Briefly);
    // `action` is run once, by the button that says `label`.
    void offer(const QString& sentence, const QString& label, std::function<void()> action,
               Stay stay = Stay::Briefly);
    // What was offered may no longer be true, so it is no longer offered. Plain sentences stay.
    void withdrawOffer();
    void setClosable(bool closable);

    QString sentence() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tint();
    void present(const QString& sentence, Stay stay);
    void close();
    void act();

    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
    QTimer* m_leave;
    std::function<void()> m_action;
};

} // namespace wellmet::ui

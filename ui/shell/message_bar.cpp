// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wellmet::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_leave(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"messageAction"_s);
    m_button->setAutoDefault(false);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(tr("Put this message away"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 10, 5);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);

    m_leave->setSingleShot(true);
    connect(m_leave, &QTimer::timeout, this, &MessageBar::close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::act);
    tint();
    hide();
}

// The window's own color with a breath of the accent: noticed, but no alarm.
void MessageBar::tint()
{
    const QPalette base = QApplication::palette();
    const QColor window = base.color(QPalette::Window);
    const QColor accent = base.color(QPalette::Highlight);
    constexpr float kShare = 0.16F;
    const auto mix = [](float a, float b) { return a * kShare + b * (1 - kShare); };
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window,
                    QColor::fromRgbF(mix(accent.redF(), window.redF()), mix(accent.greenF(), window.greenF()),
                                     mix(accent.blueF(), window.blueF())));
    if (tinted != palette())
        setPalette(tinted);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void MessageBar::say(const QString& sentence, Stay stay)
{
    m_action = {};
    m_button->hide();
    present(sentence, stay);
}

void MessageBar::offer(const QString& sentence, const QString& label, std::function<void()> action, Stay stay)
{
    m_action = std::move(action);
    m_button->setText(label);
    m_button->setAccessibleDescription(sentence);
    m_button->show();
    present(sentence, stay);
}

void MessageBar::present(const QString& sentence, Stay stay)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_leave->setInterval(m_action ? 20s : 8s);
    if (stay == Stay::Briefly)
        m_leave->start();
    else
        m_leave->stop();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::withdrawOffer()
{
    if (m_action)
        close();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    if (m_leave->isActive()) // nothing disappears from under the pointer
        m_leave->start(24h);
}

void MessageBar::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    if (m_leave->isActive())
        m_leave->start(8s);
}

void MessageBar::close()
{
    m_leave->stop();
    m_action = {};
    hide();
    Q_EMIT closed();
}

void MessageBar::act()
{
    const auto action = std::move(m_action);
    close();
    if (action)
        action();
}

} // namespace wellmet::ui

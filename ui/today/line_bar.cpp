// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_bar.h"

#include "ui/widgets/date_blank.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/sentence_row.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

LineBar::LineBar(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_buttons(new QWidget(this)),
      m_dateRow(new SentenceRow(this)),
      m_date(new DateBlank(tr("Put off until"), tr("next Friday, December 3"), clock, DateLean::Future,
                           m_dateRow))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(4);
    column->addWidget(m_buttons);
    column->addWidget(m_dateRow);
    addButtons();
    addDate();
}

void LineBar::addButtons()
{
    auto* flow = new FlowLayout(m_buttons);
    flow->setGaps(8, 2);
    const auto add = [&](const QString& name, const QString& text, const QString& spoken,
                         const QString& tip) {
        auto* button = new QuietButton(text, spoken, m_buttons);
        button->setObjectName(name);
        button->setToolTip(tip);
        flow->addWidget(button);
        return button;
    };
    connect(add(u"lineDone"_s, tr("Done"), {}, tr("It is done; it goes into the timeline (D)")),
            &QToolButton::clicked, this, &LineBar::doneAsked);
    connect(add(u"lineTomorrow"_s, tr("Tomorrow"), tr("Put off until tomorrow"),
                tr("Put it off until tomorrow (T)")),
            &QToolButton::clicked, this, &LineBar::tomorrowAsked);
    connect(add(u"lineNextWeek"_s, tr("Next week"), tr("Put off until next week"),
                tr("Put it off until Monday (W)")),
            &QToolButton::clicked, this, &LineBar::nextWeekAsked);
    connect(add(u"lineDate"_s, tr("A date…"), tr("Put off until a date"), tr("Put it off until a date (L)")),
            &QToolButton::clicked, this, &LineBar::askForDate);
    connect(add(u"lineDrop"_s, tr("Drop"), {}, tr("It won’t be done; Undo brings it back (X)")),
            &QToolButton::clicked, this, &LineBar::dropAsked);
}

void LineBar::addDate()
{
    m_dateRow->addWords(tr("Put it off until"));
    m_date->setObjectName(u"lineDateBlank"_s);
    m_date->setCommitDate([this](const PartialDate& date) { return choose(date); });
    m_date->installEventFilter(this);
    m_dateRow->add(m_date);
    m_dateRow->hide();
}

void LineBar::askForDate()
{
    m_date->takeBack();
    m_date->setDate({});
    m_dateRow->setHint({});
    m_dateRow->show();
    m_date->setFocus(Qt::OtherFocusReason);
}

void LineBar::closeDate()
{
    m_date->takeBack();
    m_dateRow->hide();
}

// An emptied blank chooses nothing.
bool LineBar::choose(const PartialDate& date)
{
    if (date.isNull())
        return true;
    if (date.first() <= m_clock.today()) {
        m_dateRow->setHint(tr("A day after today, please."));
        return false;
    }
    m_dateRow->hide();
    Q_EMIT dateChosen(date.first());
    return true;
}

bool LineBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_date && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeDate();
        Q_EMIT dateDismissed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/adding/event_line.h"

#include "ui/widgets/date_blank.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/sentence_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

EventLine::EventLine(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_place(new Blank(tr("The event"), tr("the event"))),
      m_date(new DateBlank(tr("When it was"), tr("a date"), clock)),
      m_count(new PlainLabel({}, PlainLabel::Voice::Quiet, this))
{
    m_met.how = contacts::MetHow::Event;
    m_met.on = PartialDate(clock.today());
    build();
    m_date->setDate(m_met.on);
    showCount();
    hide();
}

void EventLine::build()
{
    auto* row = new SentenceRow(this);
    row->addWords(tr("We met at"));
    m_place->setObjectName(u"eventPlace"_s);
    row->add(m_place);
    row->addWords(tr("on"));
    m_date->setObjectName(u"eventDate"_s);
    m_date->setBrief(true);
    row->add(m_date);
    m_count->setObjectName(u"eventCount"_s);
    auto* done = new QuietButton(tr("Done"), tr("Done with the event"), this);
    done->setObjectName(u"eventDone"_s);
    done->setToolTip(tr("Close the event (Escape)"));
    connect(done, &QToolButton::clicked, this, &EventLine::closed);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(row);
    column->addLayout(foot);

    m_place->setCommit([this](const QString& text) {
        setPlace(text);
        return true;
    });
    m_date->setCommitDate([this](const PartialDate& date) {
        m_met.on = date;
        Q_EMIT changed();
        return true;
    });
    for (Blank* blank : {m_place, static_cast<Blank*>(m_date)})
        connect(blank, &QLineEdit::returnPressed, this, [this] {
            commit();
            if (isFilledIn())
                Q_EMIT filledIn();
        });
}

contacts::Met EventLine::met() const
{
    return isFilledIn() ? m_met : contacts::Met();
}

void EventLine::focusPlace()
{
    m_place->setFocus(Qt::ShortcutFocusReason);
    m_place->selectAll();
}

void EventLine::commit()
{
    m_place->commit();
    m_date->commit();
}

void EventLine::setPlace(const QString& place)
{
    m_met.where = place;
    m_added = 0;
    showCount();
    Q_EMIT changed();
}

void EventLine::countOne()
{
    ++m_added;
    showCount();
}

void EventLine::showCount()
{
    m_count->setText(m_added == 0   ? tr("A line for each person you met there.")
                     : m_added == 1 ? tr("1 person added.")
                                    : tr("%L1 people added.").arg(m_added));
}

} // namespace wellmet::ui

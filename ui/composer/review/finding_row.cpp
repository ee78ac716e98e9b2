// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/finding_row.h"

#include "ui/composer/fix_choice.h"
#include "ui/composer/review/severity_look.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

FindingRow::FindingRow(QWidget* parent)
    : ClickRow(parent),
      m_sign(new QLabel(this)),
      m_message(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_points(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_why(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_advice(new PlainLabel({}, PlainLabel::Voice::Body, this)),
      m_fix(new QuietButton({}, {}, this))
{
    setObjectName(u"finding"_s);
    m_fix->setObjectName(u"fix"_s);
    m_points->setWordWrap(false);
    for (QLabel* label : {m_sign, m_message, m_points, m_why, m_advice})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_message, 0, 1);
    grid->addWidget(m_points, 0, 2, Qt::AlignTop);
    grid->addWidget(m_why, 1, 1, 1, 2);
    grid->addWidget(m_advice, 2, 1, 1, 2);
    grid->addWidget(m_fix, 3, 1, 1, 2, Qt::AlignLeading);
    connect(m_fix, &QToolButton::clicked, this, &FindingRow::fixAsked);
}

void FindingRow::showFinding(const critique::Finding& finding)
{
    m_finding = finding;
    m_message->setText(finding.message);
    m_points->setText(finding.points > 0 ? u"−%1"_s.arg(finding.points) : QString());
    m_why->setText(finding.why);
    m_why->setVisible(!finding.why.isEmpty());
    m_advice->setText(finding.advice);
    m_advice->setVisible(!finding.fix && !finding.advice.isEmpty());
    m_fix->setVisible(finding.fix.has_value());
    if (finding.fix) {
        const QString preview = fixPreview(*finding.fix);
        m_fix->setText(preview);
        m_fix->setAccessibleName(tr("Fix: %1").arg(preview));
        m_fix->setToolTip(plainTip(tr("Write this instead (Alt+Enter)")));
    }
    setAccessibleName(spoken());
    paintSign();
}

QString FindingRow::spoken() const
{
    QStringList parts{u"%1: %2"_s.arg(severityWord(m_finding.severity), m_finding.message)};
    if (!m_finding.why.isEmpty())
        parts.append(m_finding.why);
    if (m_advice->isVisibleTo(this))
        parts.append(m_finding.advice);
    if (m_finding.points > 0)
        parts.append(tr("%n point(s)", nullptr, m_finding.points));
    return parts.join(u' ');
}

QWidget* FindingRow::lastInTabOrder() const
{
    return m_fix;
}

void FindingRow::changeEvent(QEvent* event)
{
    ClickRow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintSign();
}

void FindingRow::paintSign()
{
    m_sign->setPixmap(severityPixmap(m_finding.severity, palette(), signSize(), devicePixelRatioF()));
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/finding_row.h"

#include "ui/composer/fixes/fix_choice.h"
#include "ui/composer/review/severity_look.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QMenu>
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
      m_fix(new QuietButton({}, {}, this)),
      m_more(new QuietButton(u"⋯"_s, tr("Silence this finding"), this))
{
    setObjectName(u"finding"_s);
    m_fix->setObjectName(u"fix"_s);
    m_more->setObjectName(u"silence"_s);
    m_more->setToolTip(tr("Don’t tell me this"));
    m_points->setWordWrap(false);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (QLabel* label : {m_sign, m_message, m_points, m_why, m_advice})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_message, 0, 1);
    grid->addWidget(m_points, 0, 2, Qt::AlignTop);
    grid->addWidget(m_more, 0, 3, 2, 1, Qt::AlignTop);
    grid->addWidget(m_why, 1, 1, 1, 2);
    grid->addWidget(m_advice, 2, 1, 1, 3);
    grid->addWidget(m_fix, 3, 1, 1, 3, Qt::AlignLeading);
    connect(m_fix, &QToolButton::clicked, this, &FindingRow::fixAsked);
    connect(m_more, &QToolButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void FindingRow::showFinding(const critique::Finding& finding, const ReviewedNote& note)
{
    const QString preview = finding.fix ? fixPreview(*finding.fix, note.text) : QString();
    m_recipient = note.recipient;
    if (finding == m_finding && preview == m_preview)
        return;
    m_finding = finding;
    m_preview = preview;
    m_message->setText(finding.message);
    m_points->setText(finding.points > 0 ? u"−%1"_s.arg(finding.points) : QString());
    m_why->setText(finding.why);
    m_why->setVisible(!finding.why.isEmpty());
    m_advice->setText(finding.advice);
    m_advice->setVisible(!finding.fix && !finding.advice.isEmpty());
    showFix();
    setAccessibleName(spoken());
    paintSign();
}

void FindingRow::showFix()
{
    m_fix->setVisible(m_finding.fix.has_value());
    m_fix->setText(m_preview);
    m_fix->setAccessibleName(tr("Fix: %1").arg(m_preview));
    m_fix->setToolTip(plainTip(tr("Do this (Alt+Enter)")));
}

void FindingRow::openMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"silenceMenu"_s);
    const auto offer = [&](const QString& text, notebook::SilenceScope scope) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, scope] { Q_EMIT silenceAsked(scope); });
    };
    const QString name = QString(m_recipient).replace(u'&', "&&"_L1);
    if (m_finding.rule == "spelling"_L1)
        connect(menu->addAction(tr("&Add to your dictionary")), &QAction::triggered, this,
                &FindingRow::wordAsked);
    menu->addSection(tr("Don’t tell me this"));
    offer(tr("Here, in &this note"), notebook::SilenceScope::Note);
    offer(tr("In any note to %1").arg(name), notebook::SilenceScope::Person);
    offer(tr("&Everywhere"), notebook::SilenceScope::Everywhere);
    menu->popup(place);
}

void FindingRow::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(event->globalPos());
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
    return m_more;
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

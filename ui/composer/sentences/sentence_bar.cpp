// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sentences/sentence_bar.h"

#include "ui/composer/composer_shortcuts.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace {

QString tipWithKeys(const QString& tip, const QKeySequence& keys)
{
    return u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText));
}

} // namespace

SentenceBar::SentenceBar(QWidget* parent)
    : QWidget(parent),
      m_origin(new PlainLabel({}, PlainLabel::Voice::Quiet, this)),
      m_other(new QuietButton(tr("Other ways"), tr("Other ways to say this sentence"), this)),
      m_lock(new QuietButton(tr("Unlock"), {}, this)) // the wider of its two words
{
    setObjectName(u"sentenceBar"_s);
    m_origin->setObjectName(u"sentenceOrigin"_s);
    m_origin->setWordWrap(false);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_origin->setMinimumHeight(m_origin->fontMetrics().height());
    m_other->setObjectName(u"otherWays"_s);
    m_other->setToolTip(tipWithKeys(tr("Other ways to say this sentence"), composer_shortcuts::otherWays()));
    m_lock->setObjectName(u"lockSentence"_s);
    m_lock->setFixedWidth(m_lock->sizeHint().width());
    connect(m_other, &QuietButton::clicked, this, &SentenceBar::otherWaysAsked);
    connect(m_lock, &QuietButton::clicked, this, &SentenceBar::lockAsked);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_origin, 1);
    row->addWidget(m_other);
    row->addWidget(m_lock);
    showNothing();
}

QWidget* SentenceBar::otherWays() const
{
    return m_other;
}

void SentenceBar::show(const Shown& sentence)
{
    m_text = sentence.origin;
    m_other->setVisible(sentence.hasOtherWays);
    m_lock->setVisible(true);
    m_lock->setText(sentence.isLocked ? tr("Unlock") : tr("Lock"));
    m_lock->setAccessibleName(sentence.isLocked ? tr("Unlock this sentence") : tr("Lock this sentence"));
    m_lock->setToolTip(tipWithKeys(sentence.isLocked ? tr("Let a redraft change this sentence again")
                                                     : tr("Keep this sentence as it is in every redraft"),
                                   composer_shortcuts::lock()));
    elide();
}

void SentenceBar::showNothing()
{
    m_text.clear();
    m_other->hide();
    m_lock->hide();
    elide();
}

void SentenceBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

void SentenceBar::elide()
{
    layout()->activate();
    m_origin->setText(m_origin->fontMetrics().elidedText(m_text, Qt::ElideRight, m_origin->width()));
    m_origin->setAccessibleName(m_text);
    m_origin->setToolTip(plainTip(m_text));
}

} // namespace wellmet::ui

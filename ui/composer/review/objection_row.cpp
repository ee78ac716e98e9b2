// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/review/objection_row.h"

#include "ui/composer/review/severity_look.h"
#include "ui/composer/wording.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

ObjectionRow::ObjectionRow(QWidget* parent)
    : ClickRow(parent),
      m_sign(new QLabel(this)),
      m_line(new PlainLabel({}, PlainLabel::Voice::Body, this))
{
    setObjectName(u"objection"_s);
    for (QLabel* label : {m_sign, m_line})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_line, 1);
}

void ObjectionRow::showObjection(const critique::ObjectionView& view)
{
    m_state = view.state;
    const QString state = objectionWord(view.state);
    m_line->setText(view.line);
    setAccessibleName(u"%1: %2"_s.arg(state, view.line));
    setToolTip(
        plainTip(view.words.isEmpty() ? state : tr("%1 by these words: click to see them").arg(state)));
    paintSign();
}

void ObjectionRow::changeEvent(QEvent* event)
{
    ClickRow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintSign();
}

void ObjectionRow::paintSign()
{
    m_sign->setPixmap(objectionPixmap(m_state, palette(), signSize(), devicePixelRatioF()));
}

} // namespace wellmet::ui

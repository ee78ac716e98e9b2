// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notebook/keep_in_touch.h"

#include "base/date_text.h"
#include "contacts/due/due.h"
#include "ui/notebook/contact_edits.h"
#include "ui/widgets/blank.h"
#include "ui/widgets/sentence_row.h"

#include <QVBoxLayout>

namespace wellmet::ui {

using contacts::Contact;

KeepInTouch::KeepInTouch(ContactEdits& edits, QWidget* parent)
    : QWidget(parent),
      m_edits(edits),
      m_row(new SentenceRow(this)),
      m_every(new Blank(tr("Be in touch every"), tr("3 months, a year"), m_row))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_row->addWords(tr("Be in touch every"));
    m_every->setObjectName(QStringLiteral("keep-in-touch"));
    m_every->setToolTip(tr("Counted from the last meeting or message; Today says when it is time"));
    m_every->setCommitsOnPause(false); // "1" on the way to "10 days" is no time
    m_every->setCommit([this](const QString& text) { return keep(text); });
    m_row->add(m_every);
    connect(m_every, &QLineEdit::textEdited, this, [this] { m_row->setHint({}); });
    connect(&edits, &ContactEdits::changed, this, &KeepInTouch::refresh);
}

bool KeepInTouch::keep(const QString& text)
{
    const auto interval = contacts::intervalFromText(text);
    if (!text.isEmpty() && !interval) {
        m_row->setHint(tr("A time can be said as 10 days, two weeks, 3 months or a year."));
        return false;
    }
    const bool kept = m_edits.edit(tr("Change how often to be in touch"),
                                   [&](Contact& contact) { contacts::setKeepInTouch(contact, interval); });
    if (kept)
        m_every->setValue(interval ? contacts::intervalText(*interval) : QString());
    return kept;
}

void KeepInTouch::refresh()
{
    const auto interval = contacts::keepInTouch(m_edits.contact());
    m_every->setValue(interval ? contacts::intervalText(*interval) : QString());
    if (!m_every->isPending())
        m_row->setHint(nextTime());
}

QString KeepInTouch::nextTime() const
{
    const Contact& contact = m_edits.contact();
    if (!contacts::keepInTouch(contact))
        return {};
    const auto due = contacts::keepInTouchDue(contact);
    if (!due)
        return tr("A follow-up is planned.");
    if (*due > m_edits.clock().today())
        return tr("Next by %1.").arg(dateText(PartialDate(*due)));
    const QDate last = contacts::lastRealContact(contact);
    return last.isValid() ? tr("It is time: you were last in touch on %1.").arg(dateText(PartialDate(last)))
                          : tr("It is time: no contact is recorded yet.");
}

} // namespace wellmet::ui

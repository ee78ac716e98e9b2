// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/copies_section.h"

#include "base/date_text.h"
#include "notebook/copies/daily_copies.h"
#include "notebook/notebook.h"
#include "ui/commands/notebook_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

CopiesSection::CopiesSection(NotebookEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new PlainLabel(tr("Copies"), PlainLabel::Voice::Heading, this));
    auto* how = new PlainLabel(
        tr("Each day that you use Wellmet it copies the notebook; the newest ten are kept beside "
           "it. Going back to one can be undone."),
        PlainLabel::Voice::Quiet, this);
    how->setWordWrap(true);
    column->addWidget(how);
    m_rows->setContentsMargins({});
    column->addLayout(m_rows);
    read();
}

void CopiesSection::read()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString path = m_editor.notebook().path();
    const auto copies = notebook::dailyCopies(path);
    if (copies.empty())
        m_rows->addWidget(
            new PlainLabel(tr("None yet: the first is made today."), PlainLabel::Voice::Quiet, this));
    for (const notebook::DailyCopy& copy : copies)
        addRow(copy, tr("Go back to %1").arg(dateText(PartialDate(copy.day))),
               u"copy-%1"_s.arg(copy.day.toString(Qt::ISODate)));
    for (const notebook::DailyCopy& copy : notebook::upgradeCopies(path))
        addRow(copy, tr("Go back to before the upgrade of %1").arg(dateText(PartialDate(copy.day))),
               u"upgrade-%1"_s.arg(copy.day.toString(Qt::ISODate)));
}

void CopiesSection::addRow(const notebook::DailyCopy& copy, const QString& text, const QString& name)
{
    auto* button = new QuietButton(text, {}, this);
    button->setObjectName(name);
    button->setAccessibleDescription(tr("Makes the notebook what it was then"));
    connect(button, &QuietButton::clicked, this, [this, copy, day = dateText(PartialDate(copy.day))] {
        const auto outcome = m_editor.bringBack(copy, tr("go back to %1").arg(day));
        if (outcome == NotebookEditor::Outcome::Changed)
            Q_EMIT broughtBack(tr("Everything is as on %1.").arg(day));
        else if (outcome == NotebookEditor::Outcome::Unchanged)
            Q_EMIT said(tr("Nothing has changed since %1.").arg(day));
    });
    m_rows->addWidget(button);
}

} // namespace wellmet::ui

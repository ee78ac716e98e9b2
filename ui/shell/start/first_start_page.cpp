// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/first_start_page.h"

#include "ui/shell/start/way_button.h"

#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

FirstStartPage::FirstStartPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"firstStart"_s);
    setAccessibleName(tr("Begin"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto* words = new QWidget(this);
    words->setFixedWidth(fontMetrics().averageCharWidth() * 72);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(10);
    addWords(*column, tr("Write to the people you meet"), PlainLabel::Voice::Title);
    addWords(
        *column,
        tr("Note down who someone is and how you met. Wellmet turns what you remember into a short note that "
           "sounds like you, and shows how it will read on their side."),
        PlainLabel::Voice::Body);
    column->addSpacing(14);
    addWay(*column, u"firstAdd"_s, tr("Add a person"), tr("Start with someone you met lately."), u"Ctrl+N"_s,
           &FirstStartPage::addRequested);
    addWay(*column, u"firstImport"_s, tr("Import people"),
           tr("From LinkedIn, an address book or a Wellmet file."), u"Ctrl+O"_s,
           &FirstStartPage::importRequested);
    addWay(*column, u"firstSample"_s, tr("Look at a sample"),
           tr("A few invented people to try things on. One click removes them."), {},
           &FirstStartPage::sampleRequested);
    column->addSpacing(14);
    addWords(*column, tr("Everything stays in one file on this computer. Wellmet never goes online."),
             PlainLabel::Voice::Quiet);

    auto* middle = new QVBoxLayout(this);
    middle->addStretch(2);
    auto* row = new QHBoxLayout; // unlike an alignment, it leaves wrapped words their height
    row->addStretch();
    row->addWidget(words);
    row->addStretch();
    middle->addLayout(row);
    middle->addStretch(3);
}

void FirstStartPage::addWords(QVBoxLayout& column, const QString& text, PlainLabel::Voice voice)
{
    column.addWidget(new PlainLabel(text, voice, this));
}

void FirstStartPage::addWay(QVBoxLayout& column, const QString& objectName, const QString& label,
                            const QString& explanation, const QString& keys, Request request)
{
    auto* button =
        new WayButton(label, explanation, QKeySequence(keys).toString(QKeySequence::NativeText), this);
    button->setObjectName(objectName);
    column.addWidget(button);
    connect(button, &WayButton::clicked, this, request);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_start_page.h"

#include "ui/widgets/labels.h"

#include <QCommandLinkButton>
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
    words->setMaximumWidth(560);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Write to the people you meet"), PlainLabel::Voice::Title, words));
    column->addWidget(new PlainLabel(
        tr("Note down who someone is and how you met. Wellmet turns what you remember into a short note that "
           "sounds like you, and shows how it will read on their side."),
        PlainLabel::Voice::Body, words));
    column->addSpacing(16);
    addWay(*column, u"firstAdd"_s, tr("Add a person"), tr("Start with someone you met lately (Ctrl+N)"),
           &FirstStartPage::addRequested);
    addWay(*column, u"firstImport"_s, tr("Import people"),
           tr("From LinkedIn, an address book or a Wellmet file (Ctrl+O)"), &FirstStartPage::importRequested);
    addWay(*column, u"firstSample"_s, tr("Look at a sample"),
           tr("A few invented people to try things on; one click removes them"),
           &FirstStartPage::sampleRequested);
    column->addSpacing(16);
    column->addWidget(
        new PlainLabel(tr("Everything stays in one file on this computer. Wellmet never goes online."),
                       PlainLabel::Voice::Quiet, words));

    auto* middle = new QVBoxLayout(this);
    middle->addStretch(2);
    middle->addWidget(words, 0, Qt::AlignHCenter);
    middle->addStretch(3);
}

void FirstStartPage::addWay(QVBoxLayout& column, const QString& objectName, const QString& label,
                            const QString& explanation, Request request)
{
    auto* button = new QCommandLinkButton(label, explanation, this);
    button->setObjectName(objectName);
    button->setAccessibleDescription(explanation);
    column.addWidget(button);
    connect(button, &QCommandLinkButton::clicked, this, request);
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_buttons.h"

#include "ui/composer/accent_button.h"
#include "ui/composer/composer_shortcuts.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

namespace keys = composer_shortcuts;

ComposerButtons::ComposerButtons(QWidget* parent)
    : QWidget(parent),
      m_row(new FlowLayout(this)),
      m_draft(add(u"draft"_s, tr("Draft"), tr("Write a note from what you have recorded"), keys::draft(),
                  &ComposerButtons::draftAsked)),
      m_another(add(u"another"_s, tr("Another"), tr("Say it another way"), keys::anotherVersion(),
                    &ComposerButtons::anotherAsked)),
      m_shorter(add(u"shorter"_s, tr("Shorter"), tr("Say it in fewer words"), keys::shorter(),
                    &ComposerButtons::shorterAsked)),
      m_more(addMore()),
      m_copy(add(u"copy"_s, tr("Copy"), tr("Copy the note and record it as sent today"), keys::copyNote(),
                 &ComposerButtons::copyAsked))
{
    m_row->setContentsMargins(0, 0, 0, 0);
}

AccentButton* ComposerButtons::add(const QString& name, const QString& text, const QString& tip,
                                   const QKeySequence& keys, void (ComposerButtons::*asked)())
{
    auto* button = new AccentButton(text, this);
    button->setObjectName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(tip, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleDescription(tip);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QPushButton* ComposerButtons::addMore()
{
    auto* button = new QPushButton(tr("More"), this);
    button->setObjectName(u"more"_s);
    button->setAccessibleDescription(tr("More ways to change the draft"));
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    const auto entry = [&](const QString& text, const QString& tip, const QKeySequence& keys,
                           void (ComposerButtons::*asked)()) {
        // The keys are bound in the window's own menu; here they are only told.
        QAction* action = menu->addAction(text + u'\t' + keys.toString(QKeySequence::NativeText));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, asked);
    };
    entry(tr("Longer"), tr("Say more, as far as the facts go"), keys::longer(),
          &ComposerButtons::longerAsked);
    entry(tr("Warmer"), tr("Sound closer"), keys::warmer(), &ComposerButtons::warmerAsked);
    entry(tr("Plainer"), tr("Sound more matter-of-fact"), keys::plainer(), &ComposerButtons::plainerAsked);
    button->setMenu(menu);
    m_row->addWidget(button);
    return button;
}

void ComposerButtons::follow(bool hasNote, bool hasContact)
{
    m_another->setEnabled(hasNote);
    m_shorter->setEnabled(hasNote);
    m_more->setEnabled(hasNote);
    m_draft->setAccented(!hasNote && hasContact);
    m_copy->setAccented(hasNote);
}

} // namespace wellmet::ui

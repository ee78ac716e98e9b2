// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_header.h"

#include "ui/composer/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wellmet::ui {

ComposerHeader::ComposerHeader(QWidget* parent)
    : QWidget(parent),
      m_channel(new QComboBox(this)),
      m_tone(new QComboBox(this)),
      m_subjectRow(new QWidget(this)),
      m_subject(new QLineEdit(m_subjectRow))
{
    buildChoices();
    buildSubject();

    auto* choices = new QHBoxLayout;
    choices->addWidget(m_channel, 1);
    choices->addWidget(m_tone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    column->addWidget(m_subjectRow);
    showSubjectIfAny();
}

void ComposerHeader::buildChoices()
{
    m_channel->setObjectName(u"channel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setToolTip(tr("How the note will travel, and how long it may be"));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(14);
    for (const auto& row : contacts::channelTable())
        m_channel->addItem(channelLabel(row.value, contacts::defaultLimits(row.value)),
                           QVariant::fromValue(static_cast<int>(row.value)));

    m_tone->setObjectName(u"tone"_s);
    m_tone->setAccessibleName(tr("Tone"));
    m_tone->setToolTip(tr("How drafts should sound"));
    for (const auto& row : drafting::toneTable())
        m_tone->addItem(toneLabel(row.value), QVariant::fromValue(static_cast<int>(row.value)));

    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        showSubjectIfAny();
        Q_EMIT channelChosen();
    });
    connect(m_tone, &QComboBox::currentIndexChanged, this, &ComposerHeader::toneChosen);
}

void ComposerHeader::buildSubject()
{
    m_subject->setObjectName(u"subject"_s);
    auto* label = new QLabel(tr("Sub&ject:"), m_subjectRow);
    label->setBuddy(m_subject);
    auto* copy = new QToolButton(m_subjectRow);
    copy->setObjectName(u"copySubject"_s);
    copy->setText(tr("Copy subject"));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(m_subjectRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_subject, 1);
    row->addWidget(copy);
    connect(m_subject, &QLineEdit::textChanged, this, &ComposerHeader::subjectEdited);
    connect(copy, &QToolButton::clicked, this, &ComposerHeader::copySubjectAsked);
}

contacts::Channel ComposerHeader::channel() const
{
    return static_cast<contacts::Channel>(m_channel->currentData().toInt());
}

drafting::Tone ComposerHeader::tone() const
{
    return static_cast<drafting::Tone>(m_tone->currentData().toInt());
}

QString ComposerHeader::subject() const
{
    return contacts::defaultLimits(channel()).hasSubject ? m_subject->text() : QString();
}

void ComposerHeader::showLimits(const std::function<contacts::Limits(contacts::Channel)>& limits)
{
    for (int i = 0; i < m_channel->count(); ++i) {
        const auto channel = static_cast<contacts::Channel>(m_channel->itemData(i).toInt());
        m_channel->setItemText(i, channelLabel(channel, limits(channel)));
    }
}

void ComposerHeader::restore(contacts::Channel channel, drafting::Tone tone, const QString& subject)
{
    const QSignalBlocker quiet(this);
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(channel)));
    m_tone->setCurrentIndex(m_tone->findData(static_cast<int>(tone)));
    m_subject->setText(subject);
    showSubjectIfAny();
}

void ComposerHeader::showTone(drafting::Tone tone)
{
    const QSignalBlocker quiet(this);
    m_tone->setCurrentIndex(m_tone->findData(static_cast<int>(tone)));
}

void ComposerHeader::writeSubject(const QString& subject)
{
    // insert() stays in the field's own undo, setText() would empty it.
    m_subject->selectAll();
    m_subject->insert(subject);
}

void ComposerHeader::showSubjectIfAny()
{
    const contacts::Limits limits = contacts::defaultLimits(channel());
    m_subjectRow->setVisible(limits.hasSubject);
    m_subject->setMaxLength(limits.subject > 0 ? limits.subject : 998); // RFC 5322, 2.1.1
}

} // namespace wellmet::ui

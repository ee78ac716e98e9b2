// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"
#include "drafting/tone.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace wellmet::ui {

// By which way a note goes, in which tone, and its subject where the way has one.
class ComposerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerHeader(QWidget* parent = nullptr);

    contacts::Channel channel() const;
    drafting::Tone tone() const;
    QString subject() const; // empty when the channel has none

    // Names the lengths as the user has set them.
    void showLimits(const std::function<contacts::Limits(contacts::Channel)>& limits);
    // Shows what was saved; emits nothing.
    void restore(contacts::Channel channel, drafting::Tone tone, const QString& subject);
    // Shows another tone; emits nothing.
    void showTone(drafting::Tone tone);
    // Replaces the subject, undoable in its field.
    void writeSubject(const QString& subject);

Q_SIGNALS:
    void channelChosen();
    void toneChosen();
    void subjectEdited();
    void copySubjectAsked();

private:
    void buildChoices();
    void buildSubject();
    void showSubjectIfAny();

    QComboBox* m_channel;
    QComboBox* m_tone;
    QWidget* m_subjectRow;
    QLineEdit* m_subject;
};

} // namespace wellmet::ui

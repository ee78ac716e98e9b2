// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/critique_report.h"
#include "critique/spelling.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

class DraftEditor;

// The critic, listening to the editor: asked again after a short pause in typing. A report is stamped with
// the revision of the text it was made for, so that no finding is ever applied to words it wasn't about.
class LiveCritique : public QObject
{
    Q_OBJECT

public:
    // Milliseconds without a key before the critic is asked.
    static constexpr int kPause = 150;

    // All are borrowed and must outlive this.
    LiveCritique(DraftEditor& editor, const notebook::Review& review, QObject* parent = nullptr);

    // Whom the note is for and by which way; without a recipient the report is empty. Asks the critic at
    // once.
    void judge(const std::optional<contacts::Contact>& recipient, contacts::Channel channel,
               const QString& subject);
    void setSubject(const QString& subject); // asks after the pause, as typing does

    // Spells by it from the next question on; borrowed, null for not at all.
    void useSpelling(const critique::Spelling* spelling) { m_spelling = spelling; }

    // Asks the critic now, without waiting for a pause.
    void check();
    // Like check(), unless the report is of the text as it stands.
    void bringUpToDate();

    const critique::CritiqueReport& report() const { return m_report; }
    // What the report would be if the note read so; nothing without a recipient.
    critique::CritiqueReport reportOn(const QString& text) const;
    // The report as it is shown: nothing is said of the word being typed.
    const critique::CritiqueReport& shownReport() const;
    const std::vector<critique::Finding>& shownFindings() const { return shownReport().findings; }
    bool isBlank() const; // there is no note to judge

Q_SIGNALS:
    void checked(); // the report or what is shown of it has changed

private:
    critique::CritiqueReport ask(const QString& text,
                                 const std::optional<prose::TextRange>& unfinished) const;

    DraftEditor& m_editor;
    const notebook::Review& m_review;
    QTimer m_pause;
    std::optional<contacts::Contact> m_recipient;
    contacts::Channel m_channel = contacts::Channel::LinkedIn200;
    QString m_subject;
    const critique::Spelling* m_spelling = nullptr;
    critique::CritiqueReport m_report;
    std::optional<critique::CritiqueReport>
        m_calmReport; // while a word is being typed that the report is about
    int m_revision = -1;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/drafts/draft_maker.h"
#include "ui/composer/drafts/note_origin.h"

#include <QObject>

#include <optional>

class QLabel;
class QMenu;

namespace wellmet::ui {

class ComposerHeader;
class DraftChoice;
class DraftEditor;
class OutdatedLine;
class SentenceBar;

// Everything about drafts in the composer: asking for them, choosing, changing their length and tone, keeping
// or replacing single sentences, and telling what they were made from. Each change of the note is one undo
// step of the editor.
class DraftDesk final : public QObject
{
    Q_OBJECT

public:
    // All are borrowed and must outlive the desk; its widgets become the parent's.
    DraftDesk(DraftEditor& editor, ComposerHeader& header, const notebook::Review& review, QWidget* parent);

    // The widgets for the pane to lay out.
    QWidget* choice() const;
    QWidget* sentence() const;
    QWidget* outdated() const;
    QLabel* advice() const { return m_advice; }

    // Another note: to whom, if to anybody, and what is known of its words.
    void open(const std::optional<contacts::Contact>& contact, const QByteArray& origin);
    // The person's facts, the profile or the history changed.
    void update(const contacts::Contact& contact);
    void sayAdvice();

    QByteArray origin() const; // to be saved beside the text
    // What is behind the words at `position`, in plain text.
    QString originAt(qsizetype position) const;
    // What can be done with the sentence at `position`, into the note's menu.
    void fillMenu(QMenu& menu, qsizetype position);

    void draft();
    void draftAgain();
    void anotherVersion();
    void shorter();
    void longer();
    void warmer();
    void plainer();
    void nextDraft();
    void previousDraft();
    void toggleLock();
    void showOtherWays();
    void redraftIfUnedited(); // for another channel or tone

Q_SIGNALS:
    void written(); // a draft or a sentence was put into the note
    void changed(); // what is to be saved has changed besides the text

private:
    DraftMaker::Order order() const;
    QString text() const;
    void place(const drafting::Draft& draft, const QString& whenSame);
    void placeChoice(int draft);
    void setTone(drafting::Tone tone, const QString& whenAlready);
    void follow();
    void followCursor();
    QString originOf(const drafting::DraftedStretch& stretch) const;
    void replace(const prose::TextRange& range, const drafting::Passage& passage);

    DraftEditor& m_editor;
    ComposerHeader& m_header;
    const notebook::Review& m_review;
    DraftMaker m_maker;
    NoteOrigin m_origin;
    std::optional<contacts::Contact> m_contact;
    DraftChoice* m_choice;
    SentenceBar* m_sentence;
    OutdatedLine* m_outdated;
    QLabel* m_advice;
};

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/finding.h"
#include "drafting/tone.h"
#include "notebook/silence.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

class Clipboard;
class ComposerButtons;
class ComposerHeader;
class DraftDesk;
class DraftEditor;
class DraftKeeper;
class FindingsList;
class LengthCounter;
class LiveCritique;
class NotebookEditor;
class NoteCopier;
class NoteFixer;
class RecipientView;
class RetireOffer;
class Silencer;
class SpellingHelp;

// The right pane: the note to one person, how its recipient reads it, and what to do about that. It follows
// the notebook by itself; the window says whom to show and binds the keys (composer_shortcuts.h) to the
// slots.
class ComposerPane : public QWidget
{
    Q_OBJECT

public:
    // All are borrowed and must outlive the pane.
    ComposerPane(notebook::Review& review, NotebookEditor& editor, Clipboard& clipboard,
                 QWidget* parent = nullptr);
    ~ComposerPane() override;

    // Saves what is written to the present person and shows what was being written to this one. The same
    // person again only brings the facts up to date.
    void showContact(const contacts::Contact& contact);
    void clear();
    void saveNow(); // what is waiting to be saved

    contacts::Channel channel() const;
    drafting::Tone tone() const;
    // Drafts, and what may be done with them and their sentences; each change is one undo step.
    DraftDesk& drafts() const { return *m_desk; }

public Q_SLOTS:
    void draft(); // asks for the sender's profile once, if it is empty
    void copyNote();
    void applyFix(); // of the finding at the cursor, else of the first that has one
    void fixEverythingSafe();
    void focusNote();

Q_SIGNALS:
    void senderNeeded(); // a draft was asked for and the sender's profile is empty
    // One sentence for the message bar, with what may be done about it; label and action may be empty.
    void message(const QString& sentence, const QString& actionLabel, const std::function<void()>& action);

private:
    QWidget* buildWritingPart();
    QWidget* buildReviewPart();
    void connectWriting();
    void connectReview();
    void connectNotebook();

    void open(const contacts::Contact& contact);
    void readAgain();
    void keepDraft();
    void judge();
    void followLimits();
    void redraftIfUnedited();
    void followSavedDraft(const contacts::ContactId& id);
    void silence(const critique::Finding& finding, notebook::SilenceScope scope);
    void showText();
    void showReview();
    QString tipAt(qsizetype position) const;
    contacts::Limits limits(contacts::Channel channel) const;

    notebook::Review& m_review;
    NotebookEditor& m_notebookEditor;
    std::optional<contacts::Contact> m_contact;
    bool m_isRestoring = false;
    bool m_hasAskedForSender = false;

    ComposerHeader* m_header;
    DraftEditor* m_editor;
    LengthCounter* m_counter;
    DraftDesk* m_desk;
    ComposerButtons* m_buttons;
    RecipientView* m_recipient;
    RetireOffer* m_retire;
    FindingsList* m_findings;
    DraftKeeper* m_keeper;
    LiveCritique* m_critique;
    NoteFixer* m_fixer;
    Silencer* m_silencer;
    SpellingHelp* m_spelling;
    NoteCopier* m_copier;
};

} // namespace wellmet::ui

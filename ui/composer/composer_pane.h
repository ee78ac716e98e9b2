// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "critique/finding.h"
#include "notebook/silence.h"
#include "ui/composer/drafts/draft_maker.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace wellmet::notebook {
class Review;
}

namespace wellmet::ui {

class Clipboard;
class ComposerButtons;
class ComposerHeader;
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

public Q_SLOTS:
    void draft(); // one undo step, as are the next two
    void anotherVersion();
    void shorter();
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
    void place(const drafting::Draft& draft, const QString& whenSame);
    void redraftIfUnedited();
    void silence(const critique::Finding& finding, notebook::SilenceScope scope);
    void showText();
    void showReview();
    QString tipAt(qsizetype position) const;
    DraftMaker::Order order() const;
    contacts::Limits limits(contacts::Channel channel) const;

    notebook::Review& m_review;
    NotebookEditor& m_notebookEditor;
    DraftMaker m_maker;
    std::optional<contacts::Contact> m_contact;
    bool m_isRestoring = false;
    bool m_hasAskedForSender = false;

    ComposerHeader* m_header;
    DraftEditor* m_editor;
    LengthCounter* m_counter;
    QLabel* m_advice;
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

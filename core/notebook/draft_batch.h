// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/channel.h"
#include "contacts/contact.h"
#include "drafting/choice/shape.h"
#include "drafting/draft.h"
#include "drafting/tone.h"
#include "notebook/notebook.h"

#include <optional>
#include <vector>

namespace wellmet::notebook {

class Review;

// Drafts for many people, made one after the other so that whoever waits can show progress or stop. Each
// avoids what the others say, most of all those to people at the same event or employer. Nothing is written
// to the notebook.
class DraftBatch
{
public:
    struct Entry
    {
        contacts::Contact contact;
        drafting::Draft draft;
        std::optional<SavedDraft> existing; // what is being written to them already
    };

    // Both are borrowed and must outlive the batch. People who are gone by their turn are left out.
    DraftBatch(const Notebook& notebook, const Review& review, std::vector<contacts::ContactId> people,
               contacts::Channel channel, drafting::Tone tone);

    int size() const { return static_cast<int>(m_people.size()); }
    int done() const { return m_next; }
    bool isFinished() const { return m_next == size(); }
    // One person's turn: a few milliseconds.
    void step();
    // Another version for an entry; its text also avoids those it had before.
    void another(std::size_t entry);

    contacts::Channel channel() const { return m_channel; }
    drafting::Tone tone() const { return m_tone; }
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    // For somebody who isn't counted in m_used.
    drafting::Draft make(const contacts::Contact& contact, int version, const QStringList& before) const;

    void remember(const drafting::Draft& draft);

    const Notebook& m_notebook;
    const Review& m_review;
    std::vector<contacts::ContactId> m_people;
    contacts::Channel m_channel;
    drafting::Tone m_tone;
    int m_next = 0;
    std::vector<Entry> m_entries;
    std::vector<QStringList> m_shown; // the texts each entry has had
    drafting::PhraseUse m_used;       // by the drafts of the entries
};

} // namespace wellmet::notebook

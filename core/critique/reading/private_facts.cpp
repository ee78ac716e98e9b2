// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/private_facts.h"

#include <algorithm>

namespace wellmet::critique {

using contacts::Contact;
using prose::Word;
using prose::WordKey;

namespace {

constexpr qsizetype kTellingWord = 5; // letters; "her son" says less than "divorce"

void appendStems(const QString& text, std::vector<WordKey>& stems)
{
    std::vector<Word> words;
    const std::vector<prose::Token> tokens = prose::tokenize(text);
    for (size_t i = 0; i < tokens.size(); ++i)
        prose::appendWords(tokens[i], static_cast<int>(i), text, words);
    for (const Word& word : words) {
        if (!prose::isFunctionWord(word.key))
            stems.push_back(word.stem);
    }
}

// What is recorded openly of the two.
std::vector<WordKey> openStems(const NoteView& view)
{
    std::vector<WordKey> stems;
    const Contact& contact = *view.recipient();
    for (const QString* text :
         {&contact.name, &contact.givenName, &contact.familyName, &contact.address, &contact.role,
          &contact.organization, &contact.relation, &contact.met.where, &contact.met.by})
        appendStems(*text, stems);
    for (const contacts::Fact& fact : contact.facts) {
        if (!fact.isPrivate)
            appendStems(fact.text, stems);
    }
    if (const contacts::SenderProfile* sender = view.sender()) {
        for (const QString* text :
             {&sender->name, &sender->role, &sender->organization, &sender->about, &sender->goal})
            appendStems(*text, stems);
    }
    std::ranges::sort(stems);
    return stems;
}

std::vector<WordKey> secretStems(const QString& text, const std::vector<WordKey>& open)
{
    std::vector<WordKey> stems;
    appendStems(text, stems);
    std::erase_if(stems, [&](WordKey stem) { return std::ranges::binary_search(open, stem); });
    std::ranges::sort(stems);
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

// Enough of the fact for its owner to know what is meant: two of its words, and two in five, in one sentence.
prose::TextRange touchedIn(const NoteView& view, const std::vector<WordKey>& secret)
{
    for (const prose::Sentence& sentence : view.document.sentences()) {
        std::vector<WordKey> found;
        int first = -1;
        int last = -1;
        for (int i = sentence.firstWord; i < sentence.endWord; ++i) {
            const WordKey stem = view.document.words()[static_cast<size_t>(i)].stem;
            if (!std::ranges::binary_search(secret, stem) || std::ranges::find(found, stem) != found.end())
                continue;
            found.push_back(stem);
            first = first < 0 ? i : first;
            last = i;
        }
        if (found.empty())
            continue;
        const prose::TextRange range = view.document.rangeOfWords(first, last + 1);
        const bool isAllOfIt = found.size() == secret.size() && range.length >= kTellingWord;
        if (isAllOfIt || (found.size() >= 2 && found.size() * 5 >= secret.size() * 2))
            return range;
    }
    return {};
}

} // namespace

std::vector<prose::TextRange> privateMentions(const NoteView& view)
{
    std::vector<prose::TextRange> ranges;
    const auto isPrivate = [](const contacts::Fact& fact) { return fact.isPrivate; };
    if (!view.recipient() || std::ranges::none_of(view.recipient()->facts, isPrivate))
        return ranges;
    const std::vector<WordKey> open = openStems(view);
    for (const contacts::Fact& fact : view.recipient()->facts) {
        const std::vector<WordKey> secret =
            isPrivate(fact) ? secretStems(fact.text, open) : std::vector<WordKey>();
        if (const prose::TextRange range = touchedIn(view, secret); !range.isEmpty())
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace wellmet::critique

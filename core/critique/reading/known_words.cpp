// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/known_words.h"

#include <algorithm>

namespace wellmet::critique {

using prose::Token;
using prose::WordKey;

namespace {

QString yearOf(const PartialDate& date)
{
    return date.isNull() ? QString() : QString::number(date.year());
}

} // namespace

KnownWords::KnownWords(const contacts::Contact* contact, const contacts::SenderProfile* sender)
{
    if (contact) {
        for (const QString* text : {&contact->name, &contact->givenName, &contact->familyName, &contact->role,
                                    &contact->organization, &contact->address, &contact->relation,
                                    &contact->met.where, &contact->met.by})
            learn(*text);
        learn(yearOf(contact->met.on));
        for (const contacts::Fact& fact : contact->facts) {
            if (!fact.isPrivate) {
                learn(fact.text);
                learn(yearOf(fact.on));
            }
        }
        for (const contacts::Interaction& entry : contact->history)
            learn(entry.text);
        for (const QString& tag : contact->tags)
            learn(tag);
    }
    if (sender) {
        for (const QString* text :
             {&sender->name, &sender->role, &sender->organization, &sender->about, &sender->goal})
            learn(*text);
    }
    std::ranges::sort(m_keys);
}

bool KnownWords::holds(const prose::Word& word) const
{
    return std::ranges::binary_search(m_keys, word.key) || std::ranges::binary_search(m_keys, word.stem);
}

void KnownWords::learn(const QString& text)
{
    if (text.isEmpty())
        return;
    const std::vector<Token> tokens = prose::tokenize(text);
    std::vector<prose::Word> words;
    for (size_t i = 0; i < tokens.size(); ++i)
        prose::appendWords(tokens[i], static_cast<int>(i), text, words);
    for (const prose::Word& word : words) {
        m_keys.push_back(word.key);
        m_keys.push_back(word.stem);
    }
    learnInitials(text);
}

// "Massachusetts Institute of Technology" is known as MIT too.
void KnownWords::learnInitials(QStringView text)
{
    WordKey key = prose::kEmptyKey;
    int count = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (prose::isCapitalized(word)) {
            key = prose::extended(key, word.front().toLower().unicode());
            ++count;
        }
    }
    if (count > 1)
        m_keys.push_back(key);
}

} // namespace wellmet::critique

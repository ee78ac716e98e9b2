// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/fold.h"
#include "prose/token.h"

#include <QString>

namespace wellmet::prose {

// One word as rules compare it. Contractions are taken apart, so that "I'd" and "I would" read alike: such a
// token gives two words. Numbers, addresses and pictures are words of their own here.
struct Word
{
    WordKey key = 0;
    WordKey stem = 0;
    int token = 0; // index into tokens()
};

struct Sentence
{
    TextRange range;    // from its first to its last token
    int firstToken = 0; // tokens [firstToken, endToken)
    int endToken = 0;
    int firstWord = 0; // words [firstWord, endWord)
    int endWord = 0;
};

// A text read once for every rule: tokens, comparable words, sentences, greeting and sign-off.
class ProseDocument
{
public:
    explicit ProseDocument(const QString& text);

    const QString& text() const { return m_text; }
    const std::vector<Token>& tokens() const { return m_tokens; }
    const std::vector<Word>& words() const { return m_words; }
    const std::vector<Sentence>& sentences() const { return m_sentences; }

    // "Hi Tom", "Dear Professor Mühlbauer", "Gethin": without the sign that ends it; empty when there is
    // none.
    TextRange greeting() const { return m_greeting; }
    // The part of the greeting that names somebody: "Tom"; empty when it names nobody.
    TextRange greetingName() const { return m_greetingName; }
    // "Best wishes, Priya", or a name alone at the end; empty when there is none.
    TextRange signOff() const { return m_signOff; }

    QStringView in(TextRange range) const { return range.in(m_text); }
    // From the first to the last of words [first, end).
    TextRange rangeOfWords(int first, int end) const;
    const Token& tokenOf(const Word& word) const { return m_tokens[static_cast<size_t>(word.token)]; }
    // The sentence that holds a word; words() must hold `word`.
    const Sentence& sentenceOfWord(int word) const;
    // The first word at or after a place in the text; words().size() when there is none.
    int firstWordAt(qsizetype position) const;

private:
    QString m_text;
    std::vector<Token> m_tokens;
    std::vector<Word> m_words;
    std::vector<Sentence> m_sentences;
    TextRange m_greeting;
    TextRange m_greetingName;
    TextRange m_signOff;
};

// Appends the comparable words of one token: usually one, two for a contraction or a possessive.
void appendWords(const Token& token, int index, QStringView text, std::vector<Word>& words);

} // namespace wellmet::prose

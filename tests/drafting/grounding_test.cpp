// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"
#include "drafting/bank/phrase_bank.h"
#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QSet>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;

// Small letters, without punctuation around; "Tom's" keeps its apostrophe.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar unit : text + u' ') {
        if (unit.isLetterOrNumber() || unit == u'\'') {
            word += unit.toLower();
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

QSet<QString> bankWords()
{
    QSet<QString> words;
    const PhraseBank bank = PhraseBank::builtIn();
    for (const auto& [atoms, phrases] : bank.sections()) {
        for (const Phrase& phrase : phrases) {
            for (const Phrase::Token& token : phrase.tokens) {
                for (const QString& word : wordsOf(token.words) + wordsOf(token.formal))
                    words.insert(word);
            }
        }
    }
    return words;
}

// What the realizer may add by itself: articles, prepositions, persons, time, "how their work is known".
QSet<QString> ownWords()
{
    return QSet<QString>{
        u"a"_s,         u"an"_s,       u"the"_s,     u"at"_s,        u"on"_s,     u"in"_s,      u"by"_s,
        u"you"_s,       u"your"_s,     u"i'm"_s,     u"one"_s,       u"who"_s,    u"noticed"_s, u"today"_s,
        u"yesterday"_s, u"tomorrow"_s, u"last"_s,    u"next"_s,      u"this"_s,   u"earlier"_s, u"later"_s,
        u"week"_s,      u"month"_s,    u"year"_s,    u"wednesday"_s, u"friday"_s, u"june"_s,    u"october"_s,
        u"september"_s, u"november"_s, u"2014"_s,    u"2017"_s,      u"2019"_s,   u"2022"_s,    u"2024"_s,
        u"2025"_s,      u"12"_s,       u"did"_s,     u"choose"_s,    u"does"_s,   u"take"_s,    u"careers"_s,
        u"fair"_s,      u"july"_s,     u"building"_s};
}

TEST(Grounding, EveryWordIsTypedOrFromTheBank)
{
    const QSet<QString> known = bankWords() + ownWords();
    const Drafter drafter;
    const contacts::SenderProfile sender = studentSender();
    for (const contacts::Contact& contact : manyContacts(250)) {
        QSet<QString> typed;
        const QStringList names{greetingName(contact), formalName(contact)};
        for (const QString& text : everythingTyped(contact, sender) + names) {
            for (const QString& word : wordsOf(text))
                typed.insert(word);
        }
        for (const auto channel : {contacts::Channel::LinkedIn300, contacts::Channel::Email}) {
            const DraftRequest request{
                .contact = &contact, .sender = &sender, .channel = channel, .today = kToday};
            const Draft draft = drafter.draft(request);
            for (const QString& word : wordsOf(draft.text + u' ' + draft.subject))
                EXPECT_TRUE(known.contains(word) || typed.contains(word))
                    << qPrintable(word) << " in: " << qPrintable(draft.text);
        }
    }
}

TEST(Grounding, EveryCapitalInsideASentenceWasTyped)
{
    const Drafter drafter;
    const contacts::SenderProfile sender = studentSender();
    const QSet<QString> calendar{u"Wednesday"_s, u"Friday"_s,   u"June"_s, u"October"_s,
                                 u"September"_s, u"November"_s, u"July"_s};
    for (const contacts::Contact& contact : manyContacts(250)) {
        QString typed = everythingTyped(contact, sender).join(u' ') + u' ' + greetingName(contact) + u' ' +
                        formalName(contact);
        const DraftRequest request{.contact = &contact, .sender = &sender, .today = kToday};
        const QStringList words = drafter.draft(request).text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < words.size(); ++i) {
            QString word = words[i];
            const QChar before = words[i - 1].back();
            const bool opens = before == u'.' || before == u'?' || before == u'!' || before == u':';
            while (!word.isEmpty() && !word.back().isLetterOrNumber())
                word.chop(1);
            const bool isI = word.startsWith(u'I') && (word.size() == 1 || word[1] == u'\'');
            if (word.isEmpty() || !word[0].isUpper() || opens || isI || calendar.contains(word))
                continue;
            EXPECT_TRUE(typed.contains(word)) << qPrintable(word) << " in: " << qPrintable(words.join(u' '));
        }
    }
}

} // namespace
} // namespace wellmet::drafting

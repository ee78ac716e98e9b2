// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/spelling.h"
#include "critique/fix_text.h"
#include "critique/rules/common_misspellings.h"
#include "critique/rules/table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::TextRange;
using prose::Token;

namespace {

struct Slip
{
    TextRange range;
    QString correction;
};

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin || c.isMark();
}

// Names ("PyData"), acronyms, words with digits and other scripts aren't for a dictionary to judge.
bool isForDictionary(QStringView word)
{
    const auto isLetter = [](QChar c) { return isLatin(c) || prose::isApostrophe(c.unicode()); };
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return word.size() > 1 && word.size() <= 40 && std::ranges::all_of(word, isLetter) &&
           std::none_of(word.begin() + 1, word.end(), isCapital);
}

// A part of "front-end", "#opendata" or "and/or" stands for no word of its own.
bool isPartOfLargerWord(QStringView text, TextRange range)
{
    constexpr QStringView kJoints = u"-\u2010\u2011_/@#+&\\";
    const auto isJoint = [&](qsizetype at) {
        return at >= 0 && at < text.size() && kJoints.contains(text[at]);
    };
    return isJoint(range.start - 1) || isJoint(range.end());
}

void addWords(const QString& text, QSet<prose::WordKey>& keys)
{
    std::vector<prose::Word> words;
    const std::vector<Token> tokens = prose::tokenize(text);
    for (size_t i = 0; i < tokens.size(); ++i)
        prose::appendWords(tokens[i], static_cast<int>(i), text, words);
    for (const prose::Word& word : words)
        keys << word.key << word.stem;
}

// Every word that the record holds; what is private vouches for nothing.
QSet<prose::WordKey> wordsOfRecord(const NoteView& view)
{
    QSet<prose::WordKey> keys;
    if (const contacts::Contact* contact = view.recipient()) {
        for (const QString& text :
             {contact->name, contact->givenName, contact->familyName, contact->role, contact->organization,
              contact->address, contact->relation, contact->met.where, contact->met.by})
            addWords(text, keys);
        for (const contacts::Fact& fact : contact->facts) {
            if (!fact.isPrivate)
                addWords(fact.text, keys);
        }
    }
    if (const contacts::SenderProfile* sender = view.sender()) {
        for (const QString& text :
             {sender->name, sender->role, sender->organization, sender->about, sender->goal})
            addWords(text, keys);
    }
    return keys;
}

// Two letters swapped, or one doubled or not: "Thnaks", "Tommorow". What a name is hardly ever.
bool isPlainSlip(const QString& word, const critique::Spelling& spelling)
{
    constexpr qsizetype kShortest = 5; // shorter names are a swap away from some word
    if (word.size() < kShortest)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        QString swapped = word;
        if (i > 0)
            std::swap(swapped[i - 1], swapped[i]);
        QString doubled = word;
        doubled.insert(i, word[i]);
        QString single = word;
        if (i > 0 && word[i] == word[i - 1])
            single.remove(i, 1);
        for (const QString& other : {swapped, doubled, single}) {
            if (other != word && spelling.isKnown(other))
                return true;
        }
    }
    return false;
}

// Without a dictionary, what English is most often misspelled.
std::vector<Slip> commonSlips(const NoteView& view)
{
    std::vector<Slip> slips;
    for (const prose::Word& word : view.document.words()) {
        const QStringView meant = commonCorrection(word.key);
        if (meant.isEmpty())
            continue;
        const TextRange range = view.document.tokenOf(word).range;
        const bool isName =
            view.document.in(range).front().isUpper() && !startsSentence(view.document, range.start);
        if (!isName && !isPartOfLargerWord(view.document.text(), range) &&
            !view.document.greeting().overlaps(range) && !view.document.signOff().overlaps(range) &&
            !wordsOfRecord(view).contains(word.key))
            slips.push_back({range, meant.toString()});
    }
    return slips;
}

// Whether the dictionary misses it. `word` becomes what it lists.
bool isMisspelled(const NoteView& view, TextRange range, QString& word)
{
    const Spelling& spelling = *view.circumstances.spelling;
    word = dictionaryForm(view.document.in(range));
    if (word.size() < 2 || spelling.isKnown(word))
        return false;
    if (!word.front().isUpper())
        return true;
    // Inside a sentence a capital is a name; at its beginning it may be either.
    word[0] = word[0].toLower();
    return startsSentence(view.document, range.start) && !spelling.isKnown(word) &&
           isPlainSlip(word, spelling);
}

// A note in another language than the dictionary's would be all underlines.
bool isOtherLanguage(size_t misspelled, int judged)
{
    return misspelled >= 3 && static_cast<int>(misspelled) * 3 > judged;
}

std::vector<Slip> slipsIn(const NoteView& view)
{
    const prose::ProseDocument& document = view.document;
    std::optional<QSet<prose::WordKey>> record;
    std::vector<Slip> slips;
    int judged = 0;
    for (const Token& token : document.tokens()) {
        if (token.kind != prose::TokenKind::Word || !isForDictionary(document.in(token.range)) ||
            isPartOfLargerWord(document.text(), token.range) || document.greeting().overlaps(token.range) ||
            document.signOff().overlaps(token.range))
            continue;
        ++judged;
        QString word;
        if (!isMisspelled(view, token.range, word))
            continue;
        if (!record)
            record = wordsOfRecord(view);
        const prose::FoldedWord folded(word);
        if (!record->contains(folded.key()) && !record->contains(prose::stemKey(folded.units())))
            slips.push_back({token.range, view.circumstances.spelling->correction(word)});
    }
    if (isOtherLanguage(slips.size(), judged))
        slips.clear();
    return slips;
}

void check(const NoteView& view, FindingSink& sink)
{
    for (const Slip& slip : view.circumstances.spelling ? slipsIn(view) : commonSlips(view)) {
        Report report{.range = slip.range};
        if (slip.correction.isEmpty()) {
            report.severity = Severity::Hint;
        } else {
            const QStringView word = view.document.in(slip.range);
            const bool isPossessive = word.endsWith("'s"_L1) || word.endsWith(u"’s");
            const QString ending = isPossessive ? word.last(2).toString() : QString();
            report.message =
                u"“%1” looks misspelled: write “%2”."_s.replace(u"%2"_s, slip.correction + ending);
            report.fix = replacement(view.document, slip.range, slip.correction + ending);
        }
        sink.add(std::move(report));
    }
}

} // namespace

QString dictionaryForm(QStringView word)
{
    QString form = word.toString().normalized(QString::NormalizationForm_C);
    for (QChar& c : form) {
        if (prose::isApostrophe(c.unicode()))
            c = u'\'';
    }
    if (form.endsWith("'s"_L1, Qt::CaseInsensitive))
        form.chop(2);
    while (form.endsWith(u'\''))
        form.chop(1);
    return form;
}

Rule spelling()
{
    RuleInfo info;
    info.id = u"spelling"_s;
    info.title = u"Misspells a word"_s;
    info.severity = Severity::Warn;
    info.objections = {Objection::Reputation};
    info.why = u"“They didn't read it over before it went out.”"_s;
    info.source =
        u"Vignovic and Thompson 2010: readers of an e-mail with spelling errors took its writer for less careful and less able."_s;
    info.message = u"“%1” isn't in the dictionary: look at it once more, or add it."_s;
    info.advice = u"Correct it, or add it to your dictionary."_s;
    info.bad = {u"Hi Marisol, did you recieve the sensor I sent?"_s,
                u"Hi Marisol, I would definately try your gauge at our school."_s,
                u"Hi Marisol, we talked about sensors. Thnaks for the sketch!"_s};
    info.good = {u"Hi Marisol, did you receive the sensor I sent?"_s,
                 u"Hi Marisol, I showed your gauge to Ms Thnaker at the UNESCO office in Øygarden."_s,
                 u"Hi Marisol, the Tidewater people use LoRa32 boards, see tidewater.example/lora."_s};
    info.examplesNeedRecipient = true;
    return {std::move(info), check};
}

} // namespace wellmet::critique

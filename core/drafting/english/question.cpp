// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/english/question.h"

#include "drafting/english/verbs.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

using WordList = QList<QStringView>;

template <class Table>
bool holds(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

constexpr auto kWh = std::to_array<QStringView>(
    {u"how", u"what", u"when", u"where", u"whether", u"which", u"who", u"why", u"if", u"whom"});

// They lead a question by themselves. "Have" doesn't: "what you have in mind".
constexpr auto kAuxiliaries =
    std::to_array<QStringView>({u"would", u"could", u"can", u"will", u"should", u"are", u"were", u"did",
                                u"might", u"can't", u"won't", u"couldn't", u"wouldn't", u"shouldn't"});
// After them another finite verb would mean that the first one wasn't the clause's own.
constexpr auto kFinite = std::to_array<QStringView>(
    {u"is", u"was", u"are", u"were", u"has", u"had", u"does", u"did", u"would", u"could", u"will", u"can"});

constexpr auto kAdverbs = std::to_array<QStringView>(
    {u"still", u"also", u"ever", u"usually", u"often", u"now", u"always", u"sometimes", u"normally"});
constexpr auto kNoPlainVerbs = std::to_array<QStringView>(
    {u"have", u"had",   u"has",   u"was",      u"is",         u"be",  u"been",  u"both",   u"all",
     u"two",  u"three", u"and",   u"or",       u"as",         u"at",  u"in",    u"on",     u"might",
     u"may",  u"must",  u"never", u"yourself", u"yourselves", u"who", u"folks", u"guys",   u"too",
     u"cut",  u"put",   u"let",   u"hit",      u"quit",       u"set", u"read",  u"spread", u"cost"});

// What a subject may begin with when it is neither "you" nor bare.
constexpr auto kDeterminers = std::to_array<QStringView>(
    {u"the", u"a", u"an", u"one", u"your", u"this", u"that", u"these", u"those", u"any", u"some"});
// A subject with one of these in it has a clause of its own, or is two.
constexpr auto kBreaks = std::to_array<QStringView>({u"who", u"that", u"which", u"you", u"we", u"they", u"i",
                                                     u"I", u"to", u"and", u"or", u"for", u"with", u"when"});
constexpr qsizetype kLongestSubject = 5;

QString capitalized(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString joined(const WordList& words, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i) {
        if (i > from)
            text += u' ';
        text += words[i];
    }
    return text;
}

bool isThirdForm(QStringView verb)
{
    return verb.endsWith(u's') && (isPlainForm(verb.chopped(1)) || verb == u"goes" || verb == u"does");
}

QString plainOfThird(QStringView verb)
{
    return verb.chopped(verb.endsWith(u"oes") ? 2 : 1).toString();
}

// What "do", "did" or an auxiliary makes of the verb: {"did", "choose"}, {"would", ""}; empty when unsure.
std::pair<QString, QString> askingVerb(QStringView verb, bool isThird)
{
    if (holds(kAuxiliaries, verb) || (isThird && verb == u"is"))
        return {verb.toString(), {}};
    if (const QString base = baseOfPast(verb); !base.isEmpty())
        return {u"did"_s, base};
    if (!isThird && isPlainForm(verb))
        return {u"do"_s, verb.toString()};
    if (isThird && isThirdForm(verb))
        return {u"does"_s, plainOfThird(verb)};
    return {};
}

// After "whether you" anything that isn't one of these is a verb in its plain form.
bool isPlainVerb(QStringView word)
{
    return word.size() > 1 && word[0].isLower() && !word.endsWith(u"ed") && !word.endsWith(u"ly") &&
           !word.contains(u'\'') && !holds(kNoPlainVerbs, word);
}

// "who looks after it", "which of your jobs takes people", "what surprised you": already a question.
bool isAskedBySubject(const WordList& words)
{
    const QStringView wh = words.value(0);
    const QStringView next = words.value(1);
    if (wh == u"who")
        return next == u"should" || next == u"would" || next == u"will" || isThirdForm(next);
    if (wh == u"what")
        return words.size() > 2 && beginsWithPast(next) && next != u"used" &&
               words.mid(2, 3).contains(u"you");
    if (wh != u"which" || next != u"of")
        return false;
    for (qsizetype i = 3; i + 1 < words.size() && i <= kLongestSubject; ++i) {
        if (words[i].endsWith(u's') && isThirdForm(words[i + 1]))
            return true;
    }
    return false;
}

bool isSeveral(QStringView noun)
{
    return (noun.endsWith(u's') && !noun.endsWith(u"ss") && !noun.endsWith(u"us")) || noun == u"people";
}

struct Clause
{
    qsizetype verb = -1; // where it stands; the subject fills the words before it
    QString asking;      // "did", "can't"
    QString plain;       // the verb after that; empty for an auxiliary
};

// What the word at `at` makes of the clause if it is the verb of the subject that ends with `noun`.
Clause clauseOfVerb(const WordList& words, qsizetype at, QStringView noun, bool isDetermined)
{
    const QStringView word = words[at];
    if (holds(kAuxiliaries, word) || ((word == u"is" || word == u"was") && isDetermined))
        return {.verb = at, .asking = word.toString(), .plain = {}};
    if (const QString base = baseOfPast(word); !base.isEmpty() && word != u"used")
        return {.verb = at, .asking = u"did"_s, .plain = base};
    if (isSeveral(noun) && isPlainForm(word))
        return {.verb = at, .asking = u"do"_s, .plain = word.toString()};
    if (isDetermined && !isSeveral(noun) && isThirdForm(word))
        return {.verb = at, .asking = u"does"_s, .plain = plainOfThird(word)};
    return {};
}

// The verb of a clause whose subject begins at `start` and isn't "you": "the alarm can't", "night dispatchers
// ever move", "life took".
Clause clauseWithOwnSubject(const WordList& words, qsizetype start)
{
    const bool isDetermined = holds(kDeterminers, words.value(start));
    for (qsizetype i = start; i < words.size() && i - start <= kLongestSubject; ++i) {
        const QStringView word = words[i];
        if (holds(kBreaks, word) || word.endsWith(u"ly"))
            return {};
        if (i == start || holds(kAdverbs, word))
            continue;
        const QStringView noun = words[holds(kAdverbs, words[i - 1]) ? i - 2 : i - 1];
        // Of bare words only a plural has more than one: "night dispatchers".
        if (!isDetermined && !isSeveral(noun) && i > start + 1)
            return {};
        if (Clause clause = clauseOfVerb(words, i, noun, isDetermined); clause.verb >= 0)
            return clause;
    }
    return {};
}

QString questionWithOwnSubject(const WordList& words)
{
    const QStringView wh = words.value(0);
    const bool isYesOrNo = wh == u"whether" || wh == u"if";
    const bool mayLead = isYesOrNo || wh == u"why" || wh == u"where" || wh == u"when";
    const Clause clause = mayLead ? clauseWithOwnSubject(words, 1) : Clause();
    if (clause.verb < 0)
        return {};
    for (qsizetype i = clause.verb + 1; i < words.size(); ++i) {
        if (holds(kFinite, words[i]) || isThirdForm(words[i]))
            return {};
    }
    const QStringList parts{isYesOrNo ? QString() : wh.toString(), clause.asking,
                            joined(words, 1, clause.verb), clause.plain,
                            joined(words, clause.verb + 1, words.size())};
    return capitalized(parts.join(u' ').simplified());
}

constexpr auto kTelling = std::to_array<QStringView>(
    {u"hear", u"know", u"learn", u"discover", u"understand", u"see", u"ask", u"find out"});

// "Could I …?" with any object.
constexpr auto kCould = std::to_array<QStringView>({
    u"ask",       u"attend", u"bend",   u"borrow", u"bring", u"buy",      u"call",       u"come",
    u"copy",      u"drop",   u"email",  u"follow", u"get",   u"have",     u"help",       u"interview",
    u"introduce", u"invite", u"join",   u"look",   u"offer", u"pay",      u"photograph", u"pick",
    u"quote",     u"read",   u"record", u"rent",   u"run",   u"see",      u"send",       u"shadow",
    u"show",      u"sit",    u"stop",   u"take",   u"tour",  u"try",      u"use",        u"visit",
    u"watch",     u"write",  u"give",   u"cite",   u"book",  u"nominate", u"name",
});
// Nobody asks leave to do these.
constexpr auto kNeedsNoLeave =
    std::to_array<QStringView>({u"apologize", u"be", u"become", u"congratulate", u"discover", u"find",
                                u"hope", u"keep", u"say", u"stay", u"thank", u"wish", u"have", u"remind"});
constexpr auto kCouldWe =
    std::to_array<QStringView>({u"catch", u"chat", u"compare", u"cook", u"discuss", u"go", u"grab", u"meet",
                                u"play", u"share", u"speak", u"swap", u"talk", u"trade", u"walk"});

// "which course would you pick", "how is Leeds treating you", "is it still open": typed as it is asked.
bool isVerbAhead(QStringView verb)
{
    constexpr auto kAhead =
        std::to_array<QStringView>({u"would", u"could", u"can", u"will", u"should", u"are", u"is", u"was",
                                    u"were", u"do", u"does", u"did", u"have", u"has", u"might"});
    return holds(kAhead, verb);
}

bool isSubjectBehind(QStringView word)
{
    constexpr auto kSubjects = std::to_array<QStringView>(
        {u"you", u"your", u"it", u"there", u"she", u"he", u"they", u"the", u"this", u"that"});
    return holds(kSubjects, word) || (!word.isEmpty() && word[0].isUpper());
}

// Where the verb stands that leads such a question; -1 when none does.
qsizetype verbAhead(const WordList& words)
{
    constexpr qsizetype kFarthest = 4; // "which infection control course would you"
    for (qsizetype i = 0; i <= kFarthest && i + 1 < words.size(); ++i) {
        if (isVerbAhead(words[i]) && isSubjectBehind(words[i + 1]))
            return i;
        if (words[i] == u"you" || words[i] == u"your")
            return -1;
    }
    return -1;
}

// "which course you would pick" for "which course would you pick", "whether it is still open" for "is it
// still open"; empty when only the question is sure.
QString toldOf(const WordList& words, qsizetype verb)
{
    const QStringView subject = words[verb + 1];
    if (subject != u"you" && subject != u"it" && subject != u"there")
        return {};
    if (words[verb] == u"did" || words[verb] == u"does")
        return {};
    const QStringList parts{verb == 0 ? u"whether"_s : joined(words, 0, verb), subject.toString(),
                            words[verb] == u"do" ? QString() : words[verb].toString(),
                            joined(words, verb + 2, words.size())};
    return parts.join(u' ').simplified();
}

QStringView wordAt(QStringView text, int index)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (index-- == 0)
            return word;
    }
    return {};
}

bool mentionsYou(QStringView text)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == u"you" || word == u"your")
            return true;
    }
    return false;
}

QStringView afterWords(QStringView text, int count)
{
    qsizetype at = 0;
    while (count-- > 0) {
        const qsizetype space = text.indexOf(u' ', at);
        if (space < 0)
            return {};
        at = space + 1;
    }
    return text.mid(at);
}

// "have a cup of tea and hear what's new": something for two.
bool isForTwo(QStringView ask)
{
    for (const QStringView start : {u"have a cup of ", u"have a coffee", u"have a drink", u"have a pint",
                                    u"have lunch", u"have coffee", u"have tea", u"have dinner"}) {
        if (ask.startsWith(start))
            return true;
    }
    return false;
}

// How leave is asked for what isn't to be told something: "Could I …?", "Could we …?", or not at all.
void addLeave(AskForms& forms, const QString& ask, QStringView verb, QStringView object)
{
    // "have you" is to have them round; "have you as a guest" is asked for.
    const bool isHavingYou = verb == u"have" && wordAt(object, 0) == u"you" && !object.startsWith(u"you as ");
    const bool isMine = (holds(kCould, verb) && object != u"you" && !isHavingYou) ||
                        (verb == u"hear" && object.startsWith(u"your "));
    if (isForTwo(ask)) {
        forms.we =
            !ask.contains(u" and hear ") && !ask.contains(u" and learn ") && !ask.contains(u" and ask ");
    } else if (!isMine && holds(kCouldWe, verb)) {
        forms.could = mentionsYou(ask);
        forms.we = !forms.could;
    } else if (ask.startsWith(u"be considered ")) {
        forms.could = true;
    } else {
        forms.could = isMine || (!holds(kTelling, verb) && !holds(kNeedsNoLeave, verb));
    }
}

} // namespace

QString directQuestion(QStringView text)
{
    const WordList words = text.split(u' ', Qt::SkipEmptyParts);
    const QStringView wh = words.value(0);
    if (!holds(kWh, wh) || wh == u"whom" || text.contains(u','))
        return {};
    if (isAskedBySubject(words))
        return capitalized(text.toString());
    if (wh == u"who")
        return {};
    // Only plain words stand between the question word and "you" ("how long", "how many days").
    const bool isYesOrNo = wh == u"whether" || wh == u"if";
    qsizetype subject = 1;
    while (!isYesOrNo && subject < 4 && words.value(subject) != u"you" && words.value(subject) != u"your")
        ++subject;
    const bool isAnother = words.value(1) == u"she" || words.value(1) == u"he";
    if (isAnother && wh != u"whether" && wh != u"if") {
        const auto [asking, verb] = askingVerb(words.value(2), true);
        const QStringList parts{wh.toString(), asking, words[1].toString(), verb,
                                joined(words, 3, words.size())};
        return asking.isEmpty() ? QString() : capitalized(parts.join(u' ').simplified());
    }
    const bool isThird = words.value(subject) == u"your" && subject == 1;
    const bool isFar = subject > 1 && wh != u"how" && wh != u"which" && wh != u"what";
    if ((words.value(subject) != u"you" && !isThird) || words.value(subject - 1) == u"of" || isFar)
        return questionWithOwnSubject(words);
    const qsizetype verbless = subject + (isThird ? 2 : 1);
    const qsizetype at = verbless + (holds(kAdverbs, words.value(verbless)) ? 1 : 0);
    auto [asking, verb] = askingVerb(words.value(at), isThird);
    if (asking.isEmpty() && isYesOrNo && !isThird && isPlainVerb(words.value(at)))
        std::tie(asking, verb) = std::pair(u"do"_s, words[at].toString());
    if (asking.isEmpty())
        return {};
    const QStringList parts{isYesOrNo ? QString() : joined(words, 0, subject), asking,
                            joined(words, subject, at), verb, joined(words, at + 1, words.size())};
    return capitalized(parts.join(u' ').simplified());
}

AskForms askForms(const QString& ask)
{
    AskForms forms;
    const bool findsOut = ask.startsWith(u"find out ");
    const QStringView verb = findsOut ? QStringView(u"find out") : wordAt(ask, 0);
    QStringView object = afterWords(ask, findsOut ? 2 : 1);
    if (verb == u"ask" && object.startsWith(u"you "))
        object = object.mid(4);
    const QStringView start = wordAt(object, 0);
    const bool hears = verb == u"hear" || verb == u"learn";
    const WordList words = object.split(u' ', Qt::SkipEmptyParts);
    const qsizetype ahead = holds(kWh, start) || isVerbAhead(start) ? verbAhead(words) : -1;
    if (holds(kTelling, verb) && ahead >= 0 && !object.contains(u',')) {
        forms.question = capitalized(object.toString());
        forms.told = toldOf(words, ahead);
        return forms;
    }
    const bool asksFor =
        holds(kWh, start) || (start == u"about" && (hears || verb == u"know")) || (start == u"more" && hears);
    if (holds(kTelling, verb) && asksFor) {
        if (!(verb == u"see" && wordAt(object, 0) != u"whether"))
            forms.told = object.toString();
        forms.question = directQuestion(object);
        return forms;
    }
    addLeave(forms, ask, verb, object);
    return forms;
}

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/second_person.h"

#include "contacts/wording/fact_words.h"
#include "contacts/wording/person_words.h"

#include <algorithm>
#include <vector>

namespace wellmet::contacts {

using namespace Qt::StringLiterals;

namespace {

// One word with the punctuation around it.
struct Word
{
    QString before;
    QString core;
    QString after;
    QString tail; // 's, 're, 'll … cut off a pronoun

    QString whole() const { return before + core + tail + after; }
};

Word wordOf(QStringView typed)
{
    const auto isInside = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); };
    qsizetype start = 0;
    qsizetype end = typed.size();
    while (start < end && !isInside(typed.at(start)))
        ++start;
    while (end > start && !isInside(typed.at(end - 1)))
        --end;
    return {typed.left(start).toString(),
            typed.mid(start, end - start).toString(),
            typed.mid(end).toString(),
            {}};
}

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (const QStringView typed : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        words.push_back(wordOf(typed));
    return words;
}

// A name that a clause is about: "how Ellen got", "with Ellen", "Ellen's".
bool isSomebodysName(const std::vector<Word>& words, size_t index)
{
    const QString& core = words[index].core;
    if (core.size() < 3 || !isTitleCase(core) || (index == 0 && isOrdinaryWord(core)))
        return false;
    const bool owns = core.endsWith(u"'s"_s) || core.endsWith(u"’s"_s);
    const bool opens = index == 0 && index + 1 < words.size() &&
                       (isAnyOf(words[1].core, {u"and", u"with"}) || isGerund(words[1].core, {}));
    return owns || opens ||
           (index > 0 &&
            isAnyOf(words[index - 1].core, {u"how", u"when", u"that", u"where", u"why", u"because", u"with",
                                            u"by", u"whom", u"met", u"know", u"knows"}));
}

class Turner
{
public:
    Turner(std::vector<Word> words, const QStringList& names, About about)
        : m_words(std::move(words)),
          m_names(names),
          m_about(about),
          m_skipPerson(about == About::Sender)
    {
    }

    SecondPerson turned()
    {
        const bool isTurned = speaksToThem() || namesWhomItMeans();
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (!isTurned || !pronounOf(m_words[i].core))
                turnWord(i);
        }
        QStringList parts;
        for (const Word& word : m_words)
            parts += word.whole();
        return {parts.join(u' '), m_doubt};
    }

private:
    const QString& core(size_t i) const
    {
        static const QString kNone;
        return i < m_words.size() && (i == 0 || m_words[i - 1].after.isEmpty()) ? m_words[i].core : kNone;
    }

    void turnWord(size_t i)
    {
        splitTail(m_words[i]);
        if (const Pronoun* pronoun = pronounOf(m_words[i].core)) {
            if (isFree(pronoun->gender, i))
                turnPronoun(i);
        } else if (m_names.contains(m_words[i].core)) {
            turnName(i);
        } else if (m_skipPerson && isPersonNoun(m_words[i].core)) {
            m_skipPerson = false;
        } else if (isSomebodysName(m_words, i) || isPersonNoun(m_words[i].core)) {
            m_person = true;
        }
        if (!isVerbOfTheirs(i) && isPluralNoun(m_words[i].core))
            m_plural = true;
    }

    // "Refer her to you": who is spoken to isn't spoken of.
    bool speaksToThem() const
    {
        return std::ranges::any_of(m_words, [](const Word& word) {
            return isAnyOf(word.core, {u"you", u"your", u"yours", u"yourself"});
        });
    }

    // "How she is doing, the turtle"
    bool namesWhomItMeans() const
    {
        const size_t n = m_words.size();
        return n > 3 && m_words[n - 2].core == u"the" && m_words[n - 3].after == u",";
    }

    // After "you" an -s is a verb's, and already gone.
    bool isVerbOfTheirs(size_t i) const { return i > 0 && m_words[i - 1].core == u"you"; }

    static void splitTail(Word& word)
    {
        const qsizetype cut = std::max(word.core.indexOf(u'\''), word.core.indexOf(u'’'));
        if (cut > 0 && pronounOf(QStringView(word.core).left(cut))) {
            word.tail = word.core.mid(cut);
            word.core.truncate(cut);
        }
    }

    // Whether the pronoun can only mean the contact. Once it did, it goes on to.
    bool isFree(Gender gender, size_t i)
    {
        const bool singular = gender != Gender::Plural;
        const bool isOther = singular && m_gender != Gender::Any && gender != m_gender;
        const bool isKnown = singular && gender == m_gender;
        const bool isOfTheirs =
            i > 0 && m_words[i - 1].core == u"of" && isAnyOf(m_words[i].core, {u"hers", u"his"});
        const bool isOfOthers =
            (m_about == About::Others && !singular) || (m_about == About::Another && singular);
        if (isOfOthers || isCounted(i) || isThings(i) || isStillTheSender(i) || isOfTheirOwnBody(i) ||
            isWithThem(i) || (singular && isAboutSomebody()))
            return false;
        const bool taken = !isKnown && !isOfTheirs && (singular ? m_person : m_plural);
        if (!taken && !isOther && !isOwnThing(i)) {
            m_gender = singular ? gender : m_gender;
            return true;
        }
        if (m_doubt.isEmpty() && singular && !isOther)
            m_doubt = m_words[i].core;
        return false;
    }

    // "all four of them" were named elsewhere.
    bool isCounted(size_t i) const
    {
        return i > 1 && m_words[i].core == u"them" && m_words[i - 1].core == u"of" &&
               isAnyOf(m_words[i - 2].core,
                       {u"all", u"any", u"both", u"each", u"none", u"one", u"some", u"many", u"most", u"two",
                        u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten"});
    }

    // "swap them for shrimp", where the two sacks they would like are known.
    bool isThings(size_t i) const
    {
        const bool isAtEnd = core(i + 1).isEmpty() || isPreposition(core(i + 1));
        // "come and look at them for nothing", where the sashes were named
        const bool isLookedAt = i > 1 && m_words[i].core == u"them" &&
                                isAnyOf(m_words[i - 1].core, {u"at", u"of", u"through", u"over"});
        if (m_about == About::Things && isLookedAt)
            return true;
        return m_about == About::Things && i > 0 && isAtEnd && m_words[i].core == u"them" &&
               isAnyOf(m_words[i - 1].core,
                       {u"bring", u"carry", u"check", u"choose", u"clean",   u"copy",     u"deliver", u"find",
                        u"fix",   u"keep",  u"lend",  u"make",   u"measure", u"spot",     u"store",   u"test",
                        u"use",   u"mail",  u"mend",  u"post",   u"print",   u"return",   u"scan",    u"sell",
                        u"send",  u"share", u"ship",  u"swap",   u"trade",   u"translate"});
    }

    // "the man who sent you out before he let you sign": the man is the one who writes.
    bool isStillTheSender(size_t i) const
    {
        const bool isHim = isAnyOf(m_words[i].core, {u"him", u"himself", u"herself"}) ||
                           (m_words[i].core == u"her" && !isPossessive(i));
        // "the man with chalk all over him"
        const bool isOn =
            isHim && i > 0 &&
            isAnyOf(m_words[i - 1].core, {u"over", u"on", u"behind", u"around", u"with", u"beside"});
        if (m_about != About::Sender || i == 0 ||
            !(isOn || isAnyOf(m_words[i - 1].core, {u"after", u"before", u"until"})))
            return false;
        const auto isHead = [this](QStringView noun) {
            return std::ranges::any_of(m_words, [noun](const Word& word) { return word.core == noun; });
        };
        const bool isMan = isHead(u"man") || isHead(u"guy") || isHead(u"boy") || isHead(u"fellow");
        const bool isWoman = isHead(u"woman") || isHead(u"girl") || isHead(u"lady");
        return isAnyOf(m_words[i].core, {u"he", u"him", u"himself"}) ? isMan : isWoman;
    }

    // "Nadia passing her driving test"
    bool isAboutSomebody() const
    {
        return m_words.size() > 2 && isSomebodysName(m_words, 0) &&
               isGerund(m_words[1].core, m_words[2].core);
    }

    // "the student who held the torch in her teeth"
    bool isOfTheirOwnBody(size_t i) const
    {
        return m_about == About::Sender && i > 0 &&
               isAnyOf(m_words[i - 1].core, {u"in", u"with", u"between", u"behind", u"under", u"over"}) &&
               isAnyOf(core(i + 1),
                       {u"arm",   u"arms", u"back",     u"chin",      u"ear",   u"elbow", u"feet",  u"foot",
                        u"hair",  u"hand", u"hands",    u"head",      u"heart", u"knee",  u"knees", u"lap",
                        u"mouth", u"nose", u"shoulder", u"shoulders", u"teeth", u"voice"});
    }

    // "the ranger with a kea on her pack"
    bool isWithThem(size_t i) const
    {
        const auto end = m_words.begin() + static_cast<std::ptrdiff_t>(i);
        const auto is = [](QStringView word) { return [word](const Word& w) { return w.core == word; }; };
        return m_about == About::Sender && isPossessive(i) &&
               std::any_of(m_words.begin(), end, is(u"with")) &&
               std::none_of(m_words.begin(), end, is(u"who"));
    }

    // "the student who lost her badge": whose badge it was, only the typist knows.
    bool isOwnThing(size_t i) const
    {
        return m_about == About::Sender && i > 0 &&
               isAnyOf(m_words[i - 1].core, {u"lost", u"forgot", u"broke", u"spilled", u"spilt", u"dropped",
                                             u"left", u"brought", u"wore", u"missed", u"finished", u"started",
                                             u"changed", u"burned", u"burnt", u"kept", u"ate"});
    }

    void turnPronoun(size_t i)
    {
        Word& word = m_words[i];
        const QString lower = word.core.toLower();
        if (isAnyOf(lower, {u"she", u"he", u"they"})) {
            word.core = u"you"_s;
            turnTail(word, i);
            if (word.tail.isEmpty())
                turnVerbAfter(i, lower != u"they");
        } else if (isAnyOf(lower, {u"him", u"them"})) {
            word.core = u"you"_s;
        } else if (lower == u"her") {
            word.core = isPossessive(i) ? u"your"_s : u"you"_s;
        } else if (lower == u"their") {
            word.core = u"your"_s;
        } else if (lower == u"his") {
            word.core = isOwnerAlone(i) ? u"yours"_s : u"your"_s;
        } else {
            word.core = isAnyOf(lower, {u"hers", u"theirs"}) ? u"yours"_s : u"yourself"_s;
        }
    }

    // "she's leaving" as "you're leaving", "she's been" as "you've been".
    void turnTail(Word& word, size_t i) const
    {
        if (word.tail.mid(1) != u"s")
            return;
        const bool isHas =
            isAnyOf(core(i + 1), {u"been", u"had", u"got", u"done", u"made", u"written", u"moved"});
        word.tail = word.tail.left(1) + (isHas ? u"ve"_s : u"re"_s);
    }

    void turnVerbAfter(size_t i, bool singular)
    {
        size_t verb = i + 1;
        while (verb < m_words.size() && isAdverb(core(verb)))
            ++verb;
        if (core(verb).isEmpty())
            return;
        if (singular)
            m_words[verb].core = verbForYou(m_words[verb].core);
    }

    bool isOwnerAlone(size_t i) const
    {
        return i > 0 && m_words[i - 1].core == u"of" && (core(i + 1).isEmpty() || isPreposition(core(i + 1)));
    }

    // "her talk" against "tell her about it".
    bool isPossessive(size_t i) const
    {
        const QString& next = core(i + 1);
        if (next.isEmpty() || isPreposition(next) ||
            isAnyOf(next, {u"a",        u"an",    u"the",      u"my",        u"our",      u"this", u"that",
                           u"these",    u"those", u"some",     u"how",       u"what",     u"when", u"where",
                           u"whether",  u"if",    u"why",      u"who",       u"and",      u"or",   u"but",
                           u"again",    u"once",  u"more",     u"another",   u"because",  u"so",   u"soon",
                           u"sometime", u"there", u"here",     u"today",     u"tomorrow", u"it",   u"them",
                           u"is",       u"was",   u"directly", u"personally"}))
            return false;
        const bool helps = i > 0 && isAnyOf(m_words[i - 1].core, {u"help", u"helped", u"helping", u"let",
                                                                  u"make", u"hear", u"see"});
        return !(helps &&
                 isAnyOf(next, {u"move", u"find", u"get", u"make", u"write", u"speak", u"talk", u"play",
                                u"sing", u"build", u"carry", u"set", u"choose", u"learn", u"run"}));
    }

    void turnName(size_t i)
    {
        Word& word = m_words[i];
        word.core = u"you"_s;
        const bool isSubject =
            i == 0 || isAnyOf(m_words[i - 1].core, {u"how", u"when", u"that", u"where", u"why", u"what",
                                                    u"whether", u"if", u"because"});
        if (isSubject)
            turnVerbAfter(i, true);
    }

    std::vector<Word> m_words;
    const QStringList& m_names;
    QString m_doubt;
    Gender m_gender = Gender::Any;
    About m_about;
    bool m_skipPerson;
    bool m_plural = false;
    bool m_person = false;
};

// Names of several words, and possessives, are put into one piece before the words are looked at.
QString withNamesTurned(QString text, const QStringList& names)
{
    for (const QString& name : names) {
        for (const QString& end : {u"'s "_s, u"’s "_s}) {
            for (qsizetype at = text.indexOf(name + end); at >= 0; at = text.indexOf(name + end, at + 4)) {
                if (at == 0 || !text.at(at - 1).isLetterOrNumber())
                    text.replace(at, name.size() + end.size(), u"your "_s);
            }
        }
    }
    return text;
}

} // namespace

bool namesSeveral(const QString& text)
{
    for (const Word& word : wordsOf(text)) {
        if (isPreposition(word.core))
            return false;
        if (isPluralNoun(word.core) || isAnyOf(word.core, {u"slides", u"notes", u"results", u"plans"}))
            return true;
    }
    return false;
}

bool mentionsSeveral(const QString& text)
{
    return std::ranges::any_of(wordsOf(text), [](const Word& word) { return isPluralNoun(word.core); });
}

SecondPerson inSecondPerson(const QString& text, const QStringList& names, About about)
{
    return Turner(wordsOf(withNamesTurned(text, names)), names, about).turned();
}

} // namespace wellmet::contacts

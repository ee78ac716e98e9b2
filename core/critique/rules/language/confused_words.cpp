// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/rules/language/slips.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wellmet::critique {

using prose::keyOf;
using prose::ProseDocument;
using prose::WordKey;

namespace {

using Found = std::optional<Slip>;

template <size_t N>
bool isOneOf(WordKey key, const WordKey (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

// The words of one sentence around a place. Beyond its ends, and across signs, there is no word.
class Place
{
public:
    Place(const ProseDocument& document, const prose::Sentence& sentence, int word)
        : m_document(document),
          m_sentence(sentence),
          m_word(word)
    {
    }

    WordKey key(int ahead) const { return isNear(ahead) ? wordAt(ahead).key : 0; }
    WordKey operator[](int ahead) const { return key(ahead); }

    // "it's" is one token of two words.
    bool isOneToken(int ahead, int other) const
    {
        return isNear(ahead) && isNear(other) && wordAt(ahead).token == wordAt(other).token;
    }
    bool isStart() const { return m_word == m_sentence.firstWord; }

    Slip as(int first, int end, const QString& better) const
    {
        Slip slip{m_document.rangeOfWords(m_word + first, m_word + end), better};
        if (m_document.in(slip.range).front().isUpper())
            slip.better.front() = slip.better.front().toUpper();
        return slip;
    }

    QString text(int ahead) const
    {
        return m_document.in(m_document.tokenOf(wordAt(ahead)).range).toString();
    }

private:
    const prose::Word& wordAt(int ahead) const
    {
        const int word = m_word + ahead;
        return m_document.words()[static_cast<size_t>(word)];
    }

    // No sign stands between, and no hyphen binds the word to the next.
    bool isNear(int ahead) const
    {
        const int word = m_word + ahead;
        if (word < m_sentence.firstWord || word >= m_sentence.endWord)
            return false;
        const int from = std::min(wordAt(0).token, wordAt(ahead).token);
        const int to = std::max(wordAt(0).token, wordAt(ahead).token);
        for (int i = from; i <= to; ++i) {
            if (m_document.tokens()[static_cast<size_t>(i)].kind == prose::TokenKind::Punctuation)
                return false;
        }
        const qsizetype end = m_document.tokenOf(wordAt(ahead)).range.end();
        return end == m_document.text().size() || m_document.text()[end] != u'-';
    }

    const ProseDocument& m_document;
    const prose::Sentence& m_sentence;
    int m_word;
};

Found your(const Place& at)
{
    constexpr WordKey kVerbal[] = {keyOf(u"a"),      keyOf(u"an"),   keyOf(u"the"),      keyOf(u"not"),
                                   keyOf(u"always"), keyOf(u"also"), keyOf(u"probably"), keyOf(u"already"),
                                   keyOf(u"never"),  keyOf(u"too")};
    constexpr WordKey kDoing[] = {
        keyOf(u"going"),  keyOf(u"doing"),    keyOf(u"becoming"), keyOf(u"looking"),
        keyOf(u"moving"), keyOf(u"leaving"),  keyOf(u"starting"), keyOf(u"getting"),
        keyOf(u"coming"), keyOf(u"retiring"), keyOf(u"hiring"),   keyOf(u"planning"),
        keyOf(u"trying"), keyOf(u"joining"),  keyOf(u"taking"),   keyOf(u"having")};
    constexpr WordKey kSaid[] = {keyOf(u"hear"), keyOf(u"heard"), keyOf(u"that"),  keyOf(u"if"),
                                 keyOf(u"know"), keyOf(u"hope"),  keyOf(u"think"), keyOf(u"because")};
    if (isOneOf(at[1], kDoing) && isOneOf(at[-1], kSaid))
        return at.as(0, 1, u"you're"_s);
    const bool isWelcome =
        at.isStart() && at[1] == keyOf(u"welcome") && (at[2] == 0 || at[2] == keyOf(u"to"));
    // "your still the one", but "your still life"
    constexpr WordKey kPlaces[] = {keyOf(u"in"),  keyOf(u"on"),   keyOf(u"at"),   keyOf(u"my"),
                                   keyOf(u"our"), keyOf(u"here"), keyOf(u"there")};
    const bool isStill = at[1] == keyOf(u"still") && (isOneOf(at[2], kVerbal) || isOneOf(at[2], kPlaces));
    return isOneOf(at[1], kVerbal) || isWelcome || isStill ? Found(at.as(0, 1, u"you're"_s)) : std::nullopt;
}

Found you(const Place& at)
{
    constexpr WordKey kOwned[] = {
        keyOf(u"name"),     keyOf(u"work"),        keyOf(u"talk"),    keyOf(u"team"),     keyOf(u"post"),
        keyOf(u"profile"),  keyOf(u"company"),     keyOf(u"article"), keyOf(u"book"),     keyOf(u"help"),
        keyOf(u"advice"),   keyOf(u"time"),        keyOf(u"paper"),   keyOf(u"email"),    keyOf(u"message"),
        keyOf(u"answer"),   keyOf(u"reply"),       keyOf(u"own"),     keyOf(u"website"),  keyOf(u"opinion"),
        keyOf(u"blog"),     keyOf(u"lecture"),     keyOf(u"thesis"),  keyOf(u"research"), keyOf(u"project"),
        keyOf(u"workshop"), keyOf(u"presentation")};
    if (at[1] == keyOf(u"are") && at.isOneToken(0, 1) && isOneOf(at[2], kOwned))
        return at.as(0, 2, u"your"_s);
    if (at.isStart() && at[1] == keyOf(u"was"))
        return at.as(0, 2, u"you were"_s);
    return std::nullopt;
}

Found it(const Place& at)
{
    constexpr WordKey kOwners[] = {keyOf(u"of"), keyOf(u"with"), keyOf(u"from")};
    if (at[1] == keyOf(u"is") && at.isOneToken(0, 1))
        return at[2] == keyOf(u"own") ||
                       (isOneOf(at[-1], kOwners) && at[2] != 0 && !prose::isFunctionWord(at[2]))
                   ? Found(at.as(0, 2, u"its"_s))
                   : std::nullopt;
    return std::nullopt;
}

Found its(const Place& at)
{
    constexpr WordKey kVerbal[] = {keyOf(u"a"),  keyOf(u"an"),      keyOf(u"the"), keyOf(u"not"),
                                   keyOf(u"me"), keyOf(u"because"), keyOf(u"been")};
    constexpr WordKey kJudging[] = {keyOf(u"great"),     keyOf(u"good"),    keyOf(u"nice"),
                                    keyOf(u"hard"),      keyOf(u"easy"),    keyOf(u"clear"),
                                    keyOf(u"important"), keyOf(u"possible")};
    const bool isJudgement = isOneOf(at[1], kJudging) && (at[2] == keyOf(u"to") || at[2] == keyOf(u"that"));
    return isOneOf(at[1], kVerbal) || isJudgement ? Found(at.as(0, 1, u"it's"_s)) : std::nullopt;
}

Found then(const Place& at)
{
    constexpr WordKey kMeasures[] = {
        keyOf(u"more"),    keyOf(u"less"),    keyOf(u"better"), keyOf(u"rather"), keyOf(u"other"),
        keyOf(u"bigger"),  keyOf(u"faster"),  keyOf(u"easier"), keyOf(u"larger"), keyOf(u"smaller"),
        keyOf(u"higher"),  keyOf(u"lower"),   keyOf(u"worse"),  keyOf(u"longer"), keyOf(u"greater"),
        keyOf(u"further"), keyOf(u"cheaper"), keyOf(u"harder"), keyOf(u"older"),  keyOf(u"younger")};
    constexpr WordKey kCompared[] = {keyOf(u"the"),   keyOf(u"a"),      keyOf(u"an"),    keyOf(u"any"),
                                     keyOf(u"my"),    keyOf(u"your"),   keyOf(u"our"),   keyOf(u"most"),
                                     keyOf(u"ever"),  keyOf(u"one"),    keyOf(u"two"),   keyOf(u"expected"),
                                     keyOf(u"usual"), keyOf(u"before"), keyOf(u"me"),    keyOf(u"you"),
                                     keyOf(u"mine"),  keyOf(u"yours"),  keyOf(u"others")};
    const bool isMeasured = isOneOf(at[-1], kMeasures) && isOneOf(at[1], kCompared);
    return isMeasured ? Found(at.as(0, 1, u"than"_s)) : std::nullopt;
}

Found modalOf(const Place& at)
{
    constexpr WordKey kRightly[] = {keyOf(u"course"), keyOf(u"necessity"), keyOf(u"the"),  keyOf(u"it"),
                                    keyOf(u"them"),   keyOf(u"that"),      keyOf(u"this"), keyOf(u"all")};
    if (at[1] != keyOf(u"of") || at[2] == 0 || isOneOf(at[2], kRightly))
        return std::nullopt;
    return at.as(1, 2, u"have"_s);
}

Found plural(const Place& at)
{
    if (at[1] == keyOf(u"is"))
        return at.as(1, 2, u"are"_s);
    return at[1] == keyOf(u"was") ? Found(at.as(1, 2, u"were"_s)) : std::nullopt;
}

Found singular(const Place& at)
{
    constexpr WordKey kHelpers[] = {keyOf(u"did"),  keyOf(u"does"),   keyOf(u"can"), keyOf(u"could"),
                                    keyOf(u"will"), keyOf(u"would"),  keyOf(u"may"), keyOf(u"might"),
                                    keyOf(u"must"), keyOf(u"should"), keyOf(u"let"), keyOf(u"make"),
                                    keyOf(u"made"), keyOf(u"help"),   keyOf(u"and"), keyOf(u"or")};
    const bool isLoose = isOneOf(at[-1], kHelpers);
    if (at[1] == keyOf(u"do") && at[2] == keyOf(u"not") && at.isOneToken(1, 2) && !isLoose)
        return at.as(1, 3, u"doesn't"_s);
    return std::nullopt;
}

Found first(const Place& at)
{
    constexpr WordKey kBare[] = {keyOf(u"work"), keyOf(u"study"), keyOf(u"write"), keyOf(u"want"),
                                 keyOf(u"need"), keyOf(u"hope"),  keyOf(u"know"),  keyOf(u"agree"),
                                 keyOf(u"have"), keyOf(u"live")};
    if (at[1] == keyOf(u"am") && isOneOf(at[2], kBare))
        return at.as(0, 3, u"I "_s + at.text(2));
    if (at.isStart() && (at[1] == keyOf(u"is") || at[1] == keyOf(u"are")))
        return at.as(1, 2, u"am"_s);
    return at.isStart() && at[1] == keyOf(u"has") ? Found(at.as(1, 2, u"have"_s)) : std::nullopt;
}

Found since(const Place& at)
{
    constexpr WordKey kCounts[] = {keyOf(u"two"), keyOf(u"three"), keyOf(u"four"),   keyOf(u"five"),
                                   keyOf(u"six"), keyOf(u"seven"), keyOf(u"eight"),  keyOf(u"nine"),
                                   keyOf(u"ten"), keyOf(u"many"),  keyOf(u"several")};
    constexpr WordKey kUnits[] = {keyOf(u"years"), keyOf(u"months"), keyOf(u"weeks"), keyOf(u"days"),
                                  keyOf(u"hours")};
    if (at[1] == 0 || !isOneOf(at[2], kUnits) || at[3] == keyOf(u"ago") || at[3] == keyOf(u"before"))
        return std::nullopt;
    const bool isCount = isOneOf(at[1], kCounts) || at.text(1).front().isDigit();
    return isCount ? Found(at.as(0, 1, u"for"_s)) : std::nullopt;
}

// "to met you" after a wish, "forward to meet you".
Found to(const Place& at)
{
    constexpr WordKey kWishes[] = {keyOf(u"nice"),    keyOf(u"good"), keyOf(u"great"),    keyOf(u"happy"),
                                   keyOf(u"glad"),    keyOf(u"want"), keyOf(u"wanted"),   keyOf(u"like"),
                                   keyOf(u"love"),    keyOf(u"hope"), keyOf(u"hoping"),   keyOf(u"lovely"),
                                   keyOf(u"pleased"), keyOf(u"able"), keyOf(u"pleasure"), keyOf(u"honor")};
    constexpr struct
    {
        WordKey past;
        QStringView base;
    } kPasts[] = {{keyOf(u"met"), u"meet"},    {keyOf(u"heard"), u"hear"},  {keyOf(u"saw"), u"see"},
                  {keyOf(u"spoke"), u"speak"}, {keyOf(u"wrote"), u"write"}, {keyOf(u"knew"), u"know"},
                  {keyOf(u"told"), u"tell"},   {keyOf(u"went"), u"go"},     {keyOf(u"came"), u"come"}};
    constexpr struct
    {
        WordKey base;
        QStringView ing;
    } kBases[] = {
        {keyOf(u"hear"), u"hearing"},       {keyOf(u"meet"), u"meeting"}, {keyOf(u"see"), u"seeing"},
        {keyOf(u"work"), u"working"},       {keyOf(u"talk"), u"talking"}, {keyOf(u"speak"), u"speaking"},
        {keyOf(u"connect"), u"connecting"}, {keyOf(u"read"), u"reading"}, {keyOf(u"learn"), u"learning"}};
    if (isOneOf(at[-1], kWishes)) {
        for (const auto& row : kPasts) {
            if (at[1] == row.past)
                return at.as(1, 2, row.base.toString());
        }
    }
    if (at[-1] == keyOf(u"forward") && at[2] != 0) {
        for (const auto& row : kBases) {
            if (at[1] == row.base)
                return at.as(1, 2, row.ing.toString());
        }
    }
    return std::nullopt;
}

// "did you got", "didn't went".
Found did(const Place& at)
{
    constexpr WordKey kWho[] = {keyOf(u"you"), keyOf(u"we"), keyOf(u"they"), keyOf(u"he"),
                                keyOf(u"she"), keyOf(u"i"),  keyOf(u"not")};
    constexpr struct
    {
        WordKey past;
        QStringView base;
    } kPasts[] = {{keyOf(u"got"), u"get"},      {keyOf(u"went"), u"go"},     {keyOf(u"came"), u"come"},
                  {keyOf(u"saw"), u"see"},      {keyOf(u"wrote"), u"write"}, {keyOf(u"found"), u"find"},
                  {keyOf(u"made"), u"make"},    {keyOf(u"met"), u"meet"},    {keyOf(u"took"), u"take"},
                  {keyOf(u"told"), u"tell"},    {keyOf(u"gave"), u"give"},   {keyOf(u"began"), u"begin"},
                  {keyOf(u"chose"), u"choose"}, {keyOf(u"had"), u"have"},    {keyOf(u"knew"), u"know"}};
    if (!isOneOf(at[1], kWho))
        return std::nullopt;
    for (const auto& row : kPasts) {
        if (at[2] == row.past)
            return at.as(2, 3, row.base.toString());
    }
    return std::nullopt;
}

Found slipAt(const Place& at)
{
    switch (at[0]) {
    case keyOf(u"your"):
        return your(at);
    case keyOf(u"you"):
        return you(at);
    case keyOf(u"it"):
        return it(at) ? it(at) : singular(at);
    case keyOf(u"its"):
        return its(at);
    case keyOf(u"then"):
        return then(at);
    case keyOf(u"could"):
    case keyOf(u"would"):
    case keyOf(u"should"):
    case keyOf(u"might"):
    case keyOf(u"must"):
        return modalOf(at);
    case keyOf(u"they"):
    case keyOf(u"we"):
        return plural(at);
    case keyOf(u"he"):
    case keyOf(u"she"):
        return singular(at);
    case keyOf(u"i"):
        return first(at);
    case keyOf(u"since"):
        return since(at);
    case keyOf(u"to"):
        return to(at);
    case keyOf(u"did"):
        return did(at);
    case keyOf(u"alot"):
        return at.as(0, 1, u"a lot"_s);
    case keyOf(u"informations"):
        return at.as(0, 1, u"information"_s);
    case keyOf(u"advices"):
        return at.as(0, 1, u"advice"_s);
    case keyOf(u"discuss"):
        return at[1] == keyOf(u"about") && at[2] != 0 ? Found(at.as(0, 2, u"discuss"_s)) : std::nullopt;
    case keyOf(u"explain"):
        return at[1] == keyOf(u"me") ? Found(at.as(0, 2, u"explain to me"_s)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<Slip> confusedWords(const ProseDocument& document)
{
    std::vector<Slip> slips;
    for (const prose::Sentence& sentence : document.sentences()) {
        for (int i = sentence.firstWord; i < sentence.endWord && slips.size() < kMostSlips; ++i) {
            if (Found slip = slipAt(Place(document, sentence, i)))
                slips.push_back(*std::move(slip));
        }
    }
    return slips;
}

} // namespace wellmet::critique

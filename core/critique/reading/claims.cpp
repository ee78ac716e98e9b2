// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/claims.h"

#include <algorithm>
#include <array>

namespace wellmet::critique {

using prose::keyOf;
using prose::TextRange;
using prose::Token;
using prose::TokenKind;
using prose::WordKey;

namespace {

// Capitalized in everyday English without claiming anything about anybody.
constexpr std::u16string_view kEveryday[] = {
    u"i",          u"january",   u"february",   u"march",    u"april",      u"may",        u"june",
    u"july",       u"august",    u"september",  u"october",  u"november",   u"december",   u"monday",
    u"tuesday",    u"wednesday", u"thursday",   u"friday",   u"saturday",   u"sunday",     u"english",
    u"french",     u"german",    u"spanish",    u"italian",  u"dutch",      u"welsh",      u"irish",
    u"scottish",   u"british",   u"american",   u"canadian", u"european",   u"african",    u"asian",
    u"chinese",    u"japanese",  u"portuguese", u"polish",   u"arabic",     u"linkedin",   u"github",
    u"twitter",    u"mastodon",  u"youtube",    u"google",   u"zoom",       u"slack",      u"teams",
    u"whatsapp",   u"instagram", u"facebook",   u"meetup",   u"email",      u"pdf",        u"cv",
    u"phd",        u"msc",       u"bsc",        u"mba",      u"ba",         u"ma",         u"ai",
    u"ml",         u"it",        u"ux",         u"ui",       u"hr",         u"pr",         u"qa",
    u"api",        u"sql",       u"python",     u"java",     u"javascript", u"typescript", u"rust",
    u"excel",      u"linux",     u"windows",    u"mac",      u"covid",      u"christmas",  u"easter",
    u"ramadan",    u"uk",        u"us",         u"usa",      u"eu",         u"ok",         u"dr",
    u"mr",         u"mrs",       u"ms",         u"prof",     u"professor",  u"ps",         u"p.s",
    u"p.s.",       u"ceo",       u"cto",        u"cfo",      u"vp",         u"faq",        u"tv",
    u"dna",        u"mri",       u"nhs",        u"asap",     u"rsvp",       u"fyi",        u"internet",
    u"kubernetes", u"docker",    u"react",      u"django",   u"postgres",   u"sqlite",     u"aws",
    u"tig"};

constexpr auto sortedEveryday()
{
    std::array<WordKey, std::size(kEveryday)> keys{};
    std::transform(std::begin(kEveryday), std::end(kEveryday), keys.begin(), keyOf);
    std::sort(keys.begin(), keys.end());
    return keys;
}
constexpr auto kEverydayKeys = sortedEveryday();

bool isEveryday(WordKey key)
{
    return std::binary_search(kEverydayKeys.begin(), kEverydayKeys.end(), key);
}

// "Lucy Barker said": the word that opens the sentence belongs to the name.
bool isFullName(const prose::ProseDocument& document, int first, int end)
{
    constexpr WordKey kSays[] = {keyOf(u"said"),        keyOf(u"says"),       keyOf(u"told"),
                                 keyOf(u"suggested"),   keyOf(u"suggests"),   keyOf(u"mentioned"),
                                 keyOf(u"recommended"), keyOf(u"introduced"), keyOf(u"gave"),
                                 keyOf(u"thought"),     keyOf(u"thinks"),     keyOf(u"pointed"),
                                 keyOf(u"put"),         keyOf(u"from"),       keyOf(u"and"),
                                 keyOf(u"is"),          keyOf(u"was"),        keyOf(u"has"),
                                 keyOf(u"sends"),       keyOf(u"asked"),      keyOf(u"kindly")};
    const auto& tokens = document.tokens();
    if (end >= static_cast<int>(tokens.size()))
        return false;
    const WordKey opening = prose::FoldedWord(document.in(tokens[static_cast<size_t>(first)].range)).key();
    const WordKey next = prose::FoldedWord(document.in(tokens[static_cast<size_t>(end)].range)).key();
    return !prose::isFunctionWord(opening) &&
           std::find(std::begin(kSays), std::end(kSays), next) != std::end(kSays);
}

// Walks the capitalized runs inside the sentences of a note.
template <class Visit>
void forEachRun(const prose::ProseDocument& document, Visit visit)
{
    const auto& tokens = document.tokens();
    const auto at = [&](int i) -> const Token& { return tokens[static_cast<size_t>(i)]; };
    const auto isName = [&](int i) {
        return at(i).kind == TokenKind::Word && prose::isCapitalized(document.in(at(i).range));
    };
    const auto opens = [&](int i, const prose::Sentence& sentence) {
        if (i == sentence.firstToken || document.greeting().end() == at(i).range.start)
            return true;
        const QStringView before = document.in(at(i - 1).range);
        return at(i - 1).kind == TokenKind::Punctuation &&
               QStringView(u".!?:;\u2026\"\u201C(\u2013\u2014-\u2022*").contains(before.front());
    };
    const auto followsGreeting = [&](int i) {
        return i > 0 && !document.greeting().isEmpty() &&
               at(i - 1).range.start >= document.greeting().end() &&
               at(i - 1).range.start <= document.greeting().end() + 1;
    };
    for (const prose::Sentence& sentence : document.sentences()) {
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            const TextRange range = at(i).range;
            if (!isName(i) || opens(i, sentence) || document.greeting().overlaps(range) ||
                document.signOff().overlaps(range))
                continue;
            if (followsGreeting(i))
                continue;
            int end = i + 1;
            while (end < sentence.endToken && isName(end))
                ++end;
            const bool isWhole = i > sentence.firstToken && isName(i - 1) &&
                                 (opens(i - 1, sentence) || followsGreeting(i - 1)) &&
                                 !document.greeting().overlaps(at(i - 1).range) &&
                                 isFullName(document, i - 1, end);
            visit(isWhole ? i - 1 : i, end);
            i = end - 1;
        }
    }
}

bool isAcronym(QStringView word)
{
    return word.size() <= 5 && std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLower(); });
}

Claim::Kind kindBefore(const prose::ProseDocument& document, int word)
{
    const auto keyBefore = [&](int back) {
        return word >= back ? document.words()[static_cast<size_t>(word - back)].key : 0;
    };
    int back = 1;
    if (keyBefore(back) == keyOf(u"the"))
        ++back;
    const WordKey preposition = keyBefore(back);
    if (preposition == keyOf(u"at") && keyBefore(back + 1) == keyOf(u"look")) // "look at the Douro"
        return Claim::Kind::Name;
    if (preposition == keyOf(u"at") || preposition == keyOf(u"in")) {
        for (int i = back + 1; i <= back + 2; ++i) {
            if (keyBefore(i) == keyOf(u"met"))
                return Claim::Kind::MeetingPlace;
        }
    }
    constexpr WordKey kWork[] = {keyOf(u"work"), keyOf(u"job"),  keyOf(u"role"),   keyOf(u"team"),
                                 keyOf(u"lab"),  keyOf(u"desk"), keyOf(u"office"), keyOf(u"colleagues")};
    const WordKey owner = keyBefore(back + 2);
    const bool isTheirs = owner == keyOf(u"you") || owner == keyOf(u"your");
    if (isTheirs && std::find(std::begin(kWork), std::end(kWork), keyBefore(back + 1)) != std::end(kWork))
        return Claim::Kind::Employer;
    const bool isAffiliation =
        preposition == keyOf(u"at") || preposition == keyOf(u"from") || preposition == keyOf(u"with");
    return isAffiliation ? Claim::Kind::Affiliation : Claim::Kind::Name;
}

} // namespace

std::vector<Claim> unknownNames(const NoteView& view)
{
    std::vector<Claim> claims;
    const prose::ProseDocument& document = view.document;
    forEachRun(document, [&](int first, int end) {
        const qsizetype start = document.tokens()[static_cast<size_t>(first)].range.start;
        const qsizetype stop = document.tokens()[static_cast<size_t>(end - 1)].range.end();
        const int firstWord = document.firstWordAt(start);
        for (int i = firstWord; i < static_cast<int>(document.words().size()); ++i) {
            const prose::Word& word = document.words()[static_cast<size_t>(i)];
            if (document.tokenOf(word).range.start >= stop)
                break;
            const bool isPart = word.key == keyOf(u"'s") || word.key == keyOf(u"am") ||
                                word.key == keyOf(u"would") || word.key == keyOf(u"have") ||
                                word.key == keyOf(u"will");
            if (!isPart && (isEveryday(word.key) || view.knowledge->words().holds(word)))
                return;
        }
        const Claim::Kind kind = kindBefore(document, firstWord);
        const bool isBareAcronym = end == first + 1 && isAcronym(document.in({start, stop - start}));
        if (kind != Claim::Kind::Name || !isBareAcronym)
            claims.push_back({kind, {start, stop - start}});
    });
    return claims;
}

namespace {

// A figure in a sentence about the recipient, or about both: "your trial on 340 hectares". What the writer
// has, asks for or counts in minutes is no claim about anybody; dates are weighed by stale-time.
bool tellsOfThem(const prose::ProseDocument& document, size_t number)
{
    constexpr WordKey kMeasures[] = {
        keyOf(u"minute"),   keyOf(u"minutes"),  keyOf(u"min"),    keyOf(u"mins"),      keyOf(u"hour"),
        keyOf(u"hours"),    keyOf(u"am"),       keyOf(u"pm"),     keyOf(u"days"),      keyOf(u"day"),
        keyOf(u"week"),     keyOf(u"weeks"),    keyOf(u"months"), keyOf(u"ago"),       keyOf(u"of"),
        keyOf(u"january"),  keyOf(u"february"), keyOf(u"march"),  keyOf(u"april"),     keyOf(u"may"),
        keyOf(u"june"),     keyOf(u"july"),     keyOf(u"august"), keyOf(u"september"), keyOf(u"october"),
        keyOf(u"november"), keyOf(u"december")};
    const auto isMeasure = [&](WordKey key) {
        return std::find(std::begin(kMeasures), std::end(kMeasures), key) != std::end(kMeasures);
    };
    const auto& words = document.words();
    constexpr int kReach = 60; // words before; a sentence that never ends is read no further
    const prose::Sentence& sentence = document.sentenceOfWord(static_cast<int>(number));
    const int from = std::max(sentence.firstWord, static_cast<int>(number) - kReach);
    const auto key = [&](size_t i) { return i < words.size() ? words[i].key : WordKey(0); };
    const bool isYear = document.in(document.tokenOf(words[number]).range).size() == 4;
    if ((!isYear && isMeasure(key(number + 1))) || (!isYear && isMeasure(key(number - 1))))
        return false;
    bool isAboutThem = false;
    for (int i = from; i < static_cast<int>(number); ++i) {
        const WordKey word = key(static_cast<size_t>(i));
        if (word == keyOf(u"i") || word == keyOf(u"my"))
            return key(number - 1) == keyOf(u"your");
        isAboutThem = isAboutThem || word == keyOf(u"your") || word == keyOf(u"you") || word == keyOf(u"we");
    }
    return isAboutThem;
}

} // namespace

std::vector<Claim> unknownNumbers(const NoteView& view)
{
    std::vector<Claim> claims;
    const auto& words = view.document.words();
    for (size_t i = 1; i < words.size(); ++i) {
        const Token& token = view.document.tokenOf(words[i]);
        if (token.kind != TokenKind::Number || !tellsOfThem(view.document, i))
            continue;
        if (!view.knowledge->words().holds(words[i]))
            claims.push_back({Claim::Kind::Number, token.range});
    }
    return claims;
}

std::vector<Claim> unknownFeats(const NoteView& view)
{
    constexpr WordKey kFeats[] = {
        keyOf(u"award"),      keyOf(u"prize"),      keyOf(u"promotion"),   keyOf(u"medal"),
        keyOf(u"grant"),      keyOf(u"fellowship"), keyOf(u"nomination"),  keyOf(u"wedding"),
        keyOf(u"engagement"), keyOf(u"baby"),       keyOf(u"retirement"),  keyOf(u"appointment"),
        keyOf(u"doctorate"),  keyOf(u"tenure"),     keyOf(u"scholarship"), keyOf(u"championship")};
    constexpr WordKey kBetween[] = {keyOf(u"new"),   keyOf(u"well"), keyOf(u"deserved"), keyOf(u"recent"),
                                    keyOf(u"first"), keyOf(u"own"),  keyOf(u"big")};
    const auto isIn = [](WordKey key, const auto& keys) {
        return std::ranges::find(keys, key) != std::end(keys);
    };
    std::vector<Claim> claims;
    const auto& words = view.document.words();
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].key != keyOf(u"your"))
            continue;
        size_t feat = i + 1;
        while (feat < words.size() && isIn(words[feat].key, kBetween))
            ++feat;
        if (feat < words.size() && isIn(words[feat].key, kFeats) &&
            !view.knowledge->words().holds(words[feat]))
            claims.push_back({Claim::Kind::Feat,
                              view.document.rangeOfWords(static_cast<int>(i), static_cast<int>(feat) + 1)});
    }
    return claims;
}

bool hasSpecifics(const prose::ProseDocument& document)
{
    bool found = false;
    forEachRun(document, [&](int first, int) {
        const TextRange range = document.tokens()[static_cast<size_t>(first)].range;
        const int word = document.firstWordAt(range.start);
        const bool isShout = std::ranges::all_of(
            document.in(document.tokenOf(document.words()[static_cast<size_t>(word)]).range),
            [](QChar c) { return c.isUpper(); });
        const bool isSlot = range.start > 0 && QStringView(u"[{<").contains(document.text()[range.start - 1]);
        found =
            found || (!isShout && !isSlot && !isEveryday(document.words()[static_cast<size_t>(word)].key));
    });
    const auto& tokens = document.tokens();
    return found || std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
               const bool isQuote = token.kind == TokenKind::Punctuation &&
                                    QStringView(u"\"\u201C\u00AB").contains(document.in(token.range).front());
               return isQuote || token.kind == TokenKind::Url;
           });
}

} // namespace wellmet::critique

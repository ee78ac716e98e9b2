// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/mention_seeker.h"

#include "critique/moves/word_kinds.h"
#include "critique/reading/acronyms.h"

#include <algorithm>
#include <bit>

namespace wellmet::critique {

using contacts::Fact;
using contacts::FactKind;
using prose::Word;
using prose::WordKey;

namespace {

constexpr int kMostWords = 32; // of one thing; the rest of a longer one isn't looked for

constexpr quint64 bitOf(WordKey key)
{
    return quint64(1) << (key & 63);
}

std::vector<Word> wordsOf(const QString& text, const std::vector<prose::Token>& tokens)
{
    std::vector<Word> words;
    for (size_t i = 0; i < tokens.size(); ++i)
        prose::appendWords(tokens[i], static_cast<int>(i), text, words);
    return words;
}

// "Lending me your bow" is spoken of as "the bow you lent me".
struct Irregular
{
    WordKey base;
    WordKey past;
};
constexpr Irregular kIrregular[] = {
    {prose::keyOf(u"lend"), prose::keyOf(u"lent")},    {prose::keyOf(u"send"), prose::keyOf(u"sent")},
    {prose::keyOf(u"build"), prose::keyOf(u"built")},  {prose::keyOf(u"spend"), prose::keyOf(u"spent")},
    {prose::keyOf(u"writ"), prose::keyOf(u"wrote")},   {prose::keyOf(u"write"), prose::keyOf(u"wrote")},
    {prose::keyOf(u"driv"), prose::keyOf(u"drove")},   {prose::keyOf(u"drive"), prose::keyOf(u"drove")},
    {prose::keyOf(u"giv"), prose::keyOf(u"gave")},     {prose::keyOf(u"give"), prose::keyOf(u"gave")},
    {prose::keyOf(u"teach"), prose::keyOf(u"taught")}, {prose::keyOf(u"bring"), prose::keyOf(u"brought")},
    {prose::keyOf(u"find"), prose::keyOf(u"found")},   {prose::keyOf(u"speak"), prose::keyOf(u"spoke")},
    {prose::keyOf(u"draw"), prose::keyOf(u"drew")},    {prose::keyOf(u"sing"), prose::keyOf(u"sang")},
    {prose::keyOf(u"catch"), prose::keyOf(u"caught")}, {prose::keyOf(u"tell"), prose::keyOf(u"told")},
    {prose::keyOf(u"keep"), prose::keyOf(u"kept")},    {prose::keyOf(u"hold"), prose::keyOf(u"held")},
    {prose::keyOf(u"win"), prose::keyOf(u"won")},      {prose::keyOf(u"sell"), prose::keyOf(u"sold")},
    {prose::keyOf(u"tak"), prose::keyOf(u"took")},     {prose::keyOf(u"take"), prose::keyOf(u"took")},
    {prose::keyOf(u"rid"), prose::keyOf(u"rode")},     {prose::keyOf(u"ride"), prose::keyOf(u"rode")},
    {prose::keyOf(u"swim"), prose::keyOf(u"swam")},    {prose::keyOf(u"stand"), prose::keyOf(u"stood")}};

bool isOfSender(Mention::Of of)
{
    return of >= Mention::Of::SenderName;
}

// Organizations, schools and events are known by their initials.
bool mayBeShortened(Mention::Of of)
{
    return of == Mention::Of::Organization || of == Mention::Of::MetWhere ||
           of == Mention::Of::SenderOrganization;
}

} // namespace

MentionSeeker::MentionSeeker(const contacts::Contact* contact, const contacts::SenderProfile* sender)
{
    if (contact) {
        for (const QString* text : {&contact->name, &contact->organization, &contact->role})
            setApart(*text);
    }
    if (sender) {
        for (const QString* text :
             {&sender->name, &sender->organization, &sender->role, &sender->about, &sender->goal})
            setApart(*text);
        for (const QString* text : {&sender->role, &sender->about})
            setOwn(*text);
    }
    if (contact)
        seekContact(*contact);
    if (sender)
        seekSender(*sender);
    std::sort(m_sought.begin(), m_sought.end(),
              [](const Sought& a, const Sought& b) { return a.key < b.key; });
    for (const Sought& sought : m_sought)
        m_filter |= bitOf(sought.key);
}

void MentionSeeker::setApart(const QString& text)
{
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts))
        m_elsewhere.push_back(prose::FoldedWord(word).key());
}

void MentionSeeker::setOwn(const QString& text)
{
    for (const Word& word : wordsOf(text, prose::tokenize(text)))
        m_own.push_back(word.stem);
}

void MentionSeeker::seek(Mention::Of of, const QString& text, const Fact* fact, bool isPerson)
{
    if (text.isEmpty())
        return;
    const std::vector<prose::Token> tokens = prose::tokenize(text);
    const std::vector<Word> words = wordsOf(text, tokens);
    Thing thing{.of = of, .fact = fact, .isPerson = isPerson};
    for (const Word& word : words) {
        if (prose::isFunctionWord(word.key) || thing.words == kMostWords)
            continue;
        const QStringView written = tokens[static_cast<size_t>(word.token)].range.in(text);
        const bool isLast = &word == &words.back();
        const bool isPlace = isLast || (&word != words.data() && (&word - 1)->key == prose::keyOf(u"in"));
        if (of == Mention::Of::MetWhere && isPlace && written.size() >= 4 && prose::isCapitalized(written) &&
            std::ranges::find(m_elsewhere, word.key) == m_elsewhere.end())
            thing.named |= quint32(1) << thing.words;
        if (std::ranges::find(m_own, word.stem) == m_own.end())
            thing.theirs |= quint32(1) << thing.words;
        const auto bit = static_cast<quint16>(thing.words++);
        const auto add = [&](WordKey key) {
            m_sought.push_back({key, static_cast<quint16>(m_things.size()), bit});
        };
        add(isPerson ? word.key : word.stem);
        for (const Irregular& verb : kIrregular) {
            if (fact && !isPerson && (word.stem == verb.base || word.key == verb.past))
                add(word.stem == verb.base ? verb.past : verb.base);
        }
    }
    if (thing.words == 0)
        return;
    if (fact && isTelling(*fact, words.back(), tokens.back().range.length) && thing.words < kMostWords)
        thing.head = quint32(1) << (thing.words - 1);
    if (mayBeShortened(of)) {
        const QStringView name = text.startsWith(u"the ") ? QStringView(text).mid(4) : QStringView(text);
        thing.acronym = acronymKey(name) != 0 ? acronymKey(name) : initialsOf(name);
    }
    m_seeksAcronyms = m_seeksAcronyms || thing.acronym != 0;
    m_things.push_back(thing);
}

// What happened or was spoken of is told by its last noun unless that is anybody's: "team", "career".
bool MentionSeeker::isTelling(const Fact& fact, const Word& last, qsizetype letters) const
{
    constexpr qsizetype kLong = 6;
    const bool isOfBoth = fact.kind == FactKind::Congrats || fact.kind == FactKind::Topic ||
                          fact.kind == FactKind::Promise || fact.kind == FactKind::Together ||
                          fact.kind == FactKind::Thanks;
    return isOfBoth && letters >= kLong && !prose::isFunctionWord(last.key) &&
           !kindsOf(last.key).has(WordKind::GenericThing) &&
           std::ranges::find(m_elsewhere, last.key) == m_elsewhere.end();
}

void MentionSeeker::seekContact(const contacts::Contact& contact)
{
    using Of = Mention::Of;
    seek(Of::MetBy, contact.met.by, nullptr, true);
    seek(Of::MetWhere, contact.met.where);
    seek(Of::Relation, contact.relation);
    for (const Fact& fact : contact.facts) {
        if (!fact.isPrivate)
            seek(Of::Fact, fact.text, &fact, fact.kind == FactKind::Mutual);
    }
    seek(Of::Organization, contact.organization);
    seek(Of::Role, contact.role);
}

void MentionSeeker::seekSender(const contacts::SenderProfile& sender)
{
    using Of = Mention::Of;
    seek(Of::SenderRole, sender.role);
    seek(Of::SenderOrganization, sender.organization);
    seek(Of::SenderAbout, sender.about);
    seek(Of::SenderGoal, sender.goal);
    seek(Of::SenderName, sender.name, nullptr, true);
}

// The search in one note.
class MentionSeeker::Run
{
public:
    Run(const MentionSeeker& seeker, const prose::ProseDocument& document)
        : m_seeker(seeker),
          m_document(document),
          m_states(seeker.m_things.size())
    {
        m_touched.reserve(m_states.size());
    }

    std::vector<Mention> mentions()
    {
        for (const prose::Sentence& sentence : m_document.sentences())
            read(sentence);
        if (m_seeker.m_seeksAcronyms)
            readAcronyms();
        std::vector<Mention> mentions;
        mentions.reserve(m_states.size());
        for (size_t i = 0; i < m_states.size(); ++i) {
            if (isMentioned(i))
                mentions.push_back({m_seeker.m_things[i].of, m_seeker.m_things[i].fact, m_states[i].range});
        }
        return mentions;
    }

private:
    struct State
    {
        quint32 bits = 0; // the words found in the sentence at hand
        int first = 0;
        int last = 0;
        quint32 best = 0; // and in the sentence that holds most of them
        prose::TextRange range;
    };

    // "MIT" for the Massachusetts Institute of Technology, and the other way round.
    void readAcronyms()
    {
        std::vector<LongName> names = longNames(m_document);
        for (const prose::Token& token : m_document.tokens()) {
            if (const WordKey key =
                    token.kind == prose::TokenKind::Word ? acronymKey(m_document.in(token.range)) : 0)
                names.push_back({key, token.range});
        }
        for (size_t i = 0; i < m_states.size(); ++i) {
            const Thing& thing = m_seeker.m_things[i];
            const auto name = std::ranges::find(names, thing.acronym, &LongName::initials);
            if (thing.acronym == 0 || isMentioned(i) || name == names.end())
                continue;
            m_states[i].range = name->range;
            m_states[i].best = (quint32(1) << std::min(thing.words, 31)) - 1;
        }
    }

    void read(const prose::Sentence& sentence)
    {
        m_touched.clear();
        for (int i = sentence.firstWord; i < sentence.endWord; ++i) {
            const Word& word = m_document.words()[static_cast<size_t>(i)];
            note(word.stem, i, false);
            note(word.key, i, true);
        }
        for (const quint16 index : m_touched) {
            State& state = m_states[index];
            if (isOfThem(m_seeker.m_things[index], state.bits) &&
                std::popcount(state.bits) > std::popcount(state.best)) {
                state.best = state.bits;
                state.range = m_document.rangeOfWords(closestStart(index), state.last + 1);
            }
            state.bits = 0;
        }
    }

    void note(WordKey key, int word, bool isSpelled)
    {
        if ((m_seeker.m_filter & bitOf(key)) == 0)
            return;
        const std::vector<Sought>& sought = m_seeker.m_sought;
        auto next = std::lower_bound(sought.begin(), sought.end(), key,
                                     [](const Sought& entry, WordKey k) { return entry.key < k; });
        for (; next != sought.end() && next->key == key; ++next) {
            if (m_seeker.m_things[next->thing].isPerson != isSpelled || (isSpelled && !mayBeName(word)))
                continue;
            State& state = m_states[next->thing];
            if (state.bits == 0) {
                state.first = word;
                m_touched.push_back(next->thing);
            }
            const quint32 bit = quint32(1) << next->bit;
            if ((state.bits & bit) == 0)
                state.last = word; // said again, it may belong to something else
            state.bits |= bit;
        }
    }

    // "Glass" stood before already: of "glass corrosion and the medal of the Glass Society" the medal begins
    // late. What the sender's own trade has, too, begins nothing: "back from a tower in Gdansk".
    int closestStart(quint16 thing) const
    {
        const State& state = m_states[thing];
        const quint32 theirs = m_seeker.m_things[thing].theirs & state.bits;
        const quint32 wanted = theirs != 0 ? theirs : state.bits;
        quint32 bits = 0;
        int start = state.last;
        while (start > state.first && ((bits |= bitsAt(thing, start)) & wanted) != wanted)
            --start;
        while (start > state.first && bitsAt(thing, start - 1) != 0) // "tower" in "tower congress"
            --start;
        return start;
    }

    quint32 bitsAt(quint16 thing, int index) const
    {
        const Word& word = m_document.words()[static_cast<size_t>(index)];
        quint32 bits = 0;
        for (const Sought& sought : m_seeker.m_sought) {
            if (sought.thing == thing && (sought.key == word.stem || sought.key == word.key))
                bits |= quint32(1) << sought.bit;
        }
        return bits;
    }

    // Not only words that the sender has for their own trade as well.
    static bool isOfThem(const Thing& thing, quint32 bits)
    {
        return thing.theirs == 0 || (bits & thing.theirs) != 0 || isOfSender(thing.of);
    }

    // "Will" is a name, "will" is not; the recipient's own name in the greeting introduces nobody.
    bool mayBeName(int word) const
    {
        const prose::TextRange range =
            m_document.tokenOf(m_document.words()[static_cast<size_t>(word)]).range;
        return !m_document.greeting().overlaps(range) && !m_document.in(range).front().isLower();
    }

    bool isMentioned(size_t index) const
    {
        const Thing& thing = m_seeker.m_things[index];
        const State& state = m_states[index];
        const int found = std::popcount(state.best);
        if (thing.isPerson)
            return (state.best & 1U) != 0;
        if ((state.best & (thing.named | thing.head)) != 0)
            return true;
        const bool isTrade = thing.of == Mention::Of::SenderRole; // "farmer here" for a dairy farmer
        if (thing.words <= 2 && isTrade)
            return found > 0 && state.range.length >= 5;
        if (thing.words <= 2)
            return found == thing.words || (found == 1 && (state.best & 1U) != 0 && state.range.length >= 5);
        return found >= 2 && found * 5 >= thing.words * 2;
    }

    const MentionSeeker& m_seeker;
    const prose::ProseDocument& m_document;
    std::vector<State> m_states; // one for each thing
    std::vector<quint16> m_touched;
};

std::vector<Mention> MentionSeeker::in(const prose::ProseDocument& document) const
{
    return m_things.empty() ? std::vector<Mention>() : Run(*this, document).mentions();
}

} // namespace wellmet::critique

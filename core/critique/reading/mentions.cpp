// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/mentions.h"

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

constexpr size_t kMostWords = 32; // of one thing; the rest of a longer one isn't looked for

// One known thing, as the words to look for.
struct Thing
{
    Mention mention;
    bool isPerson = false;
    int words = 0;
    WordKey acronym = 0; // its initials, or itself when it is one
    quint32 named = 0;   // the word that names the town, which is enough: "since Vienna"
    quint32 head = 0;    // a telling last word, which is enough: "your workshop" for opening it
    quint32 best = 0;    // the words found in the sentence that holds most of them, one bit each
};

struct Sought
{
    WordKey key = 0; // the stem; a person's name is sought as it is spelled
    quint16 thing = 0;
    quint16 bit = 0;
};

class Matcher
{
public:
    explicit Matcher(const prose::ProseDocument& document) : m_document(document) {}

    void seek(Mention::Of of, const QString& text, const Fact* fact = nullptr, bool isPerson = false)
    {
        if (text.isEmpty())
            return;
        m_buffer.clear();
        const std::vector<prose::Token> tokens = prose::tokenize(text);
        for (size_t i = 0; i < tokens.size(); ++i)
            prose::appendWords(tokens[i], static_cast<int>(i), text, m_buffer);
        Thing thing{{of, fact, {}}, isPerson};
        for (const Word& word : m_buffer) {
            if (prose::isFunctionWord(word.key) || static_cast<size_t>(thing.words) == kMostWords)
                continue;
            const QStringView written = tokens[static_cast<size_t>(word.token)].range.in(text);
            const bool isLast = &word == &m_buffer.back();
            const bool isPlace =
                isLast || (&word != m_buffer.data() && (&word - 1)->key == prose::keyOf(u"in"));
            if (of == Mention::Of::MetWhere && isPlace && written.size() >= 4 &&
                prose::isCapitalized(written) &&
                std::ranges::find(m_elsewhere, word.key) == m_elsewhere.end())
                thing.named |= quint32(1) << thing.words;
            m_sought.push_back({isPerson ? word.key : word.stem, static_cast<quint16>(m_things.size()),
                                static_cast<quint16>(thing.words++)});
        }
        if (thing.words == 0)
            return;
        if (fact && isTelling(*fact, m_buffer.back(), tokens.back().range.length) &&
            static_cast<size_t>(thing.words) < kMostWords)
            thing.head = quint32(1) << (thing.words - 1);
        if (mayBeShortened(of)) {
            const QStringView name = text.startsWith(u"the ") ? QStringView(text).mid(4) : QStringView(text);
            thing.acronym = acronymKey(name) != 0 ? acronymKey(name) : initialsOf(name);
        }
        m_seeksAcronyms = m_seeksAcronyms || thing.acronym != 0;
        m_things.push_back(thing);
    }

    // A name in this may mean it rather than the place where one met.
    void setApart(const QString& text)
    {
        for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts))
            m_elsewhere.push_back(prose::FoldedWord(word).key());
    }

    std::vector<Mention> run()
    {
        std::sort(m_sought.begin(), m_sought.end(),
                  [](const Sought& a, const Sought& b) { return a.key < b.key; });
        for (const Sought& sought : m_sought)
            m_filter |= bitOf(sought.key);
        m_found.resize(m_things.size());
        for (const prose::Sentence& sentence : m_document.sentences())
            read(sentence);
        if (m_seeksAcronyms)
            readAcronyms();
        std::vector<Mention> mentions;
        for (const Thing& thing : m_things) {
            if (isMentioned(thing))
                mentions.push_back(thing.mention);
        }
        return mentions;
    }

private:
    struct Found
    {
        quint32 bits = 0;
        int first = 0;
        int last = 0;
    };

    // What happened or was spoken of is told by its last noun unless that is anybody's: "team", "career".
    bool isTelling(const Fact& fact, const Word& last, qsizetype letters) const
    {
        constexpr qsizetype kLong = 6;
        const bool isOfBoth = fact.kind == FactKind::Congrats || fact.kind == FactKind::Topic ||
                              fact.kind == FactKind::Promise || fact.kind == FactKind::Together;
        return isOfBoth && letters >= kLong && !prose::isFunctionWord(last.key) &&
               !kindsOf(last.key).has(WordKind::GenericThing) &&
               std::ranges::find(m_elsewhere, last.key) == m_elsewhere.end();
    }

    // Organizations, schools and events are known by their initials.
    static bool mayBeShortened(Mention::Of of)
    {
        return of == Mention::Of::Organization || of == Mention::Of::MetWhere ||
               of == Mention::Of::SenderOrganization;
    }

    // "MIT" for the Massachusetts Institute of Technology, and the other way round.
    void readAcronyms()
    {
        std::vector<LongName> names = longNames(m_document);
        for (const prose::Token& token : m_document.tokens()) {
            if (const WordKey key =
                    token.kind == prose::TokenKind::Word ? acronymKey(m_document.in(token.range)) : 0)
                names.push_back({key, token.range});
        }
        for (Thing& thing : m_things) {
            const auto name = std::ranges::find(names, thing.acronym, &LongName::initials);
            if (thing.acronym == 0 || isMentioned(thing) || name == names.end())
                continue;
            thing.mention.range = name->range;
            thing.best = (quint32(1) << std::min(thing.words, 31)) - 1;
        }
    }

    static quint64 bitOf(WordKey key) { return quint64(1) << (key & 63); }

    void read(const prose::Sentence& sentence)
    {
        m_touched.clear();
        for (int i = sentence.firstWord; i < sentence.endWord; ++i) {
            const Word& word = m_document.words()[static_cast<size_t>(i)];
            note(word.stem, i, false);
            note(word.key, i, true);
        }
        for (const quint16 index : m_touched) {
            Thing& thing = m_things[index];
            Found& found = m_found[index];
            if (std::popcount(found.bits) > std::popcount(thing.best)) {
                thing.best = found.bits;
                thing.mention.range = m_document.rangeOfWords(closestStart(index, found), found.last + 1);
            }
            found = {};
        }
    }

    void note(WordKey key, int word, bool isSpelled)
    {
        if ((m_filter & bitOf(key)) == 0)
            return;
        auto next = std::lower_bound(m_sought.begin(), m_sought.end(), key,
                                     [](const Sought& sought, WordKey k) { return sought.key < k; });
        for (; next != m_sought.end() && next->key == key; ++next) {
            if (m_things[next->thing].isPerson != isSpelled || (isSpelled && !mayBeName(word)))
                continue;
            Found& found = m_found[next->thing];
            if (found.bits == 0) {
                found.first = word;
                m_touched.push_back(next->thing);
            }
            const quint32 bit = quint32(1) << next->bit;
            if ((found.bits & bit) == 0)
                found.last = word; // said again, it may belong to something else
            found.bits |= bit;
        }
    }

    // "Glass" stood before already: of "glass corrosion and the medal of the Glass Society" the medal begins
    // late.
    int closestStart(quint16 thing, const Found& found) const
    {
        quint32 bits = 0;
        for (int i = found.last; i > found.first; --i) {
            const Word& word = m_document.words()[static_cast<size_t>(i)];
            for (const Sought& sought : m_sought) {
                if (sought.thing == thing && (sought.key == word.stem || sought.key == word.key))
                    bits |= quint32(1) << sought.bit;
            }
            if (bits == found.bits)
                return i;
        }
        return found.first;
    }

    // "Will" is a name, "will" is not; the recipient's own name in the greeting introduces nobody.
    bool mayBeName(int word) const
    {
        const prose::TextRange range =
            m_document.tokenOf(m_document.words()[static_cast<size_t>(word)]).range;
        return !m_document.greeting().overlaps(range) && !m_document.in(range).front().isLower();
    }

    static bool isMentioned(const Thing& thing)
    {
        const int found = std::popcount(thing.best);
        if (thing.isPerson)
            return (thing.best & 1U) != 0;
        if ((thing.best & (thing.named | thing.head)) != 0)
            return true;
        const bool isTrade = thing.mention.of == Mention::Of::SenderRole; // "farmer here" for a dairy farmer
        if (thing.words <= 2 && isTrade)
            return found > 0 && thing.mention.range.length >= 5;
        if (thing.words <= 2)
            return found == thing.words ||
                   (found == 1 && (thing.best & 1U) != 0 && thing.mention.range.length >= 5);
        return found >= 2 && found * 5 >= thing.words * 2;
    }

    const prose::ProseDocument& m_document;
    std::vector<Thing> m_things;
    std::vector<Sought> m_sought;
    std::vector<Found> m_found;
    std::vector<quint16> m_touched;
    std::vector<Word> m_buffer;
    std::vector<WordKey> m_elsewhere;
    quint64 m_filter = 0;
    bool m_seeksAcronyms = false;
};

void seekContact(Matcher& matcher, const contacts::Contact& contact)
{
    using Of = Mention::Of;
    matcher.seek(Of::MetBy, contact.met.by, nullptr, true);
    matcher.seek(Of::MetWhere, contact.met.where);
    matcher.seek(Of::Relation, contact.relation);
    for (const Fact& fact : contact.facts) {
        if (!fact.isPrivate)
            matcher.seek(Of::Fact, fact.text, &fact, fact.kind == FactKind::Mutual);
    }
    matcher.seek(Of::Organization, contact.organization);
    matcher.seek(Of::Role, contact.role);
}

void seekSender(Matcher& matcher, const contacts::SenderProfile& sender)
{
    using Of = Mention::Of;
    matcher.seek(Of::SenderRole, sender.role);
    matcher.seek(Of::SenderOrganization, sender.organization);
    matcher.seek(Of::SenderAbout, sender.about);
    matcher.seek(Of::SenderGoal, sender.goal);
    matcher.seek(Of::SenderName, sender.name, nullptr, true);
}

template <class Test>
const Mention* firstWhere(const std::vector<Mention>& mentions, Test test)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(), test);
    return found == mentions.end() ? nullptr : &*found;
}

} // namespace

bool showsConnection(FactKind kind)
{
    return kind != FactKind::Reason && kind != FactKind::Ask && kind != FactKind::Offer;
}

Mentions::Mentions(const prose::ProseDocument& document, const contacts::Contact* contact,
                   const contacts::SenderProfile* sender)
{
    if (!contact && !sender)
        return;
    Matcher matcher(document);
    if (contact) {
        for (const QString* text : {&contact->name, &contact->organization, &contact->role})
            matcher.setApart(*text);
    }
    if (sender) {
        for (const QString* text :
             {&sender->name, &sender->organization, &sender->role, &sender->about, &sender->goal})
            matcher.setApart(*text);
    }
    if (contact)
        seekContact(matcher, *contact);
    if (sender)
        seekSender(matcher, *sender);
    m_mentions = matcher.run();
}

bool Mentions::has(const Fact& fact) const
{
    return firstWhere(m_mentions, [&](const Mention& mention) { return mention.fact == &fact; }) != nullptr;
}

const Mention* Mentions::connection() const
{
    using Of = Mention::Of;
    return firstWhere(m_mentions, [](const Mention& mention) {
        return mention.of == Of::MetWhere || mention.of == Of::MetBy || mention.of == Of::Relation ||
               (mention.fact && showsConnection(mention.fact->kind));
    });
}

const Mention* Mentions::reason() const
{
    const auto isReason = [](const Mention& mention) {
        return mention.of == Mention::Of::SenderGoal ||
               (mention.fact && mention.fact->kind != FactKind::Mutual &&
                mention.fact->kind != FactKind::Shared && mention.fact->kind != FactKind::Together &&
                mention.fact->kind != FactKind::Memory && mention.fact->kind != FactKind::Topic);
    };
    return firstWhere(m_mentions, isReason);
}

const Mention* Mentions::sender() const
{
    using Of = Mention::Of;
    return firstWhere(m_mentions, [](const Mention& mention) {
        return mention.of == Of::SenderRole || mention.of == Of::SenderOrganization ||
               mention.of == Of::SenderAbout;
    });
}

const Mention* Mentions::personal() const
{
    return firstWhere(m_mentions, [](const Mention& mention) {
        return mention.fact && mention.fact->kind != FactKind::Reason;
    });
}

} // namespace wellmet::critique

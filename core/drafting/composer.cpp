// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/composer.h"

#include <algorithm>
#include <bit>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kParagraphFrom = 80; // a shorter one goes on instead of ending

constexpr AtomSet kMatterOfLetter = bit(Atom::Promise) | bit(Atom::Wants) | bit(Atom::Ask) |
                                    bit(Atom::Offer) | bit(Atom::Touch) | bit(Atom::Easy);
constexpr AtomSet kMiddle = bit(Atom::Intro) | bit(Atom::Reason) | bit(Atom::Goal) | bit(Atom::Work);

constexpr AtomSet kCourtesies = bit(Atom::Touch) | bit(Atom::Easy);

int zoneOf(AtomSet atoms)
{
    if (atoms & ~kMatterOfLetter & ~kMiddle)
        return 0;
    return atoms & bit(Atom::Ask) || !(atoms & kMiddle) ? 2 : 1;
}

bool tellsFact(const Sentence& sentence)
{
    return std::any_of(sentence.sources.begin(), sentence.sources.end(),
                       [](const Source& source) { return source.from.startsWith(u"facts"); });
}

// What the note asks is better than why, that than what else it is about, that better than a name or somebody
// else's, a name better than nothing; and a whole subject better than one cut short.
quint64 subjectRank(AtomSet says, const Sentence& sentence, bool isCut)
{
    constexpr AtomSet kOthers = bit(Atom::Mutual) | bit(Atom::By);
    if (!tellsFact(sentence) || (says & kOthers))
        return says != 0 ? 1 : 0;
    const quint64 told = says & bit(Atom::Ask) ? 4 : says & bit(Atom::Reason) ? 3 : 2;
    return isCut ? std::min<quint64>(told, 3) : told + 2;
}

constexpr int kFewestOfSubject = 2; // words: the contract
constexpr int kMostOfSubject = 6;

// "Your article on the wormholes in a 1740 viola" as "Your article on the wormholes": cut before what only
// says more of it. As it is when nothing short enough is left that still tells something.
QString briefSubject(const Sentence& sentence, AtomSet says)
{
    constexpr int kTelling = 3;
    constexpr AtomSet kWhole = bit(Atom::Shared) | bit(Atom::Together) | bit(Atom::Reason);
    const QString& subject = sentence.text;
    QString brief = says & kWhole ? QString() : subject;
    while (wordCount(brief) > kMostOfSubject) {
        qsizetype cut = -1;
        for (const QStringView more : {u" in ", u" at ", u" for ", u" from ", u" with ", u" that ", u" who ",
                                       u" which ", u" where ", u" when ", u" after ", u" on ", u" about "})
            cut = std::max(cut, brief.lastIndexOf(more));
        if (cut < 0)
            return subject;
        brief.truncate(cut);
    }
    const bool tells =
        std::any_of(sentence.sources.begin(), sentence.sources.end(),
                    [&brief](const Source& source) { return source.range.start < brief.size(); });
    return wordCount(brief) < kTelling || !tells ? subject : brief;
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.left(end);
}

bool beginAlike(const Sentence& one, const Sentence& other)
{
    return firstWord(one.text).compare(firstWord(other.text), Qt::CaseInsensitive) == 0;
}

// One joy to a note: from the second on an exclamation of ours ends in a full stop.
void calm(QString& text, const std::vector<Source>& sources, qsizetype offset)
{
    bool isJoyful = QStringView(text).left(offset).contains(u'!');
    for (qsizetype at = text.indexOf(u'!', offset); at >= 0; at = text.indexOf(u'!', at + 1)) {
        const bool isTyped = std::any_of(sources.begin(), sources.end(), [at](const Source& source) {
            return at >= source.range.start && at < source.range.end();
        });
        if (isJoyful && !isTyped)
            text[at] = u'.';
        isJoyful = true;
    }
}

void append(Composition& composition, const Sentence& sentence, AtomSet says, bool lowersFirst)
{
    const qsizetype offset = composition.text.size();
    composition.parts.push_back({.range = {offset, sentence.text.size()},
                                 .says = says,
                                 .phrase = sentence.phrase,
                                 .mayFollow = sentence.mayFollow,
                                 .lowersAtOpen = sentence.lowersAtOpen});
    composition.text += sentence.text;
    if (lowersFirst)
        composition.text[offset] = composition.text[offset].toLower();
    for (Source source : sentence.sources) {
        source.range.start += offset;
        composition.sources.push_back(std::move(source));
    }
    calm(composition.text, composition.sources, offset);
}

} // namespace

int wordCount(QStringView text)
{
    int count = 0;
    for ([[maybe_unused]] const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        ++count;
    return count;
}

AtomSet setOf(const std::vector<Atom>& atoms)
{
    AtomSet set = 0;
    for (const Atom atom : atoms)
        set |= bit(atom);
    return set;
}

quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a + 0x9e3779b97f4a7c15ULL * (b + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

Composer::Composer(const PhraseBank& bank, const Material& material, const Choice& choice, qsizetype room,
                   qsizetype limit, quint64 key, const PhraseUse* batch)
    : m_bank(bank),
      m_material(material),
      m_choice(choice),
      m_room(room),
      m_limit(limit),
      m_key(key),
      m_batch(batch)
{
    constexpr AtomSet kAround = bit(Atom::Greeting) | bit(Atom::SignOff) | bit(Atom::Subject);
    for (const auto& [atoms, phrases] : bank.sections()) {
        if (std::popcount(atoms) > 1 && (atoms & kAround) == 0 && (atoms & ~material.can & ~kCourtesies) == 0)
            m_joint.push_back(atoms);
    }
}

const std::vector<Sentence>& Composer::sentencesFor(AtomSet atoms)
{
    for (const auto& [set, sentences] : m_cache) {
        if (set == atoms)
            return sentences;
    }
    m_cache.emplace_back(atoms, realize(m_bank, atoms, m_material, m_choice));
    std::vector<Sentence>& sentences = m_cache.back().second;
    if (m_batch) {
        for (Sentence& sentence : sentences)
            sentence.keys = sentenceKeys(sentence.text, sentence.sources, atoms);
    }
    return sentences;
}

// How often the batch has said the most worn sentence of these.
quint64 Composer::wearOf(const Sentence& sentence) const
{
    int most = 0;
    for (const quint32 key : sentence.keys)
        most = std::max(most, wear(*m_batch, key));
    return static_cast<quint64>(most);
}

// Chance, in favor of what takes up what was said before and doesn't begin like it, of what the batch hasn't
// worn out and of what the bank doesn't keep in reserve.
quint64 Composer::drawFor(const Sentence& sentence, bool isLong, bool differs, quint64 salt) const
{
    constexpr quint64 kDiffers = 6;
    constexpr quint64 kUnworn = 60;
    constexpr quint64 kMostWear = 36;
    constexpr quint64 kSpare = 20;
    constexpr quint64 kChance = 8;
    constexpr quint64 kTakesUp = 4;
    constexpr quint64 kTellsAll = 10;
    constexpr quint64 kEachUse = 4;
    const quint64 chance = mixed(m_key ^ sentence.phrase, salt);
    quint64 level = kUnworn + chance % kChance - std::min(kMostWear, kEachUse * wearOf(sentence));
    level -= sentence.isSpare ? kSpare : 0;
    level += sentence.after != 0 ? kTakesUp : 0;
    level += sentence.tellsWork || (isLong && sentence.sources.size() >= 3) ? kTellsAll : 0;
    level += differs ? kDiffers : 0;
    return (level << 55) + (chance >> 9);
}

// The candidate with the highest draw: whole ones before bare ones.
const Sentence* Composer::pick(AtomSet atoms, const Sentence* before, AtomSet said, quint64 salt)
{
    const Sentence* best = nullptr;
    quint64 bestDraw = 0;
    // A letter has room to say all of who is writing.
    const bool isLong = (atoms & bit(Atom::Intro)) && (m_material.flags & bit(Flag::Letter));
    for (const Sentence& sentence : sentencesFor(atoms)) {
        if ((before ? !sentence.mayFollow : !sentence.mayOpen) || (sentence.after & ~said) != 0)
            continue;
        const bool differs = !before || !beginAlike(*before, sentence);
        const quint64 draw = drawFor(sentence, isLong, differs, salt) + (sentence.isBare ? 0 : 1ULL << 63);
        if (!best || draw > bestDraw) {
            best = &sentence;
            bestDraw = draw;
        }
    }
    return best;
}

void Composer::choose(std::vector<Group>& groups, quint64 salt)
{
    const Sentence* before = nullptr;
    AtomSet said = 0;
    for (Group& group : groups) {
        group.sentence = pick(group.atoms, before, said, salt);
        if (group.sentence) {
            before = group.sentence;
            said |= group.atoms;
        }
    }
    std::erase_if(groups, [](const Group& group) { return !group.sentence; });
}

Composition Composer::layOut(const Body& body, quint64 salt)
{
    Composition result;
    const std::vector<Group>& groups = body.groups;
    qsizetype size = 0;
    for (const Group& group : groups)
        size += group.sentence->text.size() + 1;
    const bool isLetter = isLaidOutAsLetter(size);
    if (const Sentence* greeting = pick(bit(Atom::Greeting), nullptr, 0, salt)) {
        append(result, *greeting, bit(Atom::Greeting), false);
        result.text += isLetter ? u"\n\n"_s : u" "_s;
    }
    const bool isInline = !isLetter && !result.text.isEmpty();
    qsizetype paragraph = result.text.size();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool turns = i > 0 && zoneOf(groups[i].atoms) != zoneOf(groups[i - 1].atoms);
        if (i > 0 && isLetter && turns && result.text.size() - paragraph >= kParagraphFrom) {
            result.text += u"\n\n"_s;
            paragraph = result.text.size();
        } else if (i > 0) {
            result.text += u' ';
        }
        append(result, *groups[i].sentence, groups[i].atoms,
               i == 0 && isInline && groups[i].sentence->lowersAtOpen);
        result.atoms |= groups[i].atoms;
        result.shortened += groups[i].sentence->isBare ? 1 : 0;
        result.spares += groups[i].sentence->isSpare ? 1 : 0;
    }
    if (body.signOff.sentence) {
        result.text += isLetter ? u"\n\n"_s : u" "_s;
        append(result, *body.signOff.sentence, body.signOff.atoms, false);
        result.atoms |= body.signOff.atoms & ~bit(Atom::SignOff);
    }
    result.signedOff = std::any_of(result.sources.begin(), result.sources.end(),
                                   [](const Source& source) { return source.from == u"sender.name"; });
    return result;
}

QString Composer::subjectFor(AtomSet said, quint64 salt)
{
    QString best;
    quint64 bestDraw = 0;
    for (const auto& [section, phrases] : m_bank.sections()) {
        const AtomSet needed = section & ~bit(Atom::Subject);
        if (!(section & bit(Atom::Subject)) || (needed & said) != needed)
            continue;
        for (const Sentence& sentence : sentencesFor(section)) {
            const QString text = briefSubject(sentence, needed);
            const int words = wordCount(text);
            const quint64 rank = subjectRank(needed, sentence, text.size() < sentence.text.size());
            const quint64 draw = (mixed(m_key ^ sentence.phrase, salt) >> 3) + (rank << 61);
            if (words >= kFewestOfSubject && words <= kMostOfSubject && (best.isEmpty() || draw > bestDraw)) {
                best = text;
                bestDraw = draw;
            }
        }
    }
    return best;
}

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/composer.h"

#include "drafting/worth.h"

#include <algorithm>
#include <bit>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kInlineUpTo = 300;   // a longer message gets a greeting line and paragraphs
constexpr qsizetype kParagraphFrom = 80; // a shorter one goes on instead of ending

constexpr AtomSet kMatterOfLetter = bit(Atom::Promise) | bit(Atom::Wants) | bit(Atom::Ask) |
                                    bit(Atom::Offer) | bit(Atom::Touch) | bit(Atom::Easy);
constexpr AtomSet kMiddle = bit(Atom::Intro) | bit(Atom::Reason) | bit(Atom::Goal) | bit(Atom::Work);

constexpr AtomSet kCourtesies = bit(Atom::Touch) | bit(Atom::Easy);

constexpr int kWorthMoreThanName = 50;
constexpr int kTelling = 5; // "I'm a farmer." tells too little to stand alone

int zoneOf(AtomSet atoms)
{
    if (atoms & ~kMatterOfLetter & ~kMiddle)
        return 0;
    return atoms & bit(Atom::Ask) || !(atoms & kMiddle) ? 2 : 1;
}

int wordCount(QStringView text)
{
    int count = 0;
    for ([[maybe_unused]] const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        ++count;
    return count;
}

bool tellsFact(const Sentence& sentence)
{
    return std::any_of(sentence.sources.begin(), sentence.sources.end(),
                       [](const Source& source) { return source.from.startsWith(u"facts"); });
}

// "I look after four hundred small bridges" says more than a title.
bool tellsWork(const Sentence& sentence)
{
    return std::any_of(sentence.sources.begin(), sentence.sources.end(),
                       [](const Source& source) { return source.from == u"sender.about"; });
}

bool namesSender(const Sentence& sentence)
{
    return std::any_of(sentence.sources.begin(), sentence.sources.end(),
                       [](const Source& source) { return source.from == u"sender.name"; });
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
}

} // namespace

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
            sentence.keys = sentenceKeys(sentence.text, sentence.sources);
    }
    return sentences;
}

// How often the batch has said the most worn sentence of these.
quint64 Composer::wearOf(const Sentence& sentence) const
{
    int most = 0;
    for (const quint32 key : sentence.keys) {
        const auto used = m_batch->sentences.find(key);
        most = std::max(most, used == m_batch->sentences.end() ? 0 : used->second);
    }
    return static_cast<quint64>(most);
}

// Chance, in favor of what takes up what was said before and of what the batch hasn't worn out.
quint64 Composer::drawFor(const Sentence& sentence, bool isLong, quint64 salt) const
{
    constexpr quint64 kUnworn = 40;
    constexpr quint64 kChance = 8;
    constexpr quint64 kTakesUp = 4;
    constexpr quint64 kTellsAll = 6;
    constexpr quint64 kEachUse = 4;
    const quint64 chance = mixed(m_key ^ sentence.phrase, salt);
    quint64 level = kUnworn + chance % kChance - std::min(kUnworn, kEachUse * wearOf(sentence));
    level += sentence.after != 0 ? kTakesUp : 0;
    level += tellsWork(sentence) || (isLong && sentence.sources.size() >= 3) ? kTellsAll : 0;
    return (level << 56) + (chance >> 8);
}

// The candidate with the highest draw: whole ones before bare ones, then those that don't begin like the
// sentence before.
const Sentence* Composer::pick(AtomSet atoms, const Sentence* before, AtomSet said, quint64 salt)
{
    const Sentence* best = nullptr;
    quint64 bestDraw = 0;
    // A letter has room to say all of who is writing.
    const bool isLong = atoms == bit(Atom::Intro) && (m_material.flags & bit(Flag::Letter));
    for (const Sentence& sentence : sentencesFor(atoms)) {
        if ((before ? !sentence.mayFollow : !sentence.mayOpen) || (sentence.after & ~said) != 0)
            continue;
        const bool differs = !before || !beginAlike(*before, sentence);
        const quint64 draw =
            drawFor(sentence, isLong, salt) + (differs ? 1ULL << 62 : 0) + (sentence.isBare ? 0 : 1ULL << 63);
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

// A note that has named its writer is signed already.
void Composer::sign(Body& body, bool withRole, quint64 salt)
{
    const bool isNamed = std::any_of(body.groups.begin(), body.groups.end(),
                                     [](const Group& group) { return namesSender(*group.sentence); });
    if (isNamed && !(m_material.flags & bit(Flag::Letter)))
        return;
    body.signOff.atoms = bit(Atom::SignOff) | (withRole ? bit(Atom::Intro) : 0);
    body.signOff.sentence = pick(body.signOff.atoms, nullptr, 0, salt);
}

// The wording that saves enough with the smallest change, else the most; none that the batch has used
// `mostUses` times or more.
Composer::Swap Composer::bestSwap(Body& body, qsizetype surplus, quint64 mostUses)
{
    // What it says and how it is told may not change.
    const auto suits = [](const Sentence& sentence, const Group& group, bool opens) {
        const Sentence& present = *group.sentence;
        return (opens ? sentence.mayOpen : sentence.mayFollow) && (sentence.after & ~present.after) == 0 &&
               namesSender(sentence) == namesSender(present) &&
               (tellsWork(sentence) || !tellsWork(present)) &&
               (group.atoms != bit(Atom::Intro) || wordCount(sentence.text) >= kTelling);
    };
    Swap best;
    const auto consider = [&](Group& group, bool opens) {
        for (const Sentence& sentence : sentencesFor(group.atoms)) {
            const qsizetype saved = group.sentence->text.size() - sentence.text.size();
            const bool isBetter =
                best.saving < surplus ? saved > best.saving : saved >= surplus && saved < best.saving;
            if (saved > 0 && isBetter && suits(sentence, group, opens) && wearOf(sentence) < mostUses)
                best = {.group = &group, .sentence = &sentence, .saving = saved};
        }
    };
    for (Group& group : body.groups)
        consider(group, &group == &body.groups.front());
    if (body.signOff.sentence)
        consider(body.signOff, true);
    return best;
}

// Swaps in shorter wordings until the surplus is gone or nothing is left to save; worn ones last.
void Composer::shorten(Body& body, qsizetype surplus)
{
    constexpr quint64 kWorn = 4;
    for (const quint64 mostUses : {kWorn, ~quint64{0}}) {
        while (surplus > 0) {
            const Swap swap = bestSwap(body, surplus, mostUses);
            if (!swap.group)
                break;
            swap.group->sentence = swap.sentence;
            surplus -= swap.saving;
        }
    }
}

// How long layOut's text would be; a letter's paragraphs are counted as if each sentence began one.
qsizetype Composer::sizeOf(const Body& body, quint64 salt)
{
    qsizetype size = 0;
    for (const Group& group : body.groups)
        size += group.sentence->text.size() + 1;
    const qsizetype join = isLaidOutAsLetter(size) ? 2 : 1;
    const Sentence* greeting = pick(bit(Atom::Greeting), nullptr, 0, salt);
    const Sentence* signOff = body.signOff.sentence;
    const qsizetype joins = join == 2 ? static_cast<qsizetype>(body.groups.size()) : 0;
    return size - 1 + joins + (greeting ? greeting->text.size() + join : 0) +
           (signOff ? signOff->text.size() + join : 0);
}

bool Composer::isLaidOutAsLetter(qsizetype size) const
{
    return (m_material.flags & bit(Flag::Letter)) || size > kInlineUpTo;
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
            const int words = wordCount(sentence.text);
            // What only they and I know of is better than a name, a name better than nothing.
            const quint64 rank = tellsFact(sentence) ? 2 : needed != 0 ? 1 : 0;
            const quint64 draw = (mixed(m_key ^ sentence.phrase, salt) >> 2) + (rank << 62);
            if (words >= 2 && words <= 6 && (best.isEmpty() || draw > bestDraw)) {
                best = sentence.text;
                bestDraw = draw;
            }
        }
    }
    return best;
}

// "Priya Nair, final-year statistics student" says in passing who is writing.
bool Composer::signsWithRole(const std::vector<Atom>& atoms, quint64 salt) const
{
    const auto says = [&atoms](Atom atom) {
        return std::find(atoms.begin(), atoms.end(), atom) != atoms.end();
    };
    // What one asks or tells leans on what one does, where that is known.
    const bool leans = !m_material[Blank::About].isEmpty() && (says(Atom::Ask) || says(Atom::Reason));
    const bool isKnown = m_material.closeness != contacts::Closeness::Stranger;
    return says(Atom::Intro) && !leans && m_bank.has(bit(Atom::SignOff) | bit(Atom::Intro)) &&
           mixed(m_key ^ 0x5160ULL, salt) % (isKnown ? 8 : 3) != 0;
}

Composition Composer::compose(const Plan& plan, quint64 salt)
{
    const bool isLetter = m_material.flags & bit(Flag::Letter);
    std::vector<Atom> atoms = plan.atoms;
    while (!atoms.empty()) {
        const bool withRole =
            signsWithRole(atoms, salt) && !sentencesFor(bit(Atom::SignOff) | bit(Atom::Intro)).empty();
        Body body;
        body.groups = grouped(atoms, withRole ? bit(Atom::Intro) : 0, salt);
        choose(body.groups, salt);
        if (body.groups.empty())
            return {};
        sign(body, withRole, salt);
        shorten(body, sizeOf(body, salt) - m_room);
        if (!isLetter && !withRole && body.signOff.sentence && sizeOf(body, salt) > m_room) {
            // One's name before a pleasantry.
            const auto pleasantry = std::find_if(atoms.begin(), atoms.end(), [this](Atom atom) {
                return (bit(atom) & kCourtesies) && worth(atom, m_material) < kWorthMoreThanName;
            });
            if (atoms.size() > 1 && pleasantry != atoms.end()) {
                atoms.erase(pleasantry);
                continue;
            }
            body.signOff.sentence = nullptr;
        }
        const qsizetype size = sizeOf(body, salt);
        if (size <= m_room || atoms.size() == 1) {
            if (m_limit > 0 && size > m_limit)
                return {};
            Composition text = layOut(body, salt);
            if (isLetter)
                text.subject = subjectFor(text.atoms, salt);
            return text;
        }
        const auto least = std::min_element(atoms.begin(), atoms.end(), [this](Atom a, Atom b) {
            return worth(a, m_material) < worth(b, m_material);
        });
        atoms.erase(least);
        const AtomSet kept = withoutDangling(setOf(atoms), m_material);
        std::erase_if(atoms, [kept](Atom atom) { return (kept & bit(atom)) == 0; });
    }
    return {};
}

} // namespace wellmet::drafting

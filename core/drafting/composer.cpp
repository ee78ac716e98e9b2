// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/composer.h"

#include <algorithm>
#include <span>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kInlineUpTo = 300;   // a longer message gets a greeting line and paragraphs
constexpr qsizetype kParagraphFrom = 80; // a shorter one goes on instead of ending

// How we met is one statement, however many facts it has.
constexpr AtomSet kMeeting = bit(Atom::Met) | bit(Atom::By) | bit(Atom::Topic) | bit(Atom::Memory);
constexpr AtomSet kMatterOfLetter = bit(Atom::Promise) | bit(Atom::Wants) | bit(Atom::Ask) |
                                    bit(Atom::Offer) | bit(Atom::Touch) | bit(Atom::Easy);
constexpr AtomSet kMiddle = bit(Atom::Intro) | bit(Atom::Reason) | bit(Atom::Goal) | bit(Atom::Work);

int zoneOf(AtomSet atoms)
{
    if (atoms & ~kMatterOfLetter & ~kMiddle)
        return 0;
    return atoms & bit(Atom::Ask) || !(atoms & kMiddle) ? 2 : 1;
}

AtomSet setOf(std::span<const Atom> atoms)
{
    AtomSet set = 0;
    for (const Atom atom : atoms)
        set |= bit(atom);
    return set;
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

quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a + 0x9e3779b97f4a7c15ULL * (b + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

Composer::Composer(const PhraseBank& bank, const Material& material, const Choice& choice, qsizetype room,
                   qsizetype limit, quint64 key)
    : m_bank(bank),
      m_material(material),
      m_choice(choice),
      m_room(room),
      m_limit(limit),
      m_key(key)
{
}

const std::vector<Sentence>& Composer::sentencesFor(AtomSet atoms)
{
    for (const auto& [set, sentences] : m_cache) {
        if (set == atoms)
            return sentences;
    }
    m_cache.emplace_back(atoms, realize(m_bank, atoms, m_material, m_choice));
    return m_cache.back().second;
}

bool Composer::mayJoin(AtomSet atoms, quint64 salt)
{
    if (!m_bank.has(atoms) || sentencesFor(atoms).empty())
        return false;
    const FactForms* topic = m_choice[Atom::Topic];
    if ((atoms & bit(Atom::Topic)) && (atoms & bit(Atom::Met)) && topic && !topic->fitsMet)
        return false;
    // A letter has room to say who is writing before what for.
    constexpr AtomSet kApartFromIntro = bit(Atom::Ask) | bit(Atom::Offer) | bit(Atom::Touch);
    if ((m_material.flags & bit(Flag::Letter)) && (atoms & bit(Atom::Intro)) && (atoms & kApartFromIntro))
        return false;
    constexpr AtomSet kMetAndShared = bit(Atom::Met) | bit(Atom::Shared);
    const bool belongs = (atoms & ~kMeeting) == 0 || atoms == kMetAndShared ||
                         atoms == (bit(Atom::Intro) | bit(Atom::SameOrg));
    return belongs || mixed(m_key ^ atoms, salt) % 5 < 3;
}

// Neighbours that one sentence can say together are joined; what can't be said at all is left out.
Composer::Groups Composer::grouped(std::vector<Atom>& atoms, quint64 salt)
{
    Groups groups;
    std::vector<Atom> said;
    for (std::size_t i = 0; i < atoms.size();) {
        std::size_t length = std::min<std::size_t>(3, atoms.size() - i);
        AtomSet set = 0;
        for (; length > 1; --length) {
            set = setOf(std::span(atoms).subspan(i, length));
            if (mayJoin(set, salt))
                break;
        }
        if (length == 1)
            set = bit(atoms[i]);
        if (!sentencesFor(set).empty()) {
            groups.push_back({.atoms = set, .sentence = nullptr});
            said.insert(said.end(), atoms.begin() + static_cast<std::ptrdiff_t>(i),
                        atoms.begin() + static_cast<std::ptrdiff_t>(i + length));
        }
        i += length;
    }
    atoms = std::move(said);
    return groups;
}

// The candidate with the highest draw; whole ones before bare ones.
const Sentence* Composer::pick(AtomSet atoms, bool opens, quint64 salt)
{
    const Sentence* best = nullptr;
    quint64 bestDraw = 0;
    const bool isLong = atoms == bit(Atom::Intro) && (m_material.flags & bit(Flag::Letter));
    for (const Sentence& sentence : sentencesFor(atoms)) {
        if (opens ? !sentence.mayOpen : !sentence.mayFollow)
            continue;
        // A letter has room to say all of who is writing.
        const bool isWhole = !sentence.isBare && (!isLong || sentence.sources.size() >= 3);
        const quint64 draw = (mixed(m_key ^ sentence.phrase, salt) >> 2) + (isWhole ? 1ULL << 62 : 0);
        if (!best || draw > bestDraw) {
            best = &sentence;
            bestDraw = draw;
        }
    }
    return best;
}

void Composer::choose(Groups& groups, quint64 salt)
{
    bool opens = true;
    for (Group& group : groups) {
        group.sentence = pick(group.atoms, opens, salt);
        opens = opens && !group.sentence;
    }
    std::erase_if(groups, [](const Group& group) { return !group.sentence; });
}

// Swaps in shorter wordings, the greatest saving first, until the surplus is gone or nothing is left to save.
void Composer::shorten(Groups& groups, qsizetype surplus)
{
    while (surplus > 0) {
        Group* target = nullptr;
        const Sentence* shorter = nullptr;
        qsizetype saving = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (const Sentence& sentence : sentencesFor(groups[i].atoms)) {
                const qsizetype saved = groups[i].sentence->text.size() - sentence.text.size();
                const bool suits = i == 0 ? sentence.mayOpen : sentence.mayFollow;
                // The smallest change that is enough, else the greatest there is.
                const bool isBetter = saving < surplus ? saved > saving : saved >= surplus && saved < saving;
                if (suits && saved > 0 && isBetter) {
                    target = &groups[i];
                    shorter = &sentence;
                    saving = saved;
                }
            }
        }
        if (!target)
            return;
        target->sentence = shorter;
        surplus -= saving;
    }
}

// How long layOut's text would be; a letter's paragraphs are counted as if each sentence began one.
qsizetype Composer::sizeOf(const Groups& groups, bool signs, quint64 salt)
{
    qsizetype body = 0;
    for (const Group& group : groups)
        body += group.sentence->text.size() + 1;
    const qsizetype join = isLaidOutAsLetter(body) ? 2 : 1;
    const Sentence* greeting = pick(bit(Atom::Greeting), true, salt);
    const Sentence* signOff = signs ? pick(bit(Atom::SignOff), true, salt) : nullptr;
    const qsizetype joins = join == 2 ? static_cast<qsizetype>(groups.size()) : 0;
    return body - 1 + joins + (greeting ? greeting->text.size() + join : 0) +
           (signOff ? signOff->text.size() + join : 0);
}

bool Composer::isLaidOutAsLetter(qsizetype body) const
{
    return (m_material.flags & bit(Flag::Letter)) || body > kInlineUpTo;
}

Composition Composer::layOut(const Groups& groups, bool signs, quint64 salt)
{
    Composition result;
    qsizetype body = 0;
    for (const Group& group : groups)
        body += group.sentence->text.size() + 1;
    const bool isLetter = isLaidOutAsLetter(body);
    if (const Sentence* greeting = pick(bit(Atom::Greeting), true, salt)) {
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
    const Sentence* signOff = signs ? pick(bit(Atom::SignOff), true, salt) : nullptr;
    if (signOff) {
        result.text += isLetter ? u"\n\n"_s : u" "_s;
        append(result, *signOff, bit(Atom::SignOff), false);
        result.signedOff = true;
    }
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

Composition Composer::compose(const Plan& plan, quint64 salt)
{
    const bool isLetter = m_material.flags & bit(Flag::Letter);
    std::vector<Atom> atoms = plan.atoms;
    while (!atoms.empty()) {
        Groups groups = grouped(atoms, salt);
        choose(groups, salt);
        if (groups.empty())
            return {};
        shorten(groups, sizeOf(groups, true, salt) - m_room);
        const bool signs = isLetter || sizeOf(groups, true, salt) <= m_room;
        // One's name before a pleasantry.
        const auto pleasantry = std::find_if(
            atoms.begin(), atoms.end(), [](Atom atom) { return atom == Atom::Touch || atom == Atom::Easy; });
        if (!signs && atoms.size() > 1 && pleasantry != atoms.end()) {
            atoms.erase(pleasantry);
            continue;
        }
        const qsizetype size = sizeOf(groups, signs, salt);
        if (size <= m_room || atoms.size() == 1) {
            if (m_limit > 0 && size > m_limit)
                return {};
            Composition text = layOut(groups, signs, salt);
            if (isLetter)
                text.subject = subjectFor(text.atoms, salt);
            return text;
        }
        const auto least = std::min_element(atoms.begin(), atoms.end(), [this](Atom a, Atom b) {
            return worth(a, m_material) < worth(b, m_material);
        });
        atoms.erase(least);
    }
    return {};
}

} // namespace wellmet::drafting

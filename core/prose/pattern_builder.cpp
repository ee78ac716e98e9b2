// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/pattern_builder.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace wellmet::prose {

namespace {

// No words of a text have these keys.
constexpr WordKey kNumberKey = keyOf(u"<number>");
constexpr WordKey kNameKey = keyOf(u"<name>");
constexpr WordKey kNegations[] = {keyOf(u"not"),     keyOf(u"never"),   keyOf(u"no"),     keyOf(u"without"),
                                  keyOf(u"nothing"), keyOf(u"neither"), keyOf(u"nor"),    keyOf(u"nobody"),
                                  keyOf(u"none"),    keyOf(u"cannot"),  keyOf(u"hardly"), keyOf(u"instead")};
constexpr int kGap = 3;
constexpr int kWideGap = 8;

bool isNegation(WordKey key)
{
    return std::ranges::find(kNegations, key) != std::end(kNegations);
}

// The comparable words of a piece of a pattern: two for "I'm".
std::vector<WordKey> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (const Token& token : tokenize(text))
        appendWords(token, 0, text, words);
    std::vector<WordKey> keys;
    keys.reserve(words.size());
    for (const Word& word : words)
        keys.push_back(word.key);
    return keys;
}

// Splits at blanks outside of brackets.
QStringList stepsOf(const QString& pattern)
{
    QStringList steps;
    QString step;
    int depth = 0;
    for (const QChar c : pattern + u' ') {
        depth += (c == u'(') - (c == u')');
        if (c == u' ' && depth == 0) {
            if (!step.isEmpty())
                steps << std::exchange(step, {});
            continue;
        }
        step += c;
    }
    return steps;
}

bool isOfSeveral(const QString& choice)
{
    return choice.contains(u' ') || choice == u"<end>" ||
           (!choice.contains(u'<') && wordsOf(choice).size() > 1);
}

// The first group of choices with one of several words, as one sequence for each of those and one for the
// rest.
QStringList sequencesOf(const QString& pattern)
{
    QStringList steps = stepsOf(pattern);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!steps[i].startsWith(u'('))
            continue;
        QStringList singles;
        QStringList several;
        for (const QString& choice : steps[i].mid(1, steps[i].size() - 2).split(u'|'))
            (isOfSeveral(choice) ? several : singles) << choice;
        if (several.isEmpty())
            continue;
        QStringList sequences;
        if (!singles.isEmpty())
            several << u'(' + singles.join(u'|') + u')';
        for (const QString& choice : several) {
            steps[i] = choice;
            sequences += sequencesOf(steps.join(u' '));
        }
        return sequences;
    }
    return {pattern};
}

} // namespace

void PatternBuilder::addList(const QString& name, const QStringList& words)
{
    std::vector<WordKey>& keys = m_lists[name];
    for (const QString& word : words) {
        for (const WordKey key : wordsOf(word))
            keys.push_back(key);
    }
}

bool PatternBuilder::isPattern(const QString& phrase)
{
    return phrase.contains(u'<') || phrase.contains(u'~') || phrase.contains(u'&');
}

QString PatternBuilder::add(const QString& pattern, int id)
{
    QString fault;
    for (const QString& sequence : sequencesOf(pattern)) {
        if (fault = addSequence(sequence, id); !fault.isEmpty())
            break;
    }
    return fault;
}

QString PatternBuilder::addSequence(const QString& pattern, int id)
{
    Growing growing;
    growing.startsPart = true;
    for (const QString& step : stepsOf(pattern)) {
        if (QString fault = addStep(step, growing); !fault.isEmpty())
            return fault;
    }
    if (growing.steps.empty() || growing.gap > 0 || growing.steps.front().isOptional)
        return u"begins or ends with something that may be missing:"_s;
    growing.steps.front().gap = 0;
    const int anchor = anchorOf(growing);
    if (anchor < 0)
        return u"has no word that must be there:"_s;
    PatternTable::Pattern made{.id = id,
                               .firstStep = static_cast<int>(m_steps.size()),
                               .stepCount = static_cast<int>(growing.steps.size()),
                               .before = -1,
                               .isScattered = growing.isScattered,
                               .isNegated = growing.isNegated};
    for (int i = 0; i <= anchor; ++i)
        made.before += 1 + growing.steps[static_cast<size_t>(i)].gap;
    m_anchors.push_back(growing.steps[static_cast<size_t>(anchor)].group);
    m_steps.insert(m_steps.end(), growing.steps.begin(), growing.steps.end());
    m_patterns.push_back(made);
    return {};
}

QString PatternBuilder::addStep(const QString& step, Growing& growing)
{
    if (step == u"~" || step == u"~~") {
        growing.gap = std::max(growing.gap, step.size() == 1 ? kGap : kWideGap);
        return {};
    }
    if (step == u"&") {
        growing.startsPart = growing.isScattered = true;
        return {};
    }
    const auto take = [&growing](int group, bool isOptional) {
        // A gap before a step that may be missing is still there when it is.
        const int gap = isOptional ? growing.gap : std::exchange(growing.gap, 0);
        growing.steps.push_back({group, gap, isOptional, std::exchange(growing.startsPart, false)});
    };
    if (step == u"<end>" || step == u"<question>") {
        take(step == u"<end>" ? PatternTable::kEnd : PatternTable::kQuestion, false);
        return {};
    }
    const bool isChoice = step.startsWith(u'(');
    if (!isChoice && !step.startsWith(u'<')) {
        for (const WordKey key : wordsOf(step)) {
            growing.isNegated = growing.isNegated || isNegation(key);
            take(groupOf({key}), false);
        }
        return {};
    }
    QString fault;
    const std::vector<WordKey> keys = keysOf(isChoice ? step.mid(1, step.size() - 2) : step, fault);
    if (!fault.isEmpty())
        return fault;
    growing.isNegated = growing.isNegated || std::ranges::any_of(keys, isNegation);
    const bool isOptional =
        isChoice && (step.contains(u"(|"_s) || step.contains(u"||"_s) || step.contains(u"|)"_s));
    take(groupOf(keys), isOptional);
    return {};
}

std::vector<WordKey> PatternBuilder::keysOf(const QString& step, QString& fault) const
{
    std::vector<WordKey> keys;
    for (const QString& choice : step.split(u'|')) {
        if (choice == u"<number>") {
            keys.push_back(kNumberKey);
        } else if (choice == u"<name>") {
            keys.push_back(kNameKey);
        } else if (choice.startsWith(u'<')) {
            const auto list = m_lists.find(choice.mid(1, choice.size() - 2));
            if (list == m_lists.end())
                fault = u"no such list of words: "_s + choice + u" in"_s;
            else
                keys.insert(keys.end(), list->second.begin(), list->second.end());
        } else if (!choice.isEmpty()) {
            const std::vector<WordKey> words = wordsOf(choice);
            keys.insert(keys.end(), words.begin(), words.end());
        }
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

int PatternBuilder::groupOf(const std::vector<WordKey>& keys)
{
    return m_groups.emplace(keys, static_cast<int>(m_groups.size())).first->second;
}

namespace {

// Roughly how often a word is met, against a rare one: what nearly every sentence holds, other small words,
// and those that nearly every note holds.
int costOf(WordKey key)
{
    constexpr int kEverywhere = 1000;
    constexpr int kSmall = 150;
    constexpr int kCommon = 20;
    static constexpr WordKey kInSentences[] = {
        keyOf(u"the"),  keyOf(u"a"),   keyOf(u"i"),     keyOf(u"you"), keyOf(u"to"),    keyOf(u"and"),
        keyOf(u"of"),   keyOf(u"in"),  keyOf(u"is"),    keyOf(u"it"),  keyOf(u"that"),  keyOf(u"for"),
        keyOf(u"my"),   keyOf(u"at"),  keyOf(u"your"),  keyOf(u"on"),  keyOf(u"with"),  keyOf(u"was"),
        keyOf(u"we"),   keyOf(u"me"),  keyOf(u"have"),  keyOf(u"be"),  keyOf(u"not"),   keyOf(u"are"),
        keyOf(u"do"),   keyOf(u"how"), keyOf(u"what"),  keyOf(u"if"),  keyOf(u"would"), keyOf(u"am"),
        keyOf(u"will"), keyOf(u"can"), keyOf(u"about"), kNameKey,      kNumberKey};
    static constexpr WordKey kInNotes[] = {
        keyOf(u"met"),    keyOf(u"send"),  keyOf(u"ask"),   keyOf(u"talk"),   keyOf(u"talked"),
        keyOf(u"last"),   keyOf(u"two"),   keyOf(u"work"),  keyOf(u"since"),  keyOf(u"day"),
        keyOf(u"told"),   keyOf(u"see"),   keyOf(u"read"),  keyOf(u"hear"),   keyOf(u"thank"),
        keyOf(u"thanks"), keyOf(u"show"),  keyOf(u"know"),  keyOf(u"keep"),   keyOf(u"question"),
        keyOf(u"old"),    keyOf(u"look"),  keyOf(u"use"),   keyOf(u"week"),   keyOf(u"best"),
        keyOf(u"every"),  keyOf(u"good"),  keyOf(u"glad"),  keyOf(u"book"),   keyOf(u"try"),
        keyOf(u"year"),   keyOf(u"tell"),  keyOf(u"time"),  keyOf(u"people"), keyOf(u"find"),
        keyOf(u"think"),  keyOf(u"take"),  keyOf(u"give"),  keyOf(u"come"),   keyOf(u"need"),
        keyOf(u"write"),  keyOf(u"wrote"), keyOf(u"help"),  keyOf(u"answer"), keyOf(u"call"),
        keyOf(u"great"),  keyOf(u"well"),  keyOf(u"next"),  keyOf(u"night"),  keyOf(u"never"),
        keyOf(u"let"),    keyOf(u"name"),  keyOf(u"today"), keyOf(u"love"),   keyOf(u"paper")};
    if (std::ranges::find(kInSentences, key) != std::end(kInSentences))
        return kEverywhere;
    if (isFunctionWord(key))
        return kSmall;
    return std::ranges::find(kInNotes, key) != std::end(kInNotes) ? kCommon : 1;
}

} // namespace

// Of the steps that must be there, the one whose words are the rarest as far as that can be told.
int PatternBuilder::anchorOf(const Growing& growing) const
{
    int best = -1;
    int least = 0;
    for (size_t i = 0; i < growing.steps.size(); ++i) {
        const auto& step = growing.steps[i];
        if (step.isOptional || step.group < 0)
            continue;
        const auto group =
            std::ranges::find(m_groups, step.group, [](const auto& entry) { return entry.second; });
        int cost = 0;
        for (const WordKey key : group->first)
            cost += costOf(key);
        if (best < 0 || cost < least) {
            best = static_cast<int>(i);
            least = cost;
        }
    }
    return best;
}

// Of words that belong to these groups.
void PatternBuilder::addRow(const std::set<int>& groups, int blocksOfRow)
{
    const size_t firstBlock = m_blocks.size();
    m_blocks.resize(firstBlock + static_cast<size_t>(blocksOfRow)); // empty
    std::map<size_t, BlockOfBits> blocks;
    for (const int group : groups) {
        const auto bit = static_cast<size_t>(group);
        blocks[bit / kGroupsOfBlock][bit / 64 % PatternTable::kWordsOfBlock] |= quint64(1) << bit % 64;
    }
    for (const auto& [place, block] : blocks) {
        const auto [known, isNew] =
            m_knownBlocks.emplace(block, static_cast<quint16>(m_knownBlocks.size() + 1));
        if (isNew)
            m_bits.insert(m_bits.end(), block.begin(), block.end());
        m_blocks[firstBlock + place] = known->second;
    }
    Q_ASSERT(m_knownBlocks.size() <= std::numeric_limits<quint16>::max());
    m_rows.push_back({static_cast<int>(m_anchored.size()), 0});
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        if (groups.contains(m_anchors[i]))
            m_anchored.push_back(static_cast<int>(i));
    }
    m_rows.back().anchoredCount = static_cast<int>(m_anchored.size()) - m_rows.back().firstAnchored;
}

PatternTable PatternBuilder::table()
{
    const int negations = groupOf({std::begin(kNegations), std::end(kNegations)});
    std::map<WordKey, std::set<int>> groupsOf;
    for (const auto& [keys, group] : m_groups) {
        for (const WordKey key : keys)
            groupsOf[key].insert(group);
    }
    const int blocksOfRow = static_cast<int>((m_groups.size() + kGroupsOfBlock - 1) / kGroupsOfBlock);
    m_entries.assign(std::bit_ceil(groupsOf.size() * 2 + 2), {});
    m_rows.clear();
    m_anchored.clear();
    m_blocks.clear();
    m_bits.assign(PatternTable::kWordsOfBlock, 0); // the empty one
    m_knownBlocks.clear();
    std::map<std::set<int>, int> known;
    for (const auto& [key, groups] : groupsOf) {
        const auto [row, isNew] = known.emplace(groups, static_cast<int>(m_rows.size()));
        if (isNew)
            addRow(groups, blocksOfRow);
        size_t slot = (key ^ key >> 29) & (m_entries.size() - 1);
        while (m_entries[slot].row >= 0)
            slot = (slot + 1) & (m_entries.size() - 1);
        m_entries[slot] = {key, row->second};
    }
    PatternTable made{.patterns = m_patterns,
                      .steps = m_steps,
                      .rows = m_rows,
                      .anchored = m_anchored,
                      .blocks = m_blocks,
                      .bits = m_bits,
                      .entries = m_entries,
                      .blocksOfRow = blocksOfRow,
                      .negations = negations};
    made.numberRow = made.rowOf(kNumberKey);
    made.nameRow = made.rowOf(kNameKey);
    return made;
}

} // namespace wellmet::prose

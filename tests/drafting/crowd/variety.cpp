// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/crowd/variety.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

QString typeToken(const Source& source, const contacts::Contact& contact)
{
    if (!source.from.startsWith(u"facts["))
        return source.from.section(u'.', -1).toUpper();
    const auto index = QStringView(source.from).sliced(6).chopped(1).toInt();
    return toId(contact.facts[static_cast<std::size_t>(index)].kind).toUpper();
}

QStringList tokens(const QString& text)
{
    QStringList words;
    for (const Spelled& each : spelled(text))
        words << each.word.toLower();
    return words;
}

std::map<QString, int> ngrams(const QStringList& words, int n)
{
    std::map<QString, int> counts;
    for (qsizetype i = 0; i + n <= words.size(); ++i)
        ++counts[words.mid(i, n).join(u' ')];
    return counts;
}

QSet<QString> trigrams(const QStringList& words)
{
    QSet<QString> set;
    for (qsizetype i = 0; i + 3 <= words.size(); ++i)
        set.insert(words.mid(i, 3).join(u' '));
    return set;
}

double distinctPairs(const std::vector<QStringList>& texts)
{
    QSet<QString> distinct;
    qsizetype all = 0;
    for (const QStringList& words : texts) {
        for (qsizetype i = 0; i + 2 <= words.size(); ++i, ++all)
            distinct.insert(words.mid(i, 2).join(u' '));
    }
    return all == 0 ? 0 : static_cast<double>(distinct.size()) / static_cast<double>(all);
}

// For each n-gram the two texts that have it most often, so that a text can leave itself out.
struct MostOften
{
    int first = 0;
    int second = 0;
    std::size_t owner = 0;
};

double selfBleu(const std::vector<QStringList>& texts)
{
    constexpr int kOrders = 4;
    std::vector<std::vector<std::map<QString, int>>> counts(kOrders);
    std::vector<QHash<QString, MostOften>> most(kOrders);
    for (int n = 1; n <= kOrders; ++n) {
        const auto order = static_cast<std::size_t>(n - 1);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            counts[order].push_back(ngrams(texts[i], n));
            for (const auto& [gram, count] : counts[order].back()) {
                MostOften& best = most[order][gram];
                if (count > best.first)
                    best = {.first = count, .second = best.first, .owner = i};
                else
                    best.second = std::max(best.second, count);
            }
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        double logs = 0;
        for (std::size_t order = 0; order < kOrders; ++order) {
            int matched = 0;
            int all = 0;
            for (const auto& [gram, count] : counts[order][i]) {
                const MostOften& best = most[order][gram];
                matched += std::min(count, best.owner == i ? best.second : best.first);
                all += count;
            }
            logs += matched == 0 ? -100 : std::log(static_cast<double>(matched) / all) / kOrders;
        }
        // Among a hundred notes there is always one as long, so brevity costs nothing.
        sum += std::exp(logs);
    }
    return texts.empty() ? 0 : sum / static_cast<double>(texts.size());
}

double nearestNeighbor(const std::vector<QStringList>& texts)
{
    std::vector<QSet<QString>> sets;
    for (const QStringList& words : texts)
        sets.push_back(trigrams(words));
    std::vector<double> nearest(sets.size(), 0.0);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (std::size_t j = i + 1; j < sets.size(); ++j) {
            const auto common = static_cast<double>(
                std::ranges::count_if(sets[i], [&](const QString& gram) { return sets[j].contains(gram); }));
            const double all = static_cast<double>(sets[i].size() + sets[j].size()) - common;
            const double jaccard = all == 0 ? 0 : common / all;
            nearest[i] = std::max(nearest[i], jaccard);
            nearest[j] = std::max(nearest[j], jaccard);
        }
    }
    std::ranges::sort(nearest);
    const auto rank = static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(nearest.size())));
    return nearest.empty() ? 0 : nearest[rank - 1];
}

// The sentences of a masked note without its greeting and its sign-off.
QStringList maskedSentences(const Written& written)
{
    QString text = masked(written);
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0 && comma < 14)
        text = text.mid(comma + 1);
    QStringList sentences;
    for (const prose::TextRange& range : sentencesOf(text)) {
        const QString sentence = text.mid(range.start, range.length).trimmed();
        if (QStringView(u".?!").contains(sentence.back()))
            sentences << sentence.toLower();
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace

QString masked(const Written& written)
{
    QString text = written.draft.text;
    for (auto source = written.draft.sources.rbegin(); source != written.draft.sources.rend(); ++source)
        text.replace(source->range.start, source->range.length, typeToken(*source, written.to->contact));
    return text;
}

Variety varietyOf(const std::vector<Written>& notes)
{
    std::vector<QStringList> plain;
    std::vector<QStringList> hidden;
    std::map<QString, int> sentences;
    for (const Written& note : notes) {
        plain.push_back(tokens(note.draft.text));
        hidden.push_back(tokens(masked(note)));
        for (const QString& sentence : maskedSentences(note))
            ++sentences[sentence];
    }
    Variety variety{.distinct2 = distinctPairs(plain),
                    .selfBleu4 = selfBleu(plain),
                    .nearestUnmasked = nearestNeighbor(plain),
                    .nearestMasked = nearestNeighbor(hidden),
                    .sentence = {}};
    for (const auto& [sentence, count] : sentences) {
        if (count > variety.sameSentence && sentence.contains(u' ')) {
            variety.sameSentence = count;
            variety.sentence = sentence;
        }
    }
    return variety;
}

} // namespace wellmet::drafting

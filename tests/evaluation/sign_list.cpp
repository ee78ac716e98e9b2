// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/sign_list.h"

#include "critique/data_rule.h"
#include "critique/reading/mention_seeker.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wellmet::evaluation {

namespace {

std::vector<critique::Mention> mentionsIn(const LabelledNote& note, const prose::ProseDocument& document)
{
    return critique::MentionSeeker(note.contact ? &*note.contact : nullptr,
                                   note.sender ? &*note.sender : nullptr)
        .in(document);
}

bool isMentioned(const std::vector<critique::Mention>& mentions, prose::TextRange words)
{
    return std::ranges::any_of(mentions, [&words](const critique::Mention& mention) {
        return mention.range.start <= words.start && words.end() <= mention.range.end();
    });
}

} // namespace

QString signList(const std::vector<LabelledNote>& notes)
{
    const critique::DataRules data = critique::builtInDataRules();
    QString list;
    for (size_t number = 0; number < notes.size(); ++number) {
        const prose::ProseDocument document(notes[number].text);
        const auto mentions = mentionsIn(notes[number], document);
        std::map<std::pair<int, int>, QStringList> places; // by first word of the sentence and rule
        const auto note = [&](const prose::PhraseTable::Match& match) {
            const critique::DataRules::Target target = data.targets[static_cast<size_t>(match.id)];
            if (target.rule < 0)
                return;
            const critique::DataRule& rule = data.rules[static_cast<size_t>(target.rule)];
            const int points = rule.phrases[static_cast<size_t>(target.phrase)].points;
            const prose::TextRange words = document.rangeOfWords(match.firstWord, match.endWord);
            const bool isNoSign = points != 0 && (document.greeting().overlaps(words) ||
                                                  (points > 0 && isMentioned(mentions, words)));
            if (rule.enough > 0 && !isNoSign)
                places[{document.sentenceOfWord(match.firstWord).firstWord, target.rule}]
                    << QString::number(target.phrase);
        };
        for (const auto& match : data.phrases.match(document))
            note(match);
        for (const auto& match : data.patterns.match(document))
            note(match);
        for (const auto& [key, found] : places) {
            const prose::TextRange range = document.sentenceOfWord(key.first).range;
            list += u"%1 %2 %3 %4 %5\n"_s.arg(number)
                        .arg(range.start)
                        .arg(range.end())
                        .arg(data.rules[static_cast<size_t>(key.second)].info.id, found.join(u','));
        }
    }
    return list;
}

} // namespace wellmet::evaluation

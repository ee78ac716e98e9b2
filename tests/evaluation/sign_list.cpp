// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/sign_list.h"

#include "critique/data_findings.h"
#include "critique/reading/mention_seeker.h"

#include <map>

using namespace Qt::StringLiterals;

namespace wellmet::evaluation {

namespace {

critique::Mentions mentionsIn(const LabelledNote& note, const prose::ProseDocument& document)
{
    return critique::Mentions(critique::MentionSeeker(note.contact ? &*note.contact : nullptr,
                                                      note.sender ? &*note.sender : nullptr)
                                  .in(document));
}

} // namespace

QString signList(const std::vector<LabelledNote>& notes)
{
    const critique::DataRules data = critique::builtInDataRules();
    QString list;
    for (size_t number = 0; number < notes.size(); ++number) {
        const prose::ProseDocument document(notes[number].text);
        const critique::Mentions mentions = mentionsIn(notes[number], document);
        std::map<std::pair<int, int>, QStringList> places; // by first word of the sentence and rule
        const auto note = [&](const prose::PhraseTable::Match& match) {
            const critique::DataRules::Target target = data.targets[static_cast<size_t>(match.id)];
            if (target.rule < 0)
                return;
            const critique::DataRule& rule = data.rules[static_cast<size_t>(target.rule)];
            const critique::DataRule::Phrase& phrase = rule.phrases[static_cast<size_t>(target.phrase)];
            const prose::TextRange words = document.rangeOfWords(match.firstWord, match.endWord);
            const bool isNothing =
                phrase.points != 0 && critique::isNoSign(phrase, words, document, mentions);
            if (rule.enough > 0 && !isNothing)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/crowd/written.h"

#include "drafting/english/time_phrase.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Channel;
using prose::TextRange;

Written write(const Drafter& drafter, const Acquaintance& to, Channel channel, Tone tone, quint64 seed,
              const ScoreDraft& score, const PhraseUse* batch)
{
    const DraftRequest request{.contact = &to.contact,
                               .sender = &to.sender,
                               .channel = channel,
                               .tone = tone,
                               .today = kCrowdToday,
                               .seed = seed,
                               .batch = batch};
    return {
        .to = &to, .channel = channel, .tone = tone, .seed = seed, .draft = drafter.draft(request, score)};
}

std::vector<Spelled> spelled(const QString& text)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    std::vector<Spelled> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() &&
               (isLetter(text[end]) || (end > at && (text[end] == u'\'' || text[end] == u'’') &&
                                        end + 1 < text.size() && isLetter(text[end + 1]))))
            ++end;
        if (end > at)
            words.push_back({text.mid(at, end - at).replace(u'’', u'\''), {.start = at, .length = end - at}});
        at = std::max(end, at + 1);
    }
    return words;
}

std::vector<TextRange> sentencesOf(const QString& text)
{
    std::vector<TextRange> sentences;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        const QStringView part = QStringView(text).mid(start, end - start);
        if (!part.trimmed().isEmpty())
            sentences.push_back({.start = start, .length = end - start});
        start = end;
    };
    const auto isAbbreviated = [&text](qsizetype at) {
        const QString word = text.left(at).section(QRegularExpression(u"[ \\n]"_s), -1);
        return word.size() == 1 || word == u"St" || word == u"Dr" || word == u"Prof" || word == u"Jr" ||
               word == u"Mr" || word == u"Rev" || word.contains(u'.');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'.' && isAbbreviated(i))
            continue;
        const bool isStop = QStringView(u".?!").contains(text[i]) && i + 1 < text.size() &&
                            text[i + 1].isSpace() && (i + 2 >= text.size() || !text[i + 2].isLower());
        if (isStop || text[i] == u'\n')
            close(i + 1);
    }
    close(text.size());
    return sentences;
}

namespace {

bool isWithinSource(const Draft& draft, qsizetype at)
{
    return std::ranges::any_of(draft.sources, [at](const Source& source) {
        return source.range.start <= at && at < source.range.end();
    });
}

QString everythingTyped(const Acquaintance& to)
{
    QStringList typed{to.contact.name,   to.contact.address, to.contact.relation, to.contact.met.where,
                      to.contact.met.by, to.sender.name,     to.sender.role,      to.sender.organization,
                      to.sender.about,   to.sender.goal};
    for (const contacts::Fact& fact : to.contact.facts)
        typed << fact.text;
    return typed.join(u'\n');
}

void checkLimits(const Written& written, QStringList& faults)
{
    const contacts::Limits limits = contacts::defaultLimits(written.channel);
    const Draft& draft = written.draft;
    if (limits.body > 0 && draft.text.size() > limits.body)
        faults << u"too long"_s;
    if (limits.subject > 0 && draft.subject.size() > limits.subject)
        faults << u"subject too long"_s;
    const auto words = draft.subject.split(u' ', Qt::SkipEmptyParts).size();
    if (limits.hasSubject && (words < 2 || words > 6))
        faults << u"a subject of %1 words: %2"_s.arg(words).arg(draft.subject);
    if (!limits.hasSubject && !draft.subject.isEmpty())
        faults << u"a subject where there is none"_s;
}

void checkSeams(const Written& written, QStringList& faults)
{
    const QString& text = written.draft.text;
    const QString typed = everythingTyped(*written.to);
    for (const QString& seam :
         {u"  "_s,  u"{"_s,   u"}"_s,         u"["_s,       u"]"_s,       u" ."_s,      u" ,"_s,
          u".."_s,  u"?."_s,  u"!."_s,        u",."_s,      u",,"_s,      u";."_s,      u"\n\n\n"_s,
          u" \n"_s, u"\n "_s, u"your your"_s, u"the the"_s, u" a the "_s, u"you you "_s}) {
        if (text.contains(seam) && !typed.contains(seam))
            faults << u"a seam: “%1”"_s.arg(seam);
    }
    if (text != text.trimmed())
        faults << u"stray spaces"_s;
}

void checkGreeting(const Written& written, QStringList& faults)
{
    const Draft& draft = written.draft;
    int greetings = 0;
    for (const Spelled& each : spelled(draft.text)) {
        const bool greets = each.word == u"Hi" || each.word == u"Hello" || each.word == u"Dear";
        greetings += greets && !isWithinSource(draft, each.range.start) ? 1 : 0;
    }
    const bool isNamed = !draft.sources.empty() && draft.sources.front().from == u"name" &&
                         draft.sources.front().range.start <= 6;
    if (!isNamed)
        faults << u"no name at the start"_s;
    else if (greetings != (draft.sources.front().range.start == 0 ? 0 : 1))
        faults << u"%1 greetings"_s.arg(greetings);
}

void checkSentences(const Written& written, QStringList& faults)
{
    const Draft& draft = written.draft;
    const QString& text = draft.text;
    // "Priya Nair", "Priya Nair, data engineer" or "Priya, from PyData".
    const bool isSigned = !draft.sources.empty() && draft.sources.back().range.end() == text.size() &&
                          !draft.parts.empty() && (draft.parts.back().says & bit(Atom::SignOff));
    if (!isSigned && !QStringView(u".?!").contains(text.back()))
        faults << u"no end"_s;
    for (const TextRange& range : sentencesOf(text)) {
        const QString sentence = text.mid(range.start, range.length).trimmed();
        const std::vector<Spelled> words = spelled(sentence);
        if (words.empty() || !QStringView(u".?!").contains(sentence.back()))
            continue;
        const Spelled& last = words.back();
        static const QStringList kJoints{u"and"_s, u"or"_s,   u"but"_s, u"with"_s,    u"to"_s,      u"for"_s,
                                         u"of"_s,  u"the"_s,  u"a"_s,   u"an"_s,      u"because"_s, u"from"_s,
                                         u"my"_s,  u"your"_s, u"at"_s,  u"whether"_s, u"as"_s};
        const qsizetype lastAt = text.indexOf(last.word, range.start + last.range.start);
        if (kJoints.contains(last.word) && !isWithinSource(draft, lastAt))
            faults << u"a joint left open: “%1”"_s.arg(sentence);
    }
}

// A fact is said in one place. How we met may take two (who introduced us, and where), but not in the same
// words.
void checkOnce(const Written& written, QStringList& faults)
{
    const QString& text = written.draft.text;
    const std::vector<TextRange> sentences = sentencesOf(text);
    const auto sentenceAt = [&sentences](qsizetype at) {
        return std::ranges::find_if(sentences, [at](const TextRange& range) { return at < range.end(); }) -
               sentences.begin();
    };
    const auto said = [&text](const Source& source) {
        return text.mid(source.range.start, source.range.length);
    };
    const auto& sources = written.draft.sources;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].from == u"name" || sources[i].from == u"sender.name")
            continue;
        for (std::size_t j = i + 1; j < sources.size(); ++j) {
            const bool isApart = sentenceAt(sources[i].range.start) != sentenceAt(sources[j].range.start);
            const bool isMet = sources[i].from == u"met" && said(sources[i]) != said(sources[j]);
            if (sources[i].from == sources[j].from && isApart && !isMet)
                faults << u"said twice: "_s + sources[i].from;
        }
    }
}

} // namespace

bool keepsHowWeMet(const Written& written)
{
    const contacts::Contact& contact = written.to->contact;
    const contacts::Met& met = contact.met;
    constexpr qsizetype kFits = 100;
    // "Never met in person" and "met at the fair" can't both be true, and a page one has seen is no place
    // where one has met: to a stranger only the introduction is told.
    const bool isUntrue = effectiveCloseness(contact) == contacts::Closeness::Stranger &&
                          met.how != contacts::MetHow::Introduced;
    const bool isKnown = !met.where.trimmed().isEmpty() && met.how != contacts::MetHow::Never;
    if (written.draft.text.isEmpty() || !isKnown || isUntrue || isFuture(met.on, kCrowdToday) ||
        met.where.size() > kFits)
        return true;
    return std::ranges::any_of(written.draft.sources,
                               [](const Source& source) { return source.from == u"met"; });
}

QStringList faultsOf(const Written& written)
{
    const Draft& draft = written.draft;
    QStringList faults;
    for (const QString& said : QStringList{draft.text, draft.subject, draft.because} + draft.missing) {
        if (said.contains(kHushed))
            faults << u"told what is private: "_s + said;
    }
    if ((draft.advice == Advice::Write) == draft.text.isEmpty())
        faults << u"advice and text don't agree"_s;
    if (draft.text.isEmpty())
        return faults;
    checkLimits(written, faults);
    checkSeams(written, faults);
    checkGreeting(written, faults);
    checkSentences(written, faults);
    checkOnce(written, faults);
    return faults + groundingFaults(written);
}

} // namespace wellmet::drafting

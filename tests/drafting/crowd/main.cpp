// SPDX-License-Identifier: GPL-3.0-or-later
// What drafts are held to, measured on invented people: wellmet_measure_drafts
// properties|sentences|variety|masked|critic.
#include "critique/critic.h"
#include "drafting/crowd/variety.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::drafting;

namespace {

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout);
}

template <class Use>
void eachDraft(const Drafter& drafter, const std::vector<Acquaintance>& people, Use use)
{
    for (const Acquaintance& to : people) {
        for (const auto& [channel, id] : contacts::channelTable()) {
            for (const auto& [tone, toneId] : toneTable())
                use(write(drafter, to, channel, tone));
        }
    }
}

// Every property over `count` drafts; prints how often each fault was found and the first texts that have it.
int measureProperties(int count, quint32 seed)
{
    const Drafter drafter;
    constexpr int kEach = 18; // channels × tones
    QMap<QString, int> faults;
    int drafts = 0;
    int written = 0;
    int leftOut = 0;
    for (quint32 part = 0; drafts < count; ++part) {
        const auto people = crowd(500, {.seed = seed + part, .hostile = part % 2 == 1});
        eachDraft(drafter, people, [&](const Written& draft) {
            ++drafts;
            written += draft.draft.text.isEmpty() ? 0 : 1;
            QStringList found = faultsOf(draft);
            const auto closeness = effectiveCloseness(draft.to->contact);
            if (!keepsHowWeMet(draft) && closeness == contacts::Closeness::Close)
                ++leftOut;
            else if (!keepsHowWeMet(draft))
                found << u"how we met left out"_s;
            for (const QString& fault : found) {
                const QString kind = fault.section(u':', 0, 0);
                if (++faults[kind] <= 3)
                    print(u"%1 [%2 %3 %4, “%5”]\n    %6\n"_s.arg(
                        fault, draft.to->contact.id.value(), toId(draft.channel), toId(draft.tone),
                        draft.to->contact.met.where, draft.draft.text.simplified()));
            }
        });
    }
    print(
        u"%1 drafts of %2 contacts, %3 with a text, %4 without how we met though it is recorded (to friends)\n"_s
            .arg(drafts)
            .arg(drafts / kEach)
            .arg(written)
            .arg(leftOut));
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        print(u"%1  %2\n"_s.arg(fault.value(), 6).arg(fault.key()));
    return faults.isEmpty() ? 0 : 1;
}

// The distinct sentences of the fixture, one a line, for the grammar checkers. Greeting and sign-off are left
// out.
int printSentences(int count, quint32 seed)
{
    const Drafter drafter;
    QSet<QString> seen;
    const auto people = crowd(count, {.seed = seed});
    eachDraft(drafter, people, [&](const Written& draft) {
        const QString& text = draft.draft.text;
        for (const prose::TextRange& range : sentencesOf(text)) {
            QString sentence = text.mid(range.start, range.length).trimmed();
            const bool isFirst = range.start == 0;
            if (isFirst && !draft.draft.sources.empty())
                sentence = sentence.mid(draft.draft.sources.front().range.end() + 1).trimmed();
            if (sentence.isEmpty() || !QStringView(u".?!").contains(sentence.back()))
                continue;
            sentence[0] = sentence[0].toUpper();
            if (!seen.contains(sentence)) {
                seen.insert(sentence);
                print(sentence + u'\n');
            }
        }
    });
    return 0;
}

// Notes of one sender to people who differ in every fact, drafted one after the other as a batch is.
template <class Use>
void eachBatch(int count, quint32 seed, Use use)
{
    const Drafter drafter;
    const auto people = crowd(count, {.seed = seed, .sloppy = false, .oneSender = true, .full = true});
    for (const auto& [channel, id] : contacts::channelTable()) {
        for (const auto& [tone, toneId] : toneTable()) {
            std::vector<Written> notes;
            PhraseUse batch;
            for (const Acquaintance& to : people) {
                Written note = write(drafter, to, channel, tone, 0, {}, &batch);
                drafting::count(batch, note.draft);
                if (!note.draft.text.isEmpty())
                    notes.push_back(std::move(note));
            }
            use(channel, tone, notes);
        }
    }
}

int measureVariety(int count, quint32 seed)
{
    print(u"channel           tone     distinct-2  self-BLEU-4  p99 unmasked  p99 masked  same sentence\n"_s);
    eachBatch(count, seed, [](contacts::Channel channel, Tone tone, const std::vector<Written>& notes) {
        const Variety v = varietyOf(notes);
        print(u"%1%2%3%4%5%6%7  of %8  %9\n"_s.arg(toId(channel), -18)
                  .arg(toId(tone), -9)
                  .arg(v.distinct2, -12, 'f', 3)
                  .arg(v.selfBleu4, -13, 'f', 3)
                  .arg(v.nearestUnmasked, -14, 'f', 3)
                  .arg(v.nearestMasked, -12, 'f', 3)
                  .arg(v.sameSentence)
                  .arg(notes.size())
                  .arg(v.sentence));
    });
    return 0;
}

// The same notes with and without their facts, to see what repeats.
int printMasked(int count, quint32 seed)
{
    eachBatch(count, seed, [](contacts::Channel channel, Tone tone, const std::vector<Written>& notes) {
        for (const Written& note : notes)
            print(u"%1\t%2\t%3\t%4\n"_s.arg(toId(channel), toId(tone), masked(note).simplified(),
                                            note.draft.text.simplified()));
    });
    return 0;
}

// Full drafts that the critic would mark below 85 or stop, with what it says.
int measureCritic(int count, quint32 seed)
{
    const Drafter drafter;
    const critique::Critic critic;
    int drafts = 0;
    int offenders = 0;
    QMap<QString, int> rules;
    const auto people = crowd(count, {.seed = seed, .sloppy = false, .full = true});
    for (const Acquaintance& to : people) {
        for (const auto& [channel, id] : contacts::channelTable()) {
            for (const auto& [tone, toneId] : toneTable()) {
                const critique::Circumstances known{
                    .contact = &to.contact, .sender = &to.sender, .today = kCrowdToday};
                const auto judge = [&, channel = channel](const Draft& draft) {
                    return critic.critique({.text = draft.text, .subject = draft.subject, .channel = channel},
                                           known);
                };
                const Written note = write(drafter, to, channel, tone, 0,
                                           [&](const Draft& draft) { return judge(draft).score; });
                if (note.draft.text.isEmpty())
                    continue;
                ++drafts;
                const critique::CritiqueReport report = judge(note.draft);
                const bool stops = std::ranges::any_of(report.findings, [](const critique::Finding& finding) {
                    return finding.severity == critique::Severity::Stop;
                });
                if (report.score >= 85 && !stops)
                    continue;
                ++offenders;
                QStringList said;
                for (const critique::Finding& finding : report.findings)
                    said << finding.rule;
                said.removeDuplicates();
                for (const QString& rule : said)
                    ++rules[rule];
                if (offenders <= 60)
                    print(u"%1 %2 %3 %4: %5\n    %6\n"_s.arg(report.score)
                              .arg(toId(channel), toId(tone), toId(effectiveCloseness(to.contact)),
                                   said.join(u' '), note.draft.text.simplified()));
            }
        }
    }
    print(u"%1 drafts, %2 below 85 or stopped\n"_s.arg(drafts).arg(offenders));
    for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule)
        print(u"%1  %2\n"_s.arg(rule.value(), 6).arg(rule.key()));
    return offenders == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures drafts for invented people."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"WHAT"_s, u"properties, sentences, variety, masked or critic."_s);
    const QCommandLineOption count(u"count"_s, u"Drafts (properties) or people (the others)."_s, u"N"_s);
    const QCommandLineOption seed(u"seed"_s, u"Other people."_s, u"N"_s, u"1"_s);
    parser.addOptions({count, seed});
    parser.process(application);
    const QString what = parser.positionalArguments().value(0);
    const auto number = [&](int otherwise) {
        return parser.isSet(count) ? parser.value(count).toInt() : otherwise;
    };
    const quint32 first = parser.value(seed).toUInt();
    if (what == u"properties")
        return measureProperties(number(100'000), first);
    if (what == u"sentences")
        return printSentences(number(500), first);
    if (what == u"variety")
        return measureVariety(number(100), first);
    if (what == u"masked")
        return printMasked(number(100), first);
    if (what == u"critic")
        return measureCritic(number(200), first);
    parser.showHelp(2);
}

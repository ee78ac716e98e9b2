// SPDX-License-Identifier: GPL-3.0-or-later
// What writing costs: one critique, one draft.
#include "bench/made_people.h"
#include "bench/word_pass.h"
#include "critique/critic.h"
#include "critique/reading/sent_before.h"
#include "drafting/drafter.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

const QDate kToday(2026, 11, 22);
constexpr int kManyNotes = 100'000;

void critiqueFloor(benchmark::State& state)
{
    const WordPass pass;
    const QString note = madeNote();
    for (auto _ : state)
        benchmark::DoNotOptimize(pass.hits(note));
}

void critiqueOurs(benchmark::State& state)
{
    const critique::Critic critic;
    const contacts::Contact person = madePerson(0);
    const contacts::SenderProfile sender = madeSender();
    const critique::Note note{.text = madeNote(), .subject = {}, .channel = contacts::Channel::LinkedIn300};
    for (auto _ : state)
        benchmark::DoNotOptimize(
            critic.critique(note, {.contact = &person, .sender = &sender, .today = kToday}));
}

void critiqueAlone(benchmark::State& state)
{
    const critique::Critic critic;
    const critique::Note note{.text = madeNote(), .subject = {}, .channel = contacts::Channel::LinkedIn300};
    for (auto _ : state)
        benchmark::DoNotOptimize(critic.critique(note, {}));
}

QString madePaste()
{
    constexpr qsizetype kWords = 5000;
    const QString note = madeNote() + u"\n\n"_s;
    return note.repeated(kWords / note.count(u' ') + 1);
}

void pasteFloor(benchmark::State& state)
{
    const WordPass pass;
    const QString note = madePaste();
    for (auto _ : state)
        benchmark::DoNotOptimize(pass.hits(note));
}

void pasteOurs(benchmark::State& state)
{
    const critique::Critic critic;
    const critique::Note note{.text = madePaste()};
    for (auto _ : state)
        benchmark::DoNotOptimize(critic.critique(note, {}));
}

const critique::SamenessIndex& manySent()
{
    static const critique::SamenessIndex sent = [] {
        critique::SamenessIndex index(critique::senderFacts(madeSender()));
        for (int i = 0; i < kManyNotes; ++i)
            index.add(critique::addresseeOf(madePerson(i)), madeSentNote(i));
        return index;
    }();
    return sent;
}

// One letter more of a note at each turn, judged with everything known.
void keystrokeOurs(benchmark::State& state)
{
    const critique::Critic critic;
    const critique::SamenessIndex& sent = manySent();
    const contacts::Contact person = madePerson(0);
    const contacts::SenderProfile sender = madeSender();
    const QString text = madeSentNote(kManyNotes);
    qsizetype typed = 0;
    for (auto _ : state) {
        typed = typed % text.size() + 1;
        benchmark::DoNotOptimize(critic.critique(
            {.text = text.left(typed), .subject = {}, .channel = contacts::Channel::LinkedIn300},
            {.contact = &person, .sender = &sender, .today = kToday, .sent = &sent}));
    }
}

std::vector<critique::SamenessInput> manyNotes()
{
    std::vector<critique::SamenessInput> notes;
    for (int i = 0; i < kManyNotes; ++i)
        notes.push_back({QString::number(i), madeSentNote(i)});
    return notes;
}

void allPairsFloor(benchmark::State& state)
{
    const WordPass pass;
    const std::vector<critique::SamenessInput> notes = manyNotes();
    for (auto _ : state) {
        for (const critique::SamenessInput& note : notes)
            benchmark::DoNotOptimize(pass.hits(note.text));
    }
}

void allPairsOurs(benchmark::State& state)
{
    const std::vector<critique::SamenessInput> notes = manyNotes();
    for (auto _ : state)
        benchmark::DoNotOptimize(critique::samenessGroups(notes));
}

void draftFloor(benchmark::State& state)
{
    const contacts::Contact person = madePerson(0);
    const contacts::SenderProfile sender = madeSender();
    for (auto _ : state) {
        benchmark::DoNotOptimize(u"Hi %1, we talked about %2 at %3. I'm a %4 at %5. I'd like to %6. %7"_s.arg(
            person.name, person.facts[0].text, person.met.where, sender.role, sender.organization,
            person.facts[1].text, sender.name));
    }
}

void draftOurs(benchmark::State& state)
{
    const drafting::Drafter drafter;
    const contacts::Contact person = madePerson(0);
    const contacts::SenderProfile sender = madeSender();
    quint64 seed = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            drafter.draft({.contact = &person, .sender = &sender, .today = kToday, .seed = ++seed}));
    }
}

// Every candidate judged with everything known, the best one kept.
void finishedDraft(benchmark::State& state)
{
    const drafting::Drafter drafter;
    const critique::Critic critic;
    const critique::SamenessIndex& sent = manySent();
    const contacts::Contact person = madePerson(0);
    const contacts::SenderProfile sender = madeSender();
    const auto score = [&](const drafting::Draft& draft) {
        return critic
            .critique(
                {.text = draft.text, .subject = draft.subject, .channel = contacts::Channel::LinkedIn200},
                {.contact = &person, .sender = &sender, .today = kToday, .sent = &sent})
            .score;
    };
    quint64 seed = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            drafter.draft({.contact = &person, .sender = &sender, .today = kToday, .seed = ++seed}, score));
}

BENCHMARK(critiqueFloor)->Name("critique of a 300-character note with its contact/floor")->Repetitions(5);
BENCHMARK(critiqueOurs)->Name("critique of a 300-character note with its contact/ours")->Repetitions(5);
BENCHMARK(critiqueFloor)->Name("critique of a 300-character note, text alone/floor")->Repetitions(5);
BENCHMARK(critiqueAlone)->Name("critique of a 300-character note, text alone/ours")->Repetitions(5);
BENCHMARK(critiqueFloor)->Name("one keystroke among 100,000 notes sent/floor")->Repetitions(5);
BENCHMARK(keystrokeOurs)->Name("one keystroke among 100,000 notes sent/ours")->Repetitions(5);
BENCHMARK(pasteFloor)->Name("critique of 5,000 words pasted/floor")->Repetitions(5);
BENCHMARK(pasteOurs)->Name("critique of 5,000 words pasted/ours")->Repetitions(5);
BENCHMARK(allPairsFloor)->Name("all copies among 100,000 notes/floor")->Iterations(1)->Repetitions(3);
BENCHMARK(allPairsOurs)->Name("all copies among 100,000 notes/ours")->Iterations(1)->Repetitions(3);
BENCHMARK(draftFloor)->Name("a finished draft among 100,000 notes sent/floor")->Repetitions(5);
BENCHMARK(finishedDraft)->Name("a finished draft among 100,000 notes sent/ours")->Repetitions(5);
BENCHMARK(draftFloor)->Name("drafting one note from one contact/floor")->Repetitions(5);
BENCHMARK(draftOurs)->Name("drafting one note from one contact/ours")->Repetitions(5);

} // namespace

} // namespace wellmet::bench

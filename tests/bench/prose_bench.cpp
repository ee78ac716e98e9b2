// SPDX-License-Identifier: GPL-3.0-or-later
// What writing costs: one critique, one draft.
#include "bench/made_people.h"
#include "bench/word_pass.h"
#include "critique/critic.h"
#include "drafting/drafter.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace wellmet::bench {

namespace {

const QDate kToday(2026, 11, 22);

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

BENCHMARK(critiqueFloor)->Name("critique of a 300-character note with its contact/floor")->Repetitions(5);
BENCHMARK(critiqueOurs)->Name("critique of a 300-character note with its contact/ours")->Repetitions(5);
BENCHMARK(draftFloor)->Name("drafting one note from one contact/floor")->Repetitions(5);
BENCHMARK(draftOurs)->Name("drafting one note from one contact/ours")->Repetitions(5);

} // namespace

} // namespace wellmet::bench

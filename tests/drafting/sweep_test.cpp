// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/names.h"
#include "drafting/drafter.h"
#include "drafting/people.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wellmet::drafting {
namespace {

using namespace Qt::StringLiterals;
using namespace contacts;

struct Case
{
    const Contact* contact;
    Channel channel;
    Tone tone;
    Draft draft;
};

// Every contact in every channel and tone, drafted once for all tests of this file.
const std::vector<Case>& allCases()
{
    static const std::vector<Contact> kPeople = manyContacts(150);
    static const SenderProfile kSender = studentSender();
    static const std::vector<Case> kCases = [] {
        const Drafter drafter;
        std::vector<Case> cases;
        for (const Contact& contact : kPeople) {
            for (const auto& [channel, id] : channelTable()) {
                for (const auto& [tone, toneId] : toneTable()) {
                    const DraftRequest request{.contact = &contact,
                                               .sender = &kSender,
                                               .channel = channel,
                                               .tone = tone,
                                               .today = kToday,
                                               .version = static_cast<int>(cases.size() % 3)};
                    cases.push_back({&contact, channel, tone, drafter.draft(request)});
                }
            }
        }
        return cases;
    }();
    return kCases;
}

template <class Property>
void expectForAll(Property holds)
{
    for (const Case& each : allCases()) {
        const bool isFine = each.draft.advice != Advice::Write || holds(each);
        EXPECT_TRUE(isFine) << qPrintable(each.contact->name) << ": " << qPrintable(each.draft.text);
    }
}

TEST(Sweep, WritesToMost)
{
    const auto written = std::count_if(allCases().begin(), allCases().end(),
                                       [](const Case& each) { return each.draft.advice == Advice::Write; });
    EXPECT_GT(written, static_cast<std::ptrdiff_t>(allCases().size() * 3 / 4));
}

TEST(Sweep, GivesAReasonWhereItDoesNotWrite)
{
    for (const Case& each : allCases()) {
        const bool writes = each.draft.advice == Advice::Write;
        EXPECT_EQ(writes, !each.draft.text.isEmpty());
        EXPECT_EQ(writes, each.draft.because.isEmpty());
    }
}

TEST(Sweep, NeverTellsWhatIsPrivate)
{
    for (const Case& each : allCases()) {
        EXPECT_FALSE(each.draft.text.contains(kSecret)) << qPrintable(each.draft.text);
        EXPECT_FALSE(each.draft.subject.contains(kSecret));
        EXPECT_FALSE(each.draft.because.contains(kSecret));
    }
}

TEST(Sweep, NeverCitesAPrivateFact)
{
    expectForAll([](const Case& each) {
        return std::none_of(each.draft.sources.begin(), each.draft.sources.end(),
                            [](const Source& source) { return source.from == u"facts[0]"; });
    });
}

TEST(Sweep, WritesNoContractionOfItsOwnInAFormalNote)
{
    expectForAll([](const Case& each) {
        const QString& text = each.draft.text;
        return each.tone != Tone::Formal ||
               !(text.contains(u"I'm") || text.contains(u"I'd") || text.contains(u"It's"));
    });
}

TEST(Sweep, ShoutsAtMostOnce)
{
    expectForAll([](const Case& each) { return each.draft.text.count(u'!') <= 1; });
}

TEST(Sweep, WritesTheSameAgain)
{
    const Drafter drafter;
    const SenderProfile sender = studentSender();
    for (std::size_t i = 0; i < allCases().size(); i += 37) {
        const Case& each = allCases()[i];
        const DraftRequest request{.contact = each.contact,
                                   .sender = &sender,
                                   .channel = each.channel,
                                   .tone = each.tone,
                                   .today = kToday,
                                   .version = static_cast<int>(i % 3)};
        EXPECT_EQ(drafter.draft(request), each.draft);
    }
}

} // namespace
} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/reading/tone.h"
#include "critique/rules/language/slips.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::critique;

namespace {

std::vector<Slip> slipsIn(const QString& text)
{
    const prose::ProseDocument document(text);
    std::vector<Slip> slips = wrongArticles(document);
    for (auto more : {confusedWords(document), typingSlips(document)})
        slips.insert(slips.end(), more.begin(), more.end());
    return slips;
}

// The text with its slips put right.
QString corrected(QString text)
{
    std::vector<Slip> slips = slipsIn(text);
    std::ranges::sort(slips, [](const Slip& a, const Slip& b) { return a.range.start > b.range.start; });
    for (const Slip& slip : slips)
        text.replace(slip.range.start, slip.range.length, slip.better);
    return text;
}

} // namespace

TEST(Slips, ArePutRight)
{
    const struct
    {
        QString wrong;
        QString right;
    } rows[] = {
        {u"It took a hour."_s, u"It took an hour."_s},
        {u"I have a idea and an plan."_s, u"I have an idea and a plan."_s},
        {u"She has a MBA from an university."_s, u"She has an MBA from a university."_s},
        {u"An European lent me a 8-foot oar."_s, u"A European lent me an 8-foot oar."_s},
        {u"He is an UX designer with a MSc."_s, u"He is a UX designer with an MSc."_s},
        {u"Your a good rower."_s, u"You're a good rower."_s},
        {u"Your still the only one."_s, u"You're still the only one."_s},
        {u"Your welcome to try."_s, u"You're welcome to try."_s},
        {u"I liked you're talk."_s, u"I liked your talk."_s},
        {u"The boat has it's own shed."_s, u"The boat has its own shed."_s},
        {u"Its been a while; its not far."_s, u"It's been a while; it's not far."_s},
        {u"Its great to hear it."_s, u"It's great to hear it."_s},
        {u"It leaks more then my old one."_s, u"It leaks more than my old one."_s},
        {u"I should of known."_s, u"I should have known."_s},
        {u"They is here and we was late."_s, u"They are here and we were late."_s},
        {u"He don't row."_s, u"He doesn't row."_s},
        {u"I am agree with you."_s, u"I agree with you."_s},
        {u"I row since 12 years."_s, u"I row for 12 years."_s},
        {u"It was nice to met you."_s, u"It was nice to meet you."_s},
        {u"I look forward to hear from you."_s, u"I look forward to hearing from you."_s},
        {u"Did you got home? We didn't went."_s, u"Did you get home? We didn't go."_s},
        {u"We could discuss about it."_s, u"We could discuss it."_s},
        {u"It helped alot."_s, u"It helped a lot."_s},
        {u"I saw the the pier."_s, u"I saw the pier."_s},
        {u"Tea , cake ."_s, u"Tea, cake."_s},
        {u"We had tea,cake and jam."_s, u"We had tea, cake and jam."_s},
        {u"It held.Then it rained."_s, u"It held. Then it rained."_s},
        {u"Then i saw it, and i'm glad."_s, u"Then I saw it, and I'm glad."_s},
        {u"It held. we rowed on."_s, u"It held. We rowed on."_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(corrected(row.wrong), row.right);
}

TEST(Slips, AreNotSeenInGoodEnglish)
{
    const QString rows[] = {
        u"I knew that that rope had had its day, and what it is is a mystery."_s,
        u"Your still life hangs in the hall, and your still water runs deep."_s,
        u"Plan A is a one-off; vitamin A and an hour's sun help."_s,
        u"An honest man, a unique heirloom, an heir, a eulogy, a user, an uninvited guest, an 11th hour."_s,
        u"An historic hotel and a historic hotel; a NATO base, an NHS ward, a UNESCO site, an FAQ."_s,
        u"It's owned by Bo, and its owner is kind. Who's there? Tom's dog."_s,
        u"Better then than now. It was easier then, I think; more then follows."_s,
        u"I could, of course, row. Those who could of necessity wait did."_s,
        u"Where are they? Is he not here? Does she not row? Let it not rain."_s,
        u"You and I are late. It is I. What you do not know won't hurt."_s,
        u"I have rowed since two winters ago, since Monday, and since 2019."_s,
        u"The man I spoke to met her. I look forward to work."_s,
        u"See example.org/tea or Node.js, e.g. in May, vs. June, approx. ten."_s,
        u"Thank you for the iPhone. Whom do I speak to to join?"_s,
        u"Your not-for-profit and your very own boat. Your welcome was warm."_s,
        u"Did you not know? Did we have fun? I did get home."_s,
    };
    for (const QString& row : rows)
        EXPECT_EQ(corrected(row), row);
}

TEST(Slips, AreFoundInAnyLengthOfTextOnlySoOften)
{
    EXPECT_LE(slipsIn(u"the the , i a hour. "_s.repeated(5000)).size(), 5 * kMostSlips);
}

TEST(Tone, RanksManners)
{
    const auto score = [](const QString& text) { return toneOf(prose::ProseDocument(text)).score; };
    const int polite =
        score(u"Hello Bo, thank you for the rope. Could you perhaps tell me which knot held?"_s);
    const int plain = score(u"Which knot held the rope?"_s);
    const int rude = score(u"Why did you not tie it? That is nonsense."_s);
    EXPECT_GT(polite, plain);
    EXPECT_GT(plain, rude);
    EXPECT_GT(score(u"Could you tie it?"_s), score(u"Tie it."_s));
    EXPECT_GT(score(u"Tie it, please."_s), score(u"You must tie it. Why not?"_s));
}

TEST(Tone, NamesTheWordsThatLowerItMost)
{
    const QString text = u"Thank you. But why did you leave?"_s;
    EXPECT_EQ(toneOf(prose::ProseDocument(text)).worst.in(text).toString(), u"why"_s);
    EXPECT_TRUE(toneOf(prose::ProseDocument(u"Thank you."_s)).worst.isEmpty());
}

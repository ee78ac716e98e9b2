// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_text.h"
#include "support/printers.h"
#include "support/table_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace {

using namespace Qt::StringLiterals;
using namespace wellmet::contacts;

Contact marta()
{
    Contact contact;
    contact.name = u"Marta Holm"_s;
    contact.organization = u"Great Western"_s;
    return contact;
}

// tests/data/crowd/typings.txt and slips.txt say how each of them must read.
std::vector<QStringList> typings()
{
    std::vector<QStringList> rows = wellmet::tests::tableFile(u"crowd/typings.txt"_s);
    std::ranges::copy(wellmet::tests::tableFile(u"crowd/slips.txt"_s), std::back_inserter(rows));
    return rows;
}

TEST(Typings, ReadAsTheyWereMeantOrAreAskedAbout)
{
    const Contact contact = marta();
    for (const QStringList& row : typings()) {
        Fact fact;
        fact.kind = factKindFromId(row[0]).value();
        fact.text = row[1];
        const FactReading reading = readFact(fact, &contact);
        const QString preview = reading.shape == Shape::Odd ? u"?"_s : livePreview(fact, &contact);
        EXPECT_EQ(preview, row[2]) << qPrintable(row[0] + u": "_s + row[1]);
    }
}

// What the notebook has understood can be typed as it reads.
TEST(Typings, StayAsTheyWereRead)
{
    const Contact contact = marta();
    for (const QStringList& row : typings()) {
        Fact fact;
        fact.kind = factKindFromId(row[0]).value();
        fact.text = row[1];
        const FactReading once = readFact(fact, &contact);
        if (once.shape == Shape::Odd)
            continue;
        fact.text = once.text;
        EXPECT_EQ(readFact(fact, &contact).text, once.text) << qPrintable(row[1]);
    }
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/wording/fact_text.h"
#include "support/printers.h"
#include "support/table_file.h"

#include <gtest/gtest.h>

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

// tests/data/crowd/typings.txt says how each of them must read.
TEST(Typings, ReadAsTheyWereMeantOrAreAskedAbout)
{
    const Contact contact = marta();
    for (const QStringList& row : wellmet::tests::tableFile(u"crowd/typings.txt"_s)) {
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
    for (const QStringList& row : wellmet::tests::tableFile(u"crowd/typings.txt"_s)) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes are, reading them ends soon, with values or with a sentence.
#include "exchange/export.h"
#include "exchange/import_batch.h"
#include "exchange/vcard/vcard_writer.h"
#include "support/connections.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::exchange;

namespace {

QByteArray sampleVCards()
{
    QByteArray cards;
    for (std::uint32_t seed = 0; seed < 5; ++seed)
        cards += vCardOf(tests::randomContact(seed));
    return cards;
}

QByteArray sampleDocument()
{
    return R"({"format": "wellmet", "version": 1, "contacts": [{"name": "A", "facts": [{"kind": "ask", "text": "x"}]},
               {"name": "B\u00e9 \"q\"", "tags": ["x"]}]})";
}

QByteArray sampleAddressBook()
{
    return "First Name,Last Name,Organization Name,Labels,E-mail 1 - Value\n"
           "A,B,\"C, D\",* x ::: y,a@example.org ::: b@example.org\n"
           ",,\"E \"\"F\"\"\nG\",,\n";
}

QByteArrayList samples()
{
    return {tests::connectionsCsv(5, 2), sampleVCards(), sampleDocument(), sampleAddressBook()};
}

} // namespace

TEST(HostileInput, EveryTruncationEndsInValuesOrASentence)
{
    for (const QByteArray& whole : samples()) {
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const auto batch = readContacts(whole.first(length));
            EXPECT_TRUE(batch.ok() || !batch.error().message.isEmpty());
        }
    }
}

TEST(HostileInput, RandomDamageEndsInValuesOrASentence)
{
    std::mt19937 random(7);
    for (const QByteArray& whole : samples()) {
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 5; ++i) {
                const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(damaged.size()));
                damaged[at] = static_cast<char>(random() % 256);
            }
            const auto batch = readContacts(damaged);
            EXPECT_TRUE(!batch.ok() || batch->contacts.size() == batch->lines.size());
        }
    }
}

TEST(HostileInput, RefusesWhatIsNoListOfPeople)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray(" \n "), QByteArray("\xEF\xBB\xBF"),
                                    QByteArray("hello"), QByteArray("a,b\n1,2\n"), QByteArray(5000, '\0'),
                                    QByteArray("PK\x03\x04 zip"), QByteArray("\x89PNG\r\n")}) {
        const auto batch = readContacts(bytes);
        ASSERT_FALSE(batch.ok());
        EXPECT_EQ(batch.error().code, Error::Code::BadInput);
    }
}

TEST(HostileInput, TenMegabytesOnOneLineAreRejectedQuickly)
{
    const QByteArray junk(10 << 20, 'x');
    EXPECT_FALSE(readContacts(junk).ok());
    EXPECT_FALSE(readContacts(junk, Format::LinkedIn).ok());
    EXPECT_FALSE(readContacts(junk, Format::VCard).ok());
    EXPECT_FALSE(readContacts('{' + junk).ok());
    const auto connections =
        readContacts("First Name,Last Name,Connected On\n" + junk + ",b,1 May 2020\nAna,Ruiz,1 May 2020\n");
    ASSERT_TRUE(connections.ok());
    EXPECT_EQ(connections->contacts.size(), 1U);
    EXPECT_EQ(connections->rejected.size(), 1U);
    const auto cards =
        readContacts("BEGIN:VCARD\nFN:" + junk + "\nEND:VCARD\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    ASSERT_TRUE(cards.ok());
    EXPECT_EQ(cards->contacts.size(), 1U);
}

TEST(HostileInput, DeepJsonIsRefused)
{
    const QByteArray deep(100'000, '[');
    EXPECT_FALSE(readContacts("{\"format\":\"wellmet\",\"version\":1,\"contacts\":[{\"name\":" + deep).ok());
    const auto closed = readContacts("{\"format\":\"wellmet\",\"version\":1,\"contacts\":[{\"name\":" + deep +
                                     QByteArray(100'000, ']') + "}]}");
    ASSERT_TRUE(closed.ok());
    EXPECT_EQ(closed->rejected.size(), 1U);
}

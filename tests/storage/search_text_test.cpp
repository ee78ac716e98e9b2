// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/search_text.h"

#include "support/printers.h"

namespace wellmet::storage {
namespace {

using namespace Qt::StringLiterals;

struct Pair
{
    QString text;
    QString expected;
};

TEST(Folded, LeavesOutCaseAccentsAndWidth)
{
    const Pair pairs[] = {
        {u""_s, u""_s},
        {u"Ana Ruiz"_s, u"ana ruiz"_s},
        {u"José"_s, u"jose"_s},
        {u"Jose\u0301"_s, u"jose"_s},
        {u"Søren Łukasz Đặng"_s, u"soren lukasz dang"_s},
        {u"STRASSE Straße"_s, u"strasse strasse"_s},
        {u"İzmir"_s, u"izmir"_s},
        {u"Ａｎａ"_s, u"ana"_s},
        {u"ΣΊΣΥΦΟΣ"_s, u"σισυφοσ"_s},
        {u"हिन्दी"_s, u"हिन्दी"_s},
        {u"ガク"_s, u"ガク"_s},
    };
    for (const Pair& pair : pairs)
        EXPECT_EQ(folded(pair.text), pair.expected) << pair.text.toStdString();
}

TEST(Searchable, SetsApartTheCharactersOfScriptsWithoutSpaces)
{
    EXPECT_EQ(searchable(u"佐藤 美咲"_s).simplified(), u"佐 藤 美 咲"_s);
    EXPECT_EQ(searchable(u"PyCon東京2026"_s).simplified(), u"pycon 東 京 2026"_s);
    EXPECT_EQ(searchable(u"𠮷野"_s).simplified(), u"𠮷 野"_s);
}

TEST(PrefixExpression, QuotesEveryWordAndKeepsNoOperator)
{
    const Pair pairs[] = {
        {u""_s, u""_s},
        {u" \t "_s, u""_s},
        {u"***"_s, u""_s},
        {u"\" -"_s, u""_s},
        {u"ana ru"_s, u"\"ana\"* \"ru\"*"_s},
        {u"a OR b"_s, u"\"a\"* \"OR\"* \"b\"*"_s},
        {u"\"ana* NEAR("_s, u"\" ana*\"* \"NEAR(\"*"_s},
        {u"東京"_s, u"\"東  京\"*"_s},
    };
    for (const Pair& pair : pairs)
        EXPECT_EQ(prefixExpression(pair.text).simplified(), pair.expected.simplified())
            << pair.text.toStdString();
}

} // namespace
} // namespace wellmet::storage

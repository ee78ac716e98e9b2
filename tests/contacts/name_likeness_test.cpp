// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/likeness/name_likeness.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wellmet::contacts {
namespace {

using namespace Qt::StringLiterals;

QStringList keysOf(const QString& name)
{
    Contact contact;
    contact.name = name;
    return likenessKeys(contact);
}

bool areAlike(const QString& one, const QString& other)
{
    const QStringList keys = keysOf(other);
    return std::ranges::any_of(keysOf(one), [&](const QString& key) { return keys.contains(key); });
}

TEST(NameLikeness, AccentsCaseOrderTitlesAndInitialsAreLeftAside)
{
    const QString pairs[][2] = {
        {u"José Ruiz"_s, u"Jose RUIZ"_s},
        {u"Ruiz, Ana"_s, u"Ana Ruiz"_s},
        {u"KOVÁCS Judit"_s, u"Judit Kovacs"_s},
        {u"Dr. Ana Ruiz, PhD"_s, u"Ana Ruiz"_s},
        {u"Tom A. Okafor"_s, u"Tom Okafor"_s},
        {u"Anne-Marie Duval"_s, u"Anne Marie Duval"_s},
        {u"佐藤 美咲"_s, u"佐藤美咲"_s},
        {u"Иван Петров"_s, u"Петров Иван"_s},
        {u"William “Bill” Gray"_s, u"Bill Gray"_s},
        {u"Søren Ørsted"_s, u"Soren Orsted"_s},
    };
    for (const auto& [one, other] : pairs) {
        EXPECT_TRUE(areAlike(one, other)) << one.toStdString() << " | " << other.toStdString();
        EXPECT_TRUE(areAlike(other, one)) << one.toStdString() << " | " << other.toStdString();
    }
}

TEST(NameLikeness, AShortFormStandsForEachNameItIsShortFor)
{
    EXPECT_TRUE(areAlike(u"Bill Gray"_s, u"William Gray"_s));
    EXPECT_TRUE(areAlike(u"Will Gray"_s, u"Bill Gray"_s));
    EXPECT_TRUE(areAlike(u"Paco Ruiz"_s, u"Francisco Ruiz"_s));
    EXPECT_TRUE(areAlike(u"Gray, Liz"_s, u"Elizabeth Gray"_s));
    EXPECT_TRUE(areAlike(u"Alex Gray"_s, u"Alexander Gray"_s));
    EXPECT_TRUE(areAlike(u"Alex Gray"_s, u"Alexandra Gray"_s));
}

TEST(NameLikeness, TwoNamesStayTwo)
{
    EXPECT_FALSE(areAlike(u"Alexander Gray"_s, u"Alexandra Gray"_s));
    EXPECT_FALSE(areAlike(u"Bill Gray"_s, u"Bob Gray"_s));
    EXPECT_FALSE(areAlike(u"A. Ruiz"_s, u"B. Ruiz"_s));
    EXPECT_FALSE(areAlike(u"A. Ruiz"_s, u"Ruiz"_s));
    EXPECT_FALSE(areAlike(u"Ana Ruiz"_s, u"Ana"_s));
    EXPECT_FALSE(areAlike(u"Ana Ruiz"_s, u"Ana Ruiz Lopez"_s));
    EXPECT_TRUE(keysOf(u"!!!"_s).isEmpty());
    EXPECT_TRUE(keysOf({}).isEmpty());
}

TEST(NameLikeness, InitialsAmidANameTellApartWhoHasOthers)
{
    const auto initials = [](const QString& name) {
        Contact contact;
        contact.name = name;
        return middleInitials(contact);
    };
    EXPECT_EQ(initials(u"Tom A. B. Okafor"_s), u"ab"_s);
    EXPECT_EQ(initials(u"A. Ruiz"_s), QString()) << "not amid, but the name itself";
    EXPECT_FALSE(mayShareInitials(u"a"_s, u"b"_s));
    EXPECT_FALSE(mayShareInitials(u"ac"_s, u"bc"_s));
    EXPECT_TRUE(mayShareInitials(u"a"_s, QString()));
    EXPECT_TRUE(mayShareInitials(u"ab"_s, u"b"_s));
}

TEST(NameLikeness, FullFormsAreSortedAndOnlyThoseOfShortForms)
{
    EXPECT_EQ(fullFormsOf(u"sam"_s), (QStringList{u"samantha"_s, u"samuel"_s}));
    EXPECT_EQ(fullFormsOf(u"samuel"_s), QStringList());
}

} // namespace
} // namespace wellmet::contacts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/packed_people.h"

#include "notebook/import/packed_contact.h"
#include "support/printers.h"
#include "support/random_contacts.h"

#include <gtest/gtest.h>

namespace wellmet::notebook {

using namespace Qt::StringLiterals;
using contacts::Contact;

TEST(PackedContactTest, NothingIsLost)
{
    EXPECT_EQ(unpacked(packed({})), Contact());
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const Contact contact = tests::randomContact(seed);
        EXPECT_EQ(unpacked(packed(contact)), contact) << seed;
    }
}

TEST(PackedContactTest, HalfACharacterStaysWhatItIs)
{
    Contact contact;
    contact.name = u"Zoë "_s + QChar(0xd83d);
    contact.notes = QString(200, u'東');
    EXPECT_EQ(unpacked(packed(contact)), contact);
}

TEST(PackedPeopleTest, ManyAreFoundInAnyOrderWhileMoreAreAdded)
{
    PackedPeople people;
    std::vector<PackedPeople::Place> places;
    Contact contact;
    contact.notes = QString(2000, u'n');
    const auto nameOf = [](size_t number) { return u"Person %1"_s.arg(number); };
    for (size_t i = 0; i < 2000; ++i) { // some four times what is held in memory
        contact.name = nameOf(i);
        places.push_back(people.add(contact));
        const size_t earlier = i * 7 % (i + 1);
        ASSERT_EQ(people.at(places[earlier]).name, nameOf(earlier));
    }
    contact.name = nameOf(3);
    EXPECT_EQ(people.at(places[3]), contact);
    EXPECT_TRUE(people.isSound());
}

TEST(PackedPeopleTest, WhoeverGrowsStaysThemselvesAndTheirNeighborsToo)
{
    PackedPeople people;
    Contact ana;
    ana.name = u"Ana"_s;
    Contact bo;
    bo.name = u"Bo"_s;
    bo.notes = QString(1500, u'b');
    PackedPeople::Place anas = people.add(ana);
    PackedPeople::Place bos = people.add(bo);
    int moves = 0;
    for (int i = 0; i < 1000; ++i) {
        ana.tags << QString::number(i);
        const PackedPeople::Place place = people.replace(anas, ana);
        moves += place == anas ? 0 : 1;
        anas = place;
        bos = i % 2 == 0 ? people.add(bo) : people.replace(bos, bo);
        ASSERT_EQ(people.at(anas), ana);
        ASSERT_EQ(people.at(bos), bo);
    }
    EXPECT_LT(moves, 20);
    EXPECT_TRUE(people.isSound());
}

} // namespace wellmet::notebook

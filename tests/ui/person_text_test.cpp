// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "ui/models/person_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::ui;
using contacts::NoteState;

namespace {

const QDate today(2026, 11, 22);

TEST(PersonText, InitialsSuitTheScript)
{
    EXPECT_EQ(initials(u"Tom Okafor"_s), u"TO"_s);
    EXPECT_EQ(initials(u"ana maría ruiz"_s), u"AR"_s);
    EXPECT_EQ(initials(u"Cher"_s), u"C"_s);
    EXPECT_EQ(initials(u"佐藤 美咲"_s), u"佐"_s);
    EXPECT_EQ(initials(u"سارة علي"_s), u"س"_s);
    EXPECT_EQ(initials(u"Dr. Ifeoma Brandt"_s), u"IB"_s);
    EXPECT_EQ(initials(u"Dr."_s), u"D"_s);
    EXPECT_EQ(initials(QString()), QString());
}

TEST(PersonText, AStateSaysWhatToDoOrWhatWasDone)
{
    EXPECT_EQ(stateText(NoteState::Quiet, {}, today), QString());
    EXPECT_EQ(stateText(NoteState::NeedsNote, {}, today), u"needs a note"_s);
    EXPECT_EQ(stateText(NoteState::Sent, PartialDate(QDate(2026, 10, 16)), today), u"sent Oct 16"_s);
    EXPECT_EQ(stateText(NoteState::Due, PartialDate(today), today), u"due today"_s);
    EXPECT_EQ(stateText(NoteState::Due, PartialDate(QDate(2026, 11, 3)), today), u"due Nov 3"_s);
}

TEST(PersonText, TheSecondLineSaysWhoTheyAreAndHowYouMet)
{
    contacts::ContactSummary person;
    EXPECT_EQ(detailsText(person, today), QString());
    person.role = u"lead data scientist"_s;
    person.organization = u"Co-op"_s;
    person.met.where = u"at PyData Manchester"_s;
    person.met.on = *PartialDate::fromIso(u"2026-10-14");
    EXPECT_EQ(detailsText(person, today), u"lead data scientist, Co-op · PyData Manchester, Oct 14"_s);
    person.met.where = u"the Co-op canteen"_s;
    EXPECT_EQ(detailsText(person, today), u"lead data scientist · the Co-op canteen, Oct 14"_s);
    person = {};
    person.met.by = u"Ellen Park"_s;
    EXPECT_EQ(detailsText(person, today), u"introduced by Ellen Park"_s);
    person.met.by.clear();
    person.met.where = u"on the train to Leeds"_s;
    EXPECT_EQ(detailsText(person, today), u"on the train to Leeds"_s);
}

} // namespace

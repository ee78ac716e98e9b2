// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "base/strong_id.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;
using wellmet::Error;
using wellmet::Result;

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good = 3;
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, 3);

    const Result<int> bad = Error{Error::Code::NotFound, u"There is no Tom."_s};
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().message, u"There is no Tom."_s);
}

TEST(Result, OfNothingIsSuccessUnlessAnErrorIsGiven)
{
    EXPECT_TRUE(Result<void>());
    EXPECT_FALSE(Result<void>(Error{}));
}

TEST(Error, TellsTheNotebooksOwnTroublesFromBadInput)
{
    EXPECT_TRUE(wellmet::isNotebookError(Error::Code::CannotOpen));
    EXPECT_TRUE(wellmet::isNotebookError(Error::Code::NewerVersion));
    EXPECT_FALSE(wellmet::isNotebookError(Error::Code::BadInput));
    EXPECT_FALSE(wellmet::isNotebookError(Error::Code::Cancelled));
}

TEST(StrongId, ComparesAndHashesByValue)
{
    using Id = wellmet::StrongId<struct Tag, QString>;
    EXPECT_TRUE(Id().isNull());
    EXPECT_LT(Id(u"a"_s), Id(u"b"_s));
    EXPECT_EQ((QSet<Id>{Id(u"a"_s), Id(u"a"_s)}.size()), 1);
}

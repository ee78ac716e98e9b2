// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/copies/daily_copies.h"
#include "notebook/notebook.h"
#include "support/old_notebook.h"
#include "support/printers.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {
namespace {

using contacts::ContactId;
using contacts::FactKind;

contacts::Contact ana()
{
    contacts::Contact ana;
    ana.id = ContactId(u"ana"_s);
    ana.name = u"Ána Ruiz"_s;
    ana.givenName = u"Ána"_s;
    ana.familyName = u"Ruiz"_s;
    ana.role = u"data engineer"_s;
    ana.organization = u"Acme"_s;
    ana.closeness = contacts::Closeness::MetOnce;
    ana.cautious = true;
    ana.met = {.how = contacts::MetHow::Event,
               .where = u"PyCon"_s,
               .on = PartialDate(QDate(2025, 5, 14)),
               .by = u"Ellen Park"_s,
               .extra = {{u"table"_s, 7}}};
    contacts::Fact topic;
    topic.text = u"write-ahead logs"_s;
    topic.on = PartialDate(QDate(2025, 5, 14));
    contacts::Fact promise;
    promise.kind = FactKind::Promise;
    promise.text = u"send the slides"_s;
    promise.due = PartialDate(QDate(2025, 6, 1));
    contacts::Fact secret;
    secret.kind = FactKind::Memory;
    secret.text = u"the one who spilled the tea"_s;
    secret.isPrivate = true;
    ana.facts = {topic, promise, secret};
    ana.emails = QStringList{u"ana@acme.example"_s};
    ana.links = QStringList{u"https://acme.example/ana"_s};
    ana.tags = QStringList{u"pycon"_s};
    ana.notes = u"laughs; a lot"_s;
    ana.history = {{.kind = contacts::Interaction::sent(),
                    .on = PartialDate(QDate(2025, 5, 16)),
                    .channel = contacts::Channel::LinkedIn200,
                    .text = u"Hi Ána; it was good to talk."_s,
                    .outcome = contacts::Outcome::Accepted,
                    .extra = {}}};
    ana.extra = {{u"shoe"_s, 41}};
    return ana;
}

class OldNotebook : public testing::TestWithParam<int>
{
};

// A new schema comes with a fixture of the one before it: this fails for want of the file.
TEST_P(OldNotebook, ClimbsToTheNewestSchemaWithEverything)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"n.sqlite"_s);
    tests::makeOldNotebook(path, GetParam());
    if (HasFatalFailure())
        return;
    const FixedClock clock(QDate(2026, 11, 26));
    const auto opened = Notebook::open(path, clock);
    ASSERT_TRUE(opened.ok()) << opened.error().message.toStdString();
    const Notebook& notebook = **opened;

    EXPECT_EQ(*notebook.contact(ContactId(u"ana"_s)), ana());
    EXPECT_EQ(notebook.contact(ContactId(u"misaki"_s))->name, u"佐藤 美咲"_s);
    EXPECT_EQ(*notebook.count({}), 2);
    const auto draft = *notebook.draft(ContactId(u"ana"_s));
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->text, u"Hi Ána, the slides are"_s);
    ASSERT_EQ(notebook.silences()->size(), 1U);
    EXPECT_EQ(notebook.silences()->front().rule, u"no-ask"_s);
    EXPECT_EQ(notebook.sender()->name, u"Priya Nair"_s);
    EXPECT_EQ(*notebook.setting(u"limit/linkedin-200"_s), u"180"_s);
    EXPECT_EQ(*notebook.problems(), QStringList());
    const auto aside = upgradeCopies(path);
    ASSERT_EQ(aside.size(), 1U);
    EXPECT_EQ(aside[0].file, u"%1.v%2.bak"_s.arg(path).arg(GetParam()));
    const auto back = wayBackTo(aside[0], notebook);
    ASSERT_TRUE(back.ok()) << back.error().message.toStdString();
    EXPECT_TRUE(back->people.empty());
    EXPECT_EQ(back->belongings, *belongingsOf(notebook));

    for (const QString& words : {u"ruiz"_s, u"write-ahead"_s, u"美"_s, u"met:pycon"_s, u"tag:pycon"_s}) {
        contacts::ContactQuery query;
        query.text = words;
        EXPECT_EQ(*notebook.count(query), 1) << words.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, OldNotebook,
                         testing::Range(1, static_cast<int>(storage::builtInSteps().size())));

} // namespace
} // namespace wellmet::notebook

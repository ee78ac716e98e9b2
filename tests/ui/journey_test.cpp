// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window: from a LinkedIn file to a note on the clipboard, and still there tomorrow.
#include "support/connections.h"
#include "ui/composer/draft_editor.h"
#include "ui/import/import_dialog.h"
#include "ui/support/window_fixture.h"
#include "ui/widgets/blank.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace wellmet;

namespace {

constexpr int kPeople = 3000;

class JourneyTest : public tests::WindowFixture
{
protected:
    JourneyTest()
    {
        EXPECT_TRUE(m_notebook
                        ->setSender({.name = u"Mara Lindqvist"_s,
                                     .role = u"civil engineering student"_s,
                                     .organization = u"Lakeside University"_s,
                                     .about = u"model small bridges from scrap timber"_s,
                                     .goal = {},
                                     .extra = {}})
                        .ok());
    }

    void trigger(const QString& action) { part<QAction>(action)->trigger(); }
    ui::DraftEditor* note() { return part<ui::DraftEditor>(u"note"_s); }

    void importConnections()
    {
        QFile csv(file(u"Connections.csv"_s));
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(tests::connectionsCsv(kPeople, 500));
        csv.write("Owen,Achebe,https://www.linkedin.com/in/owen-achebe,,Harbor County,\"Inspector, Bridges\","
                  "14 Nov 2025\n");
        csv.close();
        m_window->importFile(csv.fileName());
        auto* dialog = part<ui::ImportDialog>({});
        auto* import = dialog->findChild<QPushButton*>(u"import"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return import->isEnabled() && import->isVisible(); }));
        import->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return *m_notebook->count({}) == kPeople + 1; }, 30'000));
        auto* close = dialog->findChild<QPushButton*>(u"close"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return close->isEnabled() && !import->isVisible(); }));
        close->click();
    }

    void pickByTyping(const QString& words)
    {
        trigger(u"find"_s);
        QTest::keyClicks(part<QLineEdit>(u"searchBox"_s), words);
        auto* list = part<QListView>(u"peopleList"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
        QTest::keyClick(part<QLineEdit>(u"searchBox"_s), Qt::Key_Down);
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<ui::Blank>(u"name"_s)->isVisible(); }));
    }

    // Types into a blank of the contact page, as it stands at that moment.
    static void fill(ui::Blank* blank, const QString& text)
    {
        ASSERT_NE(blank, nullptr);
        blank->setFocus();
        QTest::keyClicks(blank, text);
        QTest::keyClick(blank, Qt::Key_Return);
    }

    void addFact(const QString& kind, const QString& text)
    {
        part<QAbstractButton>(u"add-"_s + kind)->click();
        ui::Blank* newest = nullptr;
        for (ui::Blank* blank : m_window->findChildren<ui::Blank*>(u"fact-text"_s)) {
            if (blank->isVisible())
                newest = blank;
        }
        fill(newest, text);
    }

    contacts::Contact owen() const { return *m_notebook->find(u"Owen Achebe"_s); }

    // What the findings list shows, by rule.
    critique::CritiqueReport verdict()
    {
        const notebook::Review review(*m_notebook);
        return review.critique(
            {.text = note()->text(), .subject = {}, .channel = contacts::Channel::LinkedIn200}, owen());
    }

    bool finds(const QString& rule)
    {
        const auto report = verdict();
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [&](const critique::Finding& finding) { return finding.rule == rule; });
    }

    int shownFindings()
    {
        int shown = 0;
        for (const QWidget* row : m_window->findChildren<QWidget*>(u"finding"_s))
            shown += row->isVisible() ? 1 : 0;
        return shown;
    }
};

TEST_F(JourneyTest, FromAnImportToANoteOnTheClipboardAndStillThereAfterARestart)
{
    openWindow();
    importConnections();
    pickByTyping(u"owen ach"_s);

    fill(part<ui::Blank>(u"met-where"_s), u"at the Timber Day"_s);
    addFact(u"topic"_s, u"why old rivets outlive new bolts"_s);
    addFact(u"work"_s, u"talk on reading cracks"_s);
    ASSERT_EQ(owen().met.where, u"at the Timber Day"_s);
    ASSERT_EQ(owen().facts.size(), 2U);

    trigger(u"draft"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !note()->text().isEmpty(); }));
    const QString drafted = note()->text();
    EXPECT_TRUE(drafted.contains(u"Owen"_s)) << drafted.toStdString();
    EXPECT_TRUE(drafted.contains(u"rivets"_s)) << drafted.toStdString();
    EXPECT_LE(drafted.size(), 200);
    EXPECT_EQ(verdict().verdict, critique::Verdict::Send) << drafted.toStdString();

    QString broken = drafted;
    broken.replace(u"Owen"_s, u"Daniel"_s);
    broken.insert(broken.indexOf(u". "_s) + 2, u"We help companies like yours boost sales. "_s);
    note()->replaceAll(broken);
    EXPECT_TRUE(finds(u"wrong-name"_s));
    EXPECT_TRUE(finds(u"pitch"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shownFindings() >= 2; }));

    for (int fixes = 0; fixes < 6 && (finds(u"wrong-name"_s) || finds(u"pitch"_s)); ++fixes) {
        const QString before = note()->text();
        trigger(u"applyFix"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return note()->text() != before; })) << before.toStdString();
    }
    EXPECT_FALSE(finds(u"wrong-name"_s)) << note()->text().toStdString();
    EXPECT_FALSE(finds(u"pitch"_s)) << note()->text().toStdString();

    const QString finished = note()->text().trimmed();
    trigger(u"copyNote"_s);
    EXPECT_EQ(m_clipboard.text, finished);
    ASSERT_EQ(owen().history.size(), 1U);
    EXPECT_EQ(owen().history[0].kind, contacts::Interaction::sent());
    EXPECT_EQ(owen().history[0].text, finished);
    EXPECT_EQ(owen().history[0].channel, contacts::Channel::LinkedIn200);
    EXPECT_EQ(owen().history[0].on, PartialDate(m_clock.today()));

    m_window.reset();
    m_notebook.reset();
    m_notebook = *notebook::Notebook::open(file(u"book.sqlite"_s), m_clock);
    EXPECT_EQ(*m_notebook->count({}), kPeople + 1);
    ASSERT_EQ(owen().history.size(), 1U);
    EXPECT_EQ(owen().history[0].text, finished);
}

} // namespace

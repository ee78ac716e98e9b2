// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one person, typed into as a user would, over a real notebook.
#include "ui/notebook/contact_page.h"

#include "ui/support/ui_fixture.h"
#include "ui/widgets/blank.h"
#include "ui/widgets/choice_blank.h"
#include "ui/widgets/privacy_switch.h"
#include "ui/widgets/radio_row.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wellmet;
using namespace wellmet::ui;
using contacts::Closeness;
using contacts::Contact;
using contacts::ContactId;
using contacts::Fact;
using contacts::FactKind;

namespace {

class ContactPageTest : public tests::UiFixture
{
protected:
    ContactPageTest() : m_page(m_editor, m_clock)
    {
        m_page.resize(420, 800);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        QObject::connect(m_notebook.get(), &notebook::Notebook::peopleChanged, &m_page,
                         [this] { refresh(); });
    }

    ContactId show(const Contact& contact)
    {
        m_shown = add(contact);
        refresh();
        return m_shown;
    }

    void refresh()
    {
        if (const auto contact = m_notebook->contact(m_shown))
            m_page.showContact(*contact);
    }

    Contact stored() const { return *m_notebook->contact(m_shown); }

    template <class Widget = Blank>
    Widget* find(const QString& name) const
    {
        return m_page.findChild<Widget*>(name);
    }

    // The blanks of the facts as they stand on the page.
    QList<Blank*> facts() const
    {
        QList<Blank*> shown;
        for (Blank* blank : m_page.findChildren<Blank*>(u"fact-text"_s)) {
            if (blank->isVisible())
                shown << blank;
        }
        const auto top = [this](const Blank* blank) { return blank->mapTo(&m_page, QPoint()).y(); };
        std::ranges::stable_sort(shown, {}, top);
        return shown;
    }

    Blank* newFact(const QString& kind)
    {
        find<QToolButton>(u"add-"_s + kind)->click();
        return facts().last();
    }

    static void type(QWidget* widget, const QString& text)
    {
        widget->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            line->end(false);
        QTest::keyClicks(widget, text);
    }

    static void enter(QWidget* widget, const QString& text)
    {
        type(widget, text);
        QTest::keyClick(widget, Qt::Key_Return);
    }

    ContactPage m_page;
    ContactId m_shown;
};

Contact person(const QString& name, const QStringList& topics = {})
{
    Contact contact;
    contact.name = name;
    for (const QString& topic : topics) {
        Fact fact;
        fact.text = topic;
        contact.facts.push_back(fact);
    }
    return contact;
}

} // namespace

TEST_F(ContactPageTest, TypingAFactWritesItOnceAndUndoRemovesIt)
{
    show(person(u"Tom Okafor"_s));
    const int steps = m_stack.count();
    enter(newFact(u"topic"_s), u"sparse sales"_s);
    find(u"role"_s)->setFocus();
    ASSERT_EQ(stored().facts.size(), 1U);
    EXPECT_EQ(stored().facts[0].kind, FactKind::Topic);
    EXPECT_EQ(stored().facts[0].text, u"sparse sales"_s);
    EXPECT_EQ(m_stack.count(), steps + 1);
    EXPECT_EQ(facts().size(), 1);
    m_stack.undo();
    EXPECT_TRUE(stored().facts.empty());
    EXPECT_TRUE(facts().isEmpty());
}

TEST_F(ContactPageTest, ANewFactLeftEmptyGoesWithoutAStep)
{
    show(person(u"Tom"_s));
    const int steps = m_stack.count();
    Blank* blank = newFact(u"shared"_s);
    EXPECT_TRUE(blank->hasFocus());
    find(u"role"_s)->setFocus();
    EXPECT_TRUE(facts().isEmpty());
    EXPECT_EQ(m_stack.count(), steps);
}

TEST_F(ContactPageTest, EmptyingAFactRemovesItAndUndoBringsItBack)
{
    show(person(u"Tom"_s, {u"bees"_s, u"tides"_s}));
    facts().first()->setFocus();
    facts().first()->selectAll();
    QTest::keyClick(facts().first(), Qt::Key_Delete);
    find(u"role"_s)->setFocus();
    ASSERT_EQ(stored().facts.size(), 1U);
    EXPECT_EQ(stored().facts[0].text, u"tides"_s);
    m_stack.undo();
    ASSERT_EQ(facts().size(), 2);
    EXPECT_EQ(facts().first()->text(), u"bees"_s);
}

TEST_F(ContactPageTest, APauseInTypingKeepsTheFactInTheSameStep)
{
    show(person(u"Tom"_s));
    const int steps = m_stack.count();
    Blank* blank = newFact(u"topic"_s);
    type(blank, u"sparse"_s);
    EXPECT_TRUE(blank->commit());
    type(blank, u" sales"_s);
    EXPECT_TRUE(blank->commit());
    EXPECT_EQ(stored().facts[0].text, u"sparse sales"_s);
    EXPECT_EQ(m_stack.count(), steps + 1);
    EXPECT_TRUE(blank->hasFocus());
}

TEST_F(ContactPageTest, ThePrivateSwitchIsWrittenAndSaysSoInWords)
{
    show(person(u"Tom"_s, {u"his divorce"_s}));
    auto* privacy = m_page.findChild<PrivacySwitch*>();
    EXPECT_EQ(privacy->text(), u"may mention"_s);
    privacy->click();
    EXPECT_TRUE(stored().facts[0].isPrivate);
    EXPECT_EQ(privacy->text(), u"private"_s);
    m_stack.undo();
    EXPECT_FALSE(stored().facts[0].isPrivate);
    EXPECT_EQ(privacy->text(), u"may mention"_s);
}

TEST_F(ContactPageTest, AChangeFromElsewhereKeepsFocusCursorAndHalfTypedText)
{
    show(person(u"Tom"_s, {u"bees"_s}));
    Blank* blank = facts().first();
    type(blank, u" and honey"_s);
    blank->setCursorPosition(3);
    edit(m_shown, [](Contact& theirs) {
        theirs.role = u"baker"_s;
        theirs.facts.insert(theirs.facts.begin(), Fact{});
        theirs.facts.front().text = u"tides"_s;
    });

    EXPECT_EQ(find(u"role"_s)->text(), u"baker"_s);
    EXPECT_TRUE(blank->hasFocus());
    EXPECT_EQ(blank->text(), u"bees and honey"_s);
    EXPECT_EQ(blank->cursorPosition(), 3);
    ASSERT_TRUE(m_page.commitPending());
    ASSERT_EQ(stored().facts.size(), 2U);
    EXPECT_EQ(stored().facts[0].text, u"tides"_s);
    EXPECT_EQ(stored().facts[1].text, u"bees and honey"_s);
}

TEST_F(ContactPageTest, AFactRemovedElsewhereWhileItIsTypedIsNotLost)
{
    show(person(u"Tom"_s, {u"bees"_s}));
    type(facts().first(), u" and honey"_s);
    edit(m_shown, [](Contact& theirs) { theirs.facts.clear(); });
    ASSERT_TRUE(m_page.commitPending());
    ASSERT_EQ(stored().facts.size(), 1U);
    EXPECT_EQ(stored().facts[0].text, u"bees and honey"_s);
}

TEST_F(ContactPageTest, ShowingAnotherPersonKeepsWhatWasTypedForTheFirst)
{
    const ContactId tom = show(person(u"Tom"_s));
    type(find(u"role"_s), u"baker"_s);
    type(newFact(u"ask"_s), u"hear about yeast"_s);
    show(person(u"Ana"_s));
    EXPECT_EQ(find(u"name"_s)->text(), u"Ana"_s);
    EXPECT_EQ(find(u"role"_s)->text(), QString());
    EXPECT_TRUE(facts().isEmpty());
    EXPECT_EQ(m_notebook->contact(tom)->role, u"baker"_s);
    ASSERT_EQ(m_notebook->contact(tom)->facts.size(), 1U);
    EXPECT_TRUE(stored().facts.empty());
}

TEST_F(ContactPageTest, ClosenessIsChosenWithTheArrowKeys)
{
    Contact tom = person(u"Tom"_s);
    tom.closeness = Closeness::MetOnce;
    show(tom);
    auto* row = find<RadioRow>(u"closeness"_s);
    for (QRadioButton* button : row->findChildren<QRadioButton*>()) {
        if (button->isChecked())
            button->setFocus();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(stored().closeness, Closeness::Acquaintance);
}

TEST_F(ContactPageTest, HowWeMetIsKeptWithTheDateAsUnderstood)
{
    show(person(u"Tom"_s));
    m_page.focusMet();
    enter(QApplication::focusWidget(), u"PyData Manchester"_s);
    enter(find(u"met-on"_s), u"14 October 2026"_s);
    enter(find(u"met-by"_s), u"Ellen Park"_s);
    EXPECT_EQ(stored().met.where, u"PyData Manchester"_s);
    EXPECT_EQ(stored().met.on.toIso(), u"2026-10-14"_s);
    EXPECT_EQ(stored().met.by, u"Ellen Park"_s);
    EXPECT_EQ(find(u"met-on"_s)->text(), u"October 14, 2026"_s);
}

TEST_F(ContactPageTest, ANameInCapitalsIsProposedInNormalWritingWithItsParts)
{
    Contact marco = person(u"MARCO ROSSI"_s);
    marco.givenName = u"MARCO"_s;
    show(marco);
    auto* recase = find<QToolButton>(u"recase"_s);
    ASSERT_TRUE(recase->isVisible());
    recase->click();
    EXPECT_EQ(stored().name, u"Marco Rossi"_s);
    EXPECT_EQ(stored().givenName, u"Marco"_s);
    EXPECT_FALSE(recase->isVisible());
}

TEST_F(ContactPageTest, ANameCannotBeEmptied)
{
    show(person(u"Tom"_s));
    find(u"name"_s)->selectAll();
    find(u"name"_s)->setFocus();
    QTest::keyClick(find(u"name"_s), Qt::Key_Delete);
    QTest::keyClick(find(u"name"_s), Qt::Key_Return);
    EXPECT_EQ(stored().name, u"Tom"_s);
}

TEST_F(ContactPageTest, TabGoesFromBlankToBlankAlsoThroughNewFacts)
{
    show(person(u"Tom"_s, {u"bees"_s, u"tides"_s}));
    find(u"met-by"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), facts()[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"fact-date"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), facts()[1]);
}

TEST_F(ContactPageTest, LongAndRightToLeftNamesFitANarrowPage)
{
    m_page.resize(320, 600);
    for (const QString& name : {u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(4).trimmed(),
                                u"ליאת בן־דוד"_s, u"佐藤 美咲"_s}) {
        Contact contact =
            person(name, {u"a very long conversation about narrow-gauge railways and who pays for them"_s});
        contact.role = u"Head of Interdepartmental Coordination and Strategic Partnerships"_s;
        show(contact);
        QTest::qWait(0);
        EXPECT_EQ(find(u"name"_s)->text(), name);
        for (QWidget* widget : m_page.findChildren<QWidget*>()) {
            if (widget->isVisible()) {
                EXPECT_LE(widget->mapTo(&m_page, QPoint(widget->width(), 0)).x(), m_page.width())
                    << widget->objectName().toStdString();
            }
        }
    }
}

TEST_F(ContactPageTest, EveryFieldHasANameForAScreenReader)
{
    show(person(u"Tom"_s, {u"bees"_s}));
    for (const Blank* blank : m_page.findChildren<Blank*>())
        EXPECT_FALSE(blank->accessibleName().isEmpty()) << blank->objectName().toStdString();
    for (const QComboBox* choice : m_page.findChildren<QComboBox*>())
        EXPECT_FALSE(choice->accessibleName().isEmpty()) << choice->objectName().toStdString();
}

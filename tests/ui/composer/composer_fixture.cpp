// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_fixture.h"

#include "ui/composer/live_critique.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

void ComposerTest::SetUp()
{
    book = *notebook::Notebook::open(folder.filePath(u"book.sqlite"_s), clock);
    ASSERT_TRUE(book->setSender({.name = u"Priya Nair"_s,
                                 .role = u"statistics student"_s,
                                 .organization = {},
                                 .about = {},
                                 .goal = {},
                                 .extra = {}}));
    notebookEditor = std::make_unique<ui::NotebookEditor>(*book, stack);
    review = std::make_unique<notebook::Review>(*book);

    contacts::Contact person;
    person.id = contacts::ContactId(u"tom"_s); // as the id, so the wording
    person.name = u"Tom Okafor"_s;
    person.met = {.how = contacts::MetHow::Event,
                  .where = u"PyData Manchester"_s,
                  .on = PartialDate(QDate(2026, 10, 14)),
                  .by = {},
                  .extra = {}};
    contacts::Fact topic;
    topic.text = u"forecasting sparse sales"_s;
    person.facts.push_back(topic);
    tom = add(person);
    contacts::Contact other;
    other.id = contacts::ContactId(u"ana"_s);
    other.name = u"Ana Ruiz"_s;
    ana = add(other);
    openPane();
    pane->showContact(tom);
}

void ComposerTest::openPane()
{
    pane.reset(); // the old one writes what is waiting
    pane = std::make_unique<ui::ComposerPane>(*review, *notebookEditor, clipboard);
    QObject::connect(
        pane.get(), &ui::ComposerPane::message, pane.get(),
        [this](const QString& sentence, const QString& label, const std::function<void()>& action) {
            said.push_back({sentence, label, action});
        });
    pane->show();
    pane->activateWindow();
    QApplication::setActiveWindow(pane.get());
}

contacts::Contact ComposerTest::add(contacts::Contact contact)
{
    contacts::ContactChanges changes{{.before = {}, .after = std::move(contact)}};
    EXPECT_TRUE(book->apply(changes).ok());
    return *changes.front().after;
}

QString ComposerTest::shown(const char* name) const
{
    const auto* label = pane->findChild<QLabel*>(QString::fromLatin1(name));
    return label && label->isVisibleTo(pane.get()) ? label->text() : QString();
}

void ComposerTest::type(const QString& text) const
{
    editor().setFocus();
    QTest::keyClicks(&editor(), text);
}

void ComposerTest::waitForCritic() const
{
    auto* critique = pane->findChild<ui::LiveCritique*>();
    QSignalSpy checked(critique, &ui::LiveCritique::checked);
    ASSERT_TRUE(checked.wait(5000));
}

qsizetype ComposerTest::sentTo(const contacts::Contact& contact) const
{
    const contacts::Contact now = fresh(contact);
    return std::ranges::count(now.history, contacts::Interaction::sent(), &contacts::Interaction::kind);
}

} // namespace wellmet::tests

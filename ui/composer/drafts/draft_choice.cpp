// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts/draft_choice.h"

#include "ui/composer/composer_shortcuts.h"
#include "ui/composer/wording.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using wellmet::drafting::Atom;

namespace wellmet::ui {

namespace {

constexpr int kMost = 3;

QString sayOfDrafts(const char* text)
{
    return QCoreApplication::translate("Composer", text);
}

struct AtomWords
{
    Atom atom;
    const char* words;
};

// The first that a sentence says names it.
constexpr AtomWords kWords[] = {
    {Atom::Thanks, QT_TRANSLATE_NOOP("Composer", "your thanks")},
    {Atom::Congrats, QT_TRANSLATE_NOOP("Composer", "congratulations")},
    {Atom::Wish, QT_TRANSLATE_NOOP("Composer", "a good wish")},
    {Atom::Mutual, QT_TRANSLATE_NOOP("Composer", "who you both know")},
    {Atom::By, QT_TRANSLATE_NOOP("Composer", "who introduced you")},
    {Atom::Met, QT_TRANSLATE_NOOP("Composer", "how you met")},
    {Atom::Memory, QT_TRANSLATE_NOOP("Composer", "who you were there")},
    {Atom::Together, QT_TRANSLATE_NOOP("Composer", "what you did together")},
    {Atom::Shared, QT_TRANSLATE_NOOP("Composer", "what you share")},
    {Atom::SameOrg, QT_TRANSLATE_NOOP("Composer", "where you both work")},
    {Atom::Relation, QT_TRANSLATE_NOOP("Composer", "who they were to you")},
    {Atom::Topic, QT_TRANSLATE_NOOP("Composer", "what you talked about")},
    {Atom::Work, QT_TRANSLATE_NOOP("Composer", "their work")},
    {Atom::Promise, QT_TRANSLATE_NOOP("Composer", "your promise")},
    {Atom::Wants, QT_TRANSLATE_NOOP("Composer", "what they wanted")},
    {Atom::Reason, QT_TRANSLATE_NOOP("Composer", "your reason")},
    {Atom::Ask, QT_TRANSLATE_NOOP("Composer", "your question")},
    {Atom::Offer, QT_TRANSLATE_NOOP("Composer", "your offer")},
    {Atom::Intro, QT_TRANSLATE_NOOP("Composer", "who you are")},
    {Atom::Goal, QT_TRANSLATE_NOOP("Composer", "what you are looking for")},
    {Atom::Accepted, QT_TRANSLATE_NOOP("Composer", "their answer")},
    {Atom::Replied, QT_TRANSLATE_NOOP("Composer", "their answer")},
};

QString wordsFor(drafting::AtomSet says)
{
    const auto found = std::ranges::find_if(
        kWords, [says](const AtomWords& row) { return (says & drafting::bit(row.atom)) != 0; });
    return found == std::end(kWords) ? sayOfDrafts("a kind word") : sayOfDrafts(found->words);
}

// What the first `count` sentences say.
QString begins(const drafting::Draft& draft, std::size_t count)
{
    QStringList words;
    for (const drafting::Part& part : draft.parts) {
        const QString each = part.isSentence() ? wordsFor(part.says) : QString();
        if (!each.isEmpty() && static_cast<std::size_t>(words.size()) < count && !words.contains(each))
            words << each;
    }
    return words.join(sayOfDrafts(", then "));
}

bool areDistinct(QStringList words)
{
    return words.removeDuplicates() == 0;
}

// A button that says it is chosen with a line below: a dark window swallows the shade that styles press it
// with.
class ChoiceButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        if (isChecked())
            QPainter(this).fillRect(2, height() - kLine, width() - 4, kLine, palette().highlight());
    }

private:
    static constexpr int kLine = 2; // pixels
};

} // namespace

QStringList openingWords(const std::vector<drafting::Draft>& drafts)
{
    constexpr std::size_t kLongest = 3;
    QStringList words;
    for (std::size_t count = 1; count <= kLongest; ++count) {
        words.clear();
        for (const drafting::Draft& draft : drafts)
            words << begins(draft, count);
        if (areDistinct(words))
            return words;
    }
    // Alike in plan: then a number must do.
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = u"%1 %2"_s.arg(i + 1).arg(begins(drafts[static_cast<std::size_t>(i)], 1));
    return words;
}

DraftChoice::DraftChoice(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"draftChoice"_s);
    setAccessibleName(sayOfDrafts("Drafts to choose from"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* begin = new PlainLabel(sayOfDrafts("Begin with"), PlainLabel::Voice::Words, this);
    begin->setContentsMargins(0, 0, 0, 0); // it stands beside buttons, not blanks with a line below
    flow->addWidget(begin);
    for (int i = 0; i < kMost; ++i) {
        auto* button = new ChoiceButton(this);
        button->setObjectName(u"draft%1"_s.arg(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        flow->addWidget(button);
        m_buttons.push_back(button);
    }
    hide();
}

void DraftChoice::offer(const std::vector<drafting::Draft>& drafts)
{
    m_drafts = drafts;
    m_marked = -1;
    const QStringList words = openingWords(drafts);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton& button = *m_buttons[i];
        button.setVisible(i < drafts.size());
        if (i >= drafts.size())
            continue;
        const QString& opening = words[static_cast<qsizetype>(i)];
        button.setText(opening);
        button.setAccessibleName(sayOfDrafts("Draft %1, begins with %2").arg(i + 1).arg(opening));
        button.setAccessibleDescription(drafts[i].text);
        button.setToolTip(plainTip(drafts[i].text));
    }
    setVisible(drafts.size() > 1);
}

void DraftChoice::follow(const QString& text)
{
    m_marked = -1;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isShown = i < m_drafts.size() && m_drafts[i].text == text;
        m_buttons[i]->setChecked(isShown);
        m_marked = isShown ? static_cast<int>(i) : m_marked;
    }
}

int DraftChoice::stepped(int steps) const
{
    const int count = static_cast<int>(std::min<std::size_t>(m_drafts.size(), kMost));
    if (count < 2)
        return -1;
    if (m_marked < 0)
        return steps > 0 ? 0 : count - 1;
    return ((m_marked + steps) % count + count) % count;
}

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/adding/quick_reading.h"

#include "base/date_text.h"
#include "contacts/wording/fact_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_button.h"
#include "ui/widgets/sentence_row.h"

#include <QLayoutItem>
#include <QMenu>
#include <QVBoxLayout>

#include <memory>

namespace wellmet::ui {

using contacts::FactKind;
using contacts::QuickKind;
using contacts::QuickMeaning;
using contacts::QuickPart;
using namespace Qt::StringLiterals;

namespace {

// Everything that a part may be said to mean, in the order of the menu.
std::vector<QuickMeaning> meanings()
{
    std::vector<QuickMeaning> all = {
        {QuickKind::Role}, {QuickKind::Organization}, {QuickKind::Met}, {QuickKind::MetBy}};
    for (const auto& row : contacts::factKindTable())
        all.push_back({QuickKind::Fact, row.value});
    all.push_back({QuickKind::Tag});
    all.push_back({QuickKind::Note});
    return all;
}

// How a kind is named in the menu, and before the words of a part.
QString nameOf(const QuickMeaning& meaning)
{
    switch (meaning.kind) {
    case QuickKind::Name:
        return QuickReading::tr("Name");
    case QuickKind::Role:
        return QuickReading::tr("Role");
    case QuickKind::Organization:
        return QuickReading::tr("Employer");
    case QuickKind::RoleAt:
        return QuickReading::tr("Role at employer");
    case QuickKind::Met:
        return QuickReading::tr("We met");
    case QuickKind::MetBy:
        return QuickReading::tr("Introduced by");
    case QuickKind::Email:
        return QuickReading::tr("E-mail");
    case QuickKind::Link:
        return QuickReading::tr("Link");
    case QuickKind::Tag:
        return QuickReading::tr("Tag");
    case QuickKind::Note:
        return QuickReading::tr("Private note");
    case QuickKind::Fact:
        return contacts::frameOf(meaning.fact).remove(u'…').simplified();
    }
    return {};
}

// What is kept of the part, with its date.
QString wordsOf(const QuickPart& part, QDate today)
{
    QString words = part.text;
    if (!part.date.isNull()) {
        const QString date = shortDateText(part.date, today);
        words += words.isEmpty() ? date : u", "_s + date;
    }
    return words;
}

QString hintOf(const QuickPart& part)
{
    if (part.meaning.kind != QuickKind::Fact)
        return {};
    contacts::Fact fact;
    fact.kind = part.meaning.fact;
    fact.text = part.text;
    return contacts::readFact(fact).hint;
}

} // namespace

QuickReading::QuickReading(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_rows(new QVBoxLayout(this))
{
    setObjectName(u"quickReading"_s);
    setAccessibleName(tr("What the line says"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(4);
}

void QuickReading::show(const contacts::QuickLine& line)
{
    const bool plainName = line.parts.size() == 1 && line.contact.name.count(u' ') < 4;
    const std::vector<QuickPart> parts = plainName ? std::vector<QuickPart>() : line.parts;
    if (parts == m_shown)
        return;
    m_shown = parts;
    while (const auto item = std::unique_ptr<QLayoutItem>(m_rows->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its menu may be what brought us here
    }
    for (const QuickPart& part : parts)
        m_rows->addWidget(rowFor(part));
    setVisible(!parts.empty());
}

SentenceRow* QuickReading::rowFor(const QuickPart& part)
{
    auto* row = new SentenceRow(this);
    const QString name = nameOf(part.meaning);
    const QString words = wordsOf(part, m_clock.today());
    if (part.meaning.kind == QuickKind::Name) {
        row->addWords(name);
    } else {
        auto* kind = new QuietButton(name, tr("%1 %2: change what this says").arg(name, words), row);
        auto* menu = new QMenu(kind);
        for (const QuickMeaning& meaning : meanings())
            menu->addAction(nameOf(meaning), this,
                            [this, typed = part.typed, meaning] { Q_EMIT meant(typed, meaning); });
        kind->setMenu(menu);
        kind->setPopupMode(QToolButton::InstantPopup);
        row->add(kind);
    }
    row->add(new PlainLabel(words, PlainLabel::Voice::Line, row));
    row->setHint(hintOf(part));
    return row;
}

} // namespace wellmet::ui

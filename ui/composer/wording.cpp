// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/wording.h"

#include "contacts/channel.h"
#include "contacts/names.h"
#include "critique/rule_info.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace wellmet::ui {

namespace {

constexpr qsizetype kLongestSpokenName = 32;

QString sayOfNote(const char* text, int count = -1)
{
    return QCoreApplication::translate("Composer", text, nullptr, count);
}

struct Gap
{
    QStringView id;
    const char* words;
};

// Completes "Find out first: …".
constexpr std::array kGaps = {
    Gap{u"met", QT_TRANSLATE_NOOP("Composer", "how you met")},
    Gap{u"reason", QT_TRANSLATE_NOOP("Composer", "why you are writing")},
    Gap{u"topic", QT_TRANSLATE_NOOP("Composer", "what you talked about")},
    Gap{u"fact", QT_TRANSLATE_NOOP("Composer", "one thing you share or noticed")},
    Gap{u"facts", QT_TRANSLATE_NOOP("Composer", "one thing you share or noticed")},
    Gap{u"ask", QT_TRANSLATE_NOOP("Composer", "what you would like")},
    Gap{u"name", QT_TRANSLATE_NOOP("Composer", "their name")},
    Gap{u"role", QT_TRANSLATE_NOOP("Composer", "what they do")},
    Gap{u"organization", QT_TRANSLATE_NOOP("Composer", "where they work")},
    Gap{u"sender.name", QT_TRANSLATE_NOOP("Composer", "your own name (in your profile)")},
    Gap{u"sender.role", QT_TRANSLATE_NOOP("Composer", "what you do (in your profile)")},
    Gap{u"sender.about", QT_TRANSLATE_NOOP("Composer", "a line about you (in your profile)")},
    Gap{u"sender.goal", QT_TRANSLATE_NOOP("Composer", "what you are looking for (in your profile)")},
};

QStringList gapWords(const QStringList& missing)
{
    QStringList words;
    for (const Gap& gap : kGaps) {
        if (missing.contains(gap.id) && !words.contains(sayOfNote(gap.words)))
            words.append(sayOfNote(gap.words));
    }
    return words;
}

QString adviceWords(drafting::Advice advice)
{
    switch (advice) {
    case drafting::Advice::Write:
        break;
    case drafting::Advice::SendBlank:
        return sayOfNote("Better to send it without a note.");
    case drafting::Advice::AskForIntroduction:
        return sayOfNote("Better to ask for an introduction.");
    case drafting::Advice::Wait:
        return sayOfNote("Better to wait.");
    }
    return {};
}

bool runsRightToLeft(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

QString spokenName(const contacts::Contact& contact)
{
    QString name = contacts::greetingName(contact).simplified();
    if (name.isEmpty())
        name = contacts::displayName(contact);
    if (name.size() > kLongestSpokenName)
        name = name.first(kLongestSpokenName).trimmed() + u'…';
    if (!runsRightToLeft(name))
        return name;
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return kFirstStrongIsolate + name + kPopIsolate;
}

QString channelLabel(contacts::Channel channel, const contacts::Limits& limits)
{
    const QString most = QLocale().toString(limits.body);
    const QString aim = QLocale().toString(limits.aim);
    switch (channel) {
    case contacts::Channel::LinkedIn200:
        return sayOfNote("LinkedIn note, %1").arg(most);
    case contacts::Channel::LinkedIn300:
        return sayOfNote("LinkedIn Premium note, %1").arg(most);
    case contacts::Channel::LinkedInMessage:
        return sayOfNote("LinkedIn message, best below %1").arg(aim);
    case contacts::Channel::InMail:
        return sayOfNote("InMail, %1").arg(most);
    case contacts::Channel::Email:
        return sayOfNote("E-mail, best below %1").arg(aim);
    case contacts::Channel::Other:
        return sayOfNote("Somewhere else");
    }
    return {};
}

QString toneLabel(drafting::Tone tone)
{
    switch (tone) {
    case drafting::Tone::Warm:
        return sayOfNote("Warm");
    case drafting::Tone::Neutral:
        return sayOfNote("Plain");
    case drafting::Tone::Formal:
        return sayOfNote("Formal");
    }
    return {};
}

QString verdictLine(const critique::CritiqueReport& report, const QString& name)
{
    switch (report.verdict) {
    case critique::Verdict::Send:
        return sayOfNote("Ready to send");
    case critique::Verdict::Revise:
        return sayOfNote("Worth another look");
    case critique::Verdict::Stop:
        break;
    }
    const auto stops =
        std::ranges::count(report.findings, critique::Severity::Stop, &critique::Finding::severity);
    return stops > 1 ? sayOfNote("%1 things would stop %2").arg(QLocale().toString(stops), name)
                     : sayOfNote("One thing would stop %1").arg(name);
}

QString findOutLine(const QStringList& missing)
{
    const QStringList gaps = gapWords(missing);
    return gaps.isEmpty()
               ? QString()
               : sayOfNote("Find out first: %1.").arg(QLocale(QLocale::English).createSeparatedList(gaps));
}

QString adviceLine(const drafting::Draft& draft)
{
    const QString find = findOutLine(draft.missing);
    if (draft.advice == drafting::Advice::Write)
        return find;
    const QString advice = adviceWords(draft.advice) + u' ' + draft.because;
    return find.isEmpty() ? advice : advice + u' ' + find;
}

QString budgetLine(const notebook::NoteBudget& budget)
{
    if (budget.period == notebook::BudgetPeriod::None)
        return sayOfNote("Your notes are not counted.");
    const bool isWeek = budget.period == notebook::BudgetPeriod::Week;
    if (budget.isUsedUp())
        return (isWeek ? sayOfNote("No note is left this week; there are new ones on %1.")
                       : sayOfNote("No note is left this month; there are new ones on %1."))
            .arg(QLocale(QLocale::English).toString(budget.renewed, QStringLiteral("MMMM d")));
    const QString left = QLocale().toString(budget.left());
    const QString limit = QLocale().toString(budget.limit);
    if (budget.left() == 1)
        return (isWeek ? sayOfNote("One of %1 notes is left this week.")
                       : sayOfNote("One of %1 notes is left this month."))
            .arg(limit);
    return (isWeek ? sayOfNote("%1 of %2 notes are left this week.")
                   : sayOfNote("%1 of %2 notes are left this month."))
        .arg(left, limit);
}

QString ruleTitle(const QString& rule)
{
    const std::vector<critique::RuleInfo>& guide = critique::ruleGuide();
    const auto info = std::ranges::find(guide, rule, &critique::RuleInfo::id);
    return info == guide.end() ? rule : info->title;
}

QString silencedLine(const QString& rule, notebook::SilenceScope scope, const QString& name)
{
    const QString title = ruleTitle(rule);
    switch (scope) {
    case notebook::SilenceScope::Note:
        return QCoreApplication::translate("Composer", "“%1” is silent for these words in this note.")
            .arg(title);
    case notebook::SilenceScope::Person:
        return QCoreApplication::translate("Composer", "“%1” is silent in notes to %2 from now on.")
            .arg(title, name);
    case notebook::SilenceScope::Everywhere:
        return QCoreApplication::translate("Composer", "“%1” is silent everywhere from now on.").arg(title);
    }
    return {};
}

QString plainTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace wellmet::ui

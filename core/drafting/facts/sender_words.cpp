// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/facts/sender_words.h"

#include "contacts/wording/fact_words.h"
#include "drafting/english/article.h"
#include "drafting/english/gerund.h"
#include "drafting/english/place_phrase.h"
#include "drafting/english/verbs.h"
#include "drafting/form_of_address.h"

#include <QSet>

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Closeness;
using contacts::SenderProfile;

namespace {

QString& slot(Material& material, Blank blank)
{
    return material.words[static_cast<std::size_t>(blank)];
}

// "Build tools" → "build tools"; a name or an acronym at the start stays.
QString startingSmall(QString text)
{
    if (text.size() > 1 && text[0].isUpper() && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

bool startsWithWord(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.startsWith(word, Qt::CaseInsensitive) &&
               (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
    });
}

// "Retired teacher" as "retired teacher"; "Data Engineer" is how its owner writes it.
QString withOrdinaryStart(const QString& words)
{
    const QString next = words.section(u' ', 1, 1);
    const bool isSentence = next.isEmpty() || next.front().isLower();
    return isSentence && contacts::isOrdinaryWord(words.section(u' ', 0, 0)) ? startingSmall(words) : words;
}

// "I'm running a club" and "run a club" both complete "I …".
QString aboutOf(const QString& typed)
{
    QString about = tidied(typed);
    about.replace(u'’', u'\'');
    for (const auto& [start, verb] : {std::pair(u"I'm "_s, u"am "_s), std::pair(u"I've "_s, u"have "_s)}) {
        if (about.startsWith(start, Qt::CaseInsensitive))
            return verb + about.sliced(start.size());
    }
    return startingSmall(without(about, {u"I "}));
}

void addRole(Material& material, const SenderProfile& sender)
{
    const QString role = withOrdinaryStart(without(tidied(sender.role), {u"I am ", u"I'm "}));
    if (role.isEmpty())
        return;
    slot(material, Blank::BareRole) = role;
    const bool isDetermined = startsWithWord(role, {u"a", u"an", u"the", u"my", u"one of"});
    const bool isUnique = startsWithWord(role, {u"head of",
                                                u"head teacher",
                                                u"director of",
                                                u"chief",
                                                u"CEO",
                                                u"CTO",
                                                u"CFO",
                                                u"COO",
                                                u"vice president",
                                                u"VP",
                                                u"president",
                                                u"dean",
                                                u"chair",
                                                u"editor-in-chief",
                                                u"principal of",
                                                u"retired",
                                                u"self-employed",
                                                u"between",
                                                u"in",
                                                u"managing director",
                                                u"executive director",
                                                u"currently",
                                                u"studying",
                                                u"training to"}) &&
                          !startsWithWord(role, {u"retired ", u"chief engineer "});
    const bool isRetiredSomebody = role.startsWith(u"retired ");
    const bool isPlain = !isDetermined && (!isUnique || isRetiredSomebody);
    slot(material, Blank::Role) = isPlain ? withIndefiniteArticle(role) : role;
    material.flags |= isPlain ? bit(Flag::PlainRole) : 0;
    material.flags |= startsWithWord(role, {u"former", u"retired", u"ex"}) ? bit(Flag::Ex) : 0;
}

} // namespace

QString tidied(const QString& text)
{
    QString words = text.simplified();
    while (words.endsWith(u'.') || words.endsWith(u',') || words.endsWith(u';'))
        words.chop(1);
    return words;
}

QString without(QString text, std::initializer_list<QStringView> heads)
{
    for (const QStringView head : heads) {
        if (text.startsWith(head, Qt::CaseInsensitive))
            text = text.sliced(head.size());
    }
    return text;
}

QString workplaceOf(const QString& organization)
{
    const QString words = tidied(organization);
    static const QSet<QString> kNone{u"self-employed"_s, u"self employed"_s, u"freelance"_s,  u"freelancer"_s,
                                     u"independent"_s,   u"retired"_s,       u"unemployed"_s, u"none"_s,
                                     u"n/a"_s,           u"myself"_s,        u"-"_s};
    return kNone.contains(words.toLower()) ? QString() : words;
}

bool shareAWord(const QString& goal, const QString& words)
{
    static const QSet<QString> kCommon{
        u"role"_s,  u"first"_s,  u"work"_s,     u"with"_s,   u"job"_s,        u"placement"_s, u"staff"_s,
        u"place"_s, u"senior"_s, u"position"_s, u"summer"_s, u"internship"_s, u"junior"_s,    u"team"_s,
        u"your"_s,  u"while"_s,  u"that"_s,     u"from"_s,   u"have"_s,       u"more"_s,      u"week"_s};
    const QString theirs = words.toLower();
    for (const QString& word : goal.toLower().split(u' ', Qt::SkipEmptyParts)) {
        // "footbridges" and "an old footbridge"
        const QStringView one = word.size() > 5 && word.endsWith(u's') ? QStringView(word).chopped(1) : word;
        if (word.size() >= 4 && !kCommon.contains(word) && theirs.contains(one))
            return true;
    }
    return false;
}

void addSender(Material& material, const SenderProfile& sender)
{
    QString name = nameForOthers(sender.name.simplified());
    // Nobody tells an acquaintance their own title.
    if (material.closeness >= Closeness::Acquaintance && material.tone != Tone::Formal)
        name = withoutTitle(name);
    slot(material, Blank::Full) = name;
    slot(material, Blank::First) = firstNameOf(name);
    addRole(material, sender);
    const QString organization = workplaceOf(sender.organization);
    if (!organization.isEmpty()) {
        slot(material, Blank::Org) = withDefiniteArticle(organization);
        const bool isSaid =
            sender.role.contains(organization, Qt::CaseInsensitive) || sender.role.contains(u" at ");
        if (!isSaid)
            slot(material, Blank::AtOrg) = u"at "_s + slot(material, Blank::Org);
    }
    const QString about = aboutOf(sender.about);
    slot(material, Blank::About) = about;
    slot(material, Blank::Doing) = about.startsWith(u"am ") ? about.sliced(3) : asGerund(about);
    slot(material, Blank::Goal) =
        startingSmall(without(tidied(sender.goal), {u"I am ", u"I'm ", u"looking for ", u"to find "}));
    constexpr qsizetype kLongAbout = 6;
    material.flags |= beginsWithPast(about) ? bit(Flag::AboutPast) : 0;
    material.flags |= shareAWord(about, sender.role) ? bit(Flag::AboutRole) : 0;
    material.flags |= about.contains(u',') || about.count(u' ') >= kLongAbout ? bit(Flag::LongAbout) : 0;
    const QString goal = material[Blank::Goal].toLower();
    const auto mentions = [&goal](QStringView word) { return goal.contains(word); };
    const bool isJob = mentions(u"role") || mentions(u"job") || mentions(u"placement") ||
                       mentions(u"position") || mentions(u"internship") || mentions(u"apprenticeship") ||
                       mentions(u"post") || mentions(u" place ");
    material.flags |= isJob ? bit(Flag::Job) : 0;
}

} // namespace wellmet::drafting

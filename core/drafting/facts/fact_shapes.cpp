// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/facts/fact_shapes.h"

#include "contacts/wording/fact_words.h"
#include "contacts/wording/second_person.h"
#include "drafting/english/time_phrase.h"
#include "drafting/english/verbs.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongWords = 5;

// "pictures" of "your pictures of bread crusts".
QStringView headNoun(QStringView text)
{
    static const QSet<QStringView> kHeadEnds = {u"of",   u"for", u"from", u"about", u"on",  u"with",
                                                u"that", u"to",  u"in",   u"at",    u"how", u"against"};
    QStringView head;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (kHeadEnds.contains(word))
            break;
        head = word;
    }
    return head;
}

QStringView singular(QStringView noun)
{
    return noun.endsWith(u's') ? noun.chopped(1) : noun;
}

} // namespace

bool isClauseLike(QStringView text)
{
    for (const QStringView cue : {u" that ", u" which ", u" who ", u" how ", u" whether ", u" when ", u" at ",
                                  u" in ", u" where ", u" on ", u" during "}) {
        if (text.contains(cue))
            return true;
    }
    return text.startsWith(u"how ") || text.startsWith(u"whether ") || text.count(u' ') >= kLongWords - 1;
}

bool mentionsTime(QStringView text)
{
    for (const QStringView word :
         {u"January",   u"February",  u"March",   u"April",       u" May",     u"June",      u"July",
          u"August",    u"September", u"October", u"November",    u"December", u"Monday",    u"Tuesday",
          u"Wednesday", u"Thursday",  u"Friday",  u"Saturday",    u"Sunday",   u"yesterday", u"today",
          u"tomorrow",  u"last ",     u"next ",   u"this ",       u"spring",   u"summer",    u"autumn",
          u"Easter",    u"Christmas", u"winter",  u"in the fall", u"in 20",    u"of 20"}) {
        if (text.contains(word))
            return true;
    }
    return false;
}

bool beginsWithClause(QStringView text)
{
    return text.startsWith(u"how ") || text.startsWith(u"what ") || text.startsWith(u"that ") ||
           text.startsWith(u"why ");
}

bool refersBack(QStringView text)
{
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == u"it" || word == u"them")
            return true;
    }
    return false;
}

bool isOfOurs(QStringView text)
{
    return std::ranges::any_of(std::array{u"we "_s, u"we'"_s, u"my "_s, u"our "_s},
                               [text](const QString& start) { return text.startsWith(start); });
}

bool isOneThingSent(const QString& text)
{
    for (const QStringView start : {u"send you the ", u"send you my ", u"send you our ", u"send you a ",
                                    u"send you an ", u"mail you the ", u"mail you my ", u"mail you a "}) {
        if (text.startsWith(start))
            return !contacts::namesSeveral(text.sliced(start.size()));
    }
    return false;
}

bool canBeSent(QStringView text)
{
    static const QSet<QStringView> kPapers = {
        u"abstract",     u"article",   u"bibliography", u"chapter",     u"chart",    u"checklist",
        u"code",         u"copy",      u"data",         u"dataset",     u"deck",     u"diagram",
        u"draft",        u"drawing",   u"essay",        u"file",        u"figures",  u"form",
        u"guide",        u"handout",   u"leaflet",      u"link",        u"list",     u"manual",
        u"manuscript",   u"map",       u"minutes",      u"notes",       u"paper",    u"pattern",
        u"pdf",          u"photo",     u"photograph",   u"picture",     u"playlist", u"poem",
        u"presentation", u"program",   u"protocol",     u"readings",    u"recipe",   u"recording",
        u"report",       u"results",   u"scan",         u"schedule",    u"score",    u"script",
        u"sheet",        u"sketch",    u"slides",       u"spreadsheet", u"summary",  u"syllabus",
        u"template",     u"timetable", u"transcript",   u"translation", u"video",    u"worksheet"};
    const QStringView head = headNoun(text);
    return kPapers.contains(head) || kPapers.contains(singular(head));
}

bool isThingSeen(QStringView work)
{
    static const QSet<QStringView> kSeen = {
        u"ad",       u"advert",     u"announcement", u"article",     u"chart",        u"comment",
        u"dance",    u"demo",       u"design",       u"drawing",     u"exhibition",   u"film",
        u"garden",   u"invitation", u"interview",    u"map",         u"mural",        u"notice",
        u"painting", u"panel",      u"paper",        u"performance", u"photo",        u"photograph",
        u"picture",  u"play",       u"post",         u"poster",      u"presentation", u"production",
        u"reel",     u"report",     u"sculpture",    u"show",        u"sign",         u"sketch",
        u"stall",    u"stand",      u"survey",       u"talk",        u"thread",       u"tweet",
        u"video",    u"vlog",       u"window"};
    return kSeen.contains(singular(headNoun(work)));
}

QString attendedWord(QStringView work)
{
    static const QSet<QStringView> kHeard = {u"address", u"keynote",      u"lecture", u"panel",
                                             u"paper",   u"presentation", u"reading", u"recital",
                                             u"sermon",  u"speech",       u"talk"};
    static const QSet<QStringView> kAttended = {u"class",   u"demonstration", u"masterclass", u"seminar",
                                                u"session", u"tutorial",      u"webinar",     u"workshop"};
    const QStringView head = headNoun(work);
    return kHeard.contains(head) ? u"heard"_s : kAttended.contains(head) ? u"attended"_s : QString();
}

bool isTrial(QStringView text)
{
    for (const QStringView cue :
         {u"audition", u"competition", u"defence", u"defense",    u"exam",       u"final",     u"interview",
          u"launch",   u"marathon",    u"race",    u"test",       u"tournament", u"triathlon", u"viva",
          u"keynote",  u"premiere",    u"concert", u"recital",    u" job",       u"new role",  u"opening",
          u" move",    u"moving",      u"studies", u"your course"}) {
        if (text.contains(cue, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isVisit(QStringView ask)
{
    constexpr std::array kStarts{u"come ",     u"visit ",    u"spend a ",  u"spend an ",
                                 u"see your ", u"drop by ",  u"stop by ",  u"sit in ",
                                 u"shadow ",   u"record a ", u"meet you ", u"have a look at "};
    constexpr std::array kDated{u" on ", u" when ", u" while ", u" tomorrow", u" tonight", u" week"};
    return std::ranges::any_of(kStarts, [ask](QStringView start) { return ask.startsWith(start); }) &&
           std::ranges::none_of(kDated, [ask](QStringView date) { return ask.contains(date); });
}

bool isTreat(QStringView text)
{
    for (const QStringView head :
         {u"buy you ", u"cook ", u"cook for you", u"feed you", u"have you over", u"have you round",
          u"invite you ", u"stand you ", u"take you ", u"treat you "}) {
        if (text.startsWith(head))
            return true;
    }
    return false;
}

QString jubileeOf(const QString& text)
{
    constexpr qsizetype kYour = 5;
    const QStringView last = QStringView(text).sliced(text.lastIndexOf(u' ') + 1);
    const bool isNumbered = last[0].isDigit() && last.back().isLetter(); // "your 40th"
    const bool isDay = isNumbered || last == u"birthday" || last == u"anniversary";
    return isDay && text.startsWith(u"your ") && text.count(u' ') <= 3 ? text.sliced(kYour) : QString();
}

bool tellsWho(QStringView memory)
{
    return memory.contains(u" who ") || memory.contains(u" whose ");
}

QString treatOwed(const QString& text)
{
    for (const QStringView verb : {u"buy you ", u"stand you "}) {
        if (text.startsWith(verb) && !text.contains(u" when ") && !text.contains(u" if "))
            return text.sliced(verb.size());
    }
    return {};
}

bool withoutPastMonth(QString& promise, QDate today)
{
    constexpr int kLately = 6; // months: by October means the next one in March
    for (int ago = 1; ago <= kLately; ++ago) {
        const QString end = u" by "_s + monthName(today.addMonths(-ago).month());
        if (promise.endsWith(end)) {
            promise.chop(end.size());
            return true;
        }
    }
    return false;
}

bool tellsSomething(QStringView promise)
{
    return promise.startsWith(u"get back to you ") || promise.startsWith(u"tell you ") ||
           promise.startsWith(u"let you know ");
}

bool tellsOfReadiness(QStringView reason)
{
    return std::ranges::any_of(std::array{u" free"_s, u" ready"_s, u" finished"_s, u" done"_s, u" arrived"_s,
                                          u" printed"_s, u" back "_s, u" have time"_s, u" have room"_s},
                               [reason](const QString& cue) { return reason.contains(cue); });
}

bool isHanded(QStringView offer)
{
    return std::ranges::any_of(
        std::array{u"send you ", u"bring you ", u"lend you ", u"give you ", u"post you ", u"mail you "},
        [offer](QStringView start) { return offer.startsWith(start); });
}

bool isMailed(QStringView text)
{
    return text.startsWith(u"send you ") || text.startsWith(u"mail you ") || text.startsWith(u"email you ");
}

bool isJoint(QStringView text)
{
    static constexpr std::array<QStringView, 16> kEachAlone{
        u"studied", u"worked", u"grew", u"started", u"went", u"trained", u"lived", u"taught",
        u"learned", u"learnt", u"left", u"moved",   u"was",  u"were",    u"began", u"came"};
    const QStringView first = text.left(std::max<qsizetype>(text.indexOf(u' '), 0));
    return beginsWithPast(text) && std::find(kEachAlone.begin(), kEachAlone.end(), first) == kEachAlone.end();
}

QString bothOf(const QString& text)
{
    static constexpr std::array<QStringView, 12> kParticiples{u"been",  u"seen",  u"done",   u"gone",
                                                              u"taken", u"given", u"driven", u"eaten",
                                                              u"grown", u"known", u"spoken", u"written"};
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1, 1);
    const bool isPerfect = beginsWithPast(second) ||
                           std::find(kParticiples.begin(), kParticiples.end(), second) != kParticiples.end();
    for (const QStringView auxiliary : {u"are", u"have", u"had", u"were", u"can", u"could", u"must"}) {
        // "have lost the raffle", but "both have kids the same age"
        if (first == auxiliary && (isPerfect || !first.startsWith(u"ha")))
            return first + u" both"_s + text.sliced(first.size());
    }
    const bool refuses = first == u"cannot" || first == u"never" || first.contains(u'\'');
    return refuses ? text : u"both "_s + text;
}

QString weOf(const QString& text)
{
    for (const QStringView refusal : {u"cannot ", u"can't "}) {
        if (text.startsWith(refusal))
            return u"neither of us can "_s + text.sliced(refusal.size());
    }
    return u"we "_s + bothOf(text);
}

QString whoOf(const QString& text)
{
    for (const QStringView refusal : {u"cannot ", u"can't "}) {
        if (text.startsWith(refusal) && goesWithI(text.sliced(refusal.size())))
            return u"also can't "_s + text.sliced(refusal.size());
    }
    // "are up before the birds", but not "are cousins"
    constexpr QStringView kAre = u"are ";
    if (text.startsWith(kAre) && !contacts::namesSeveral(text.sliced(kAre.size())) &&
        goesWithI(text.sliced(kAre.size())))
        return u"is also "_s + text.sliced(kAre.size());
    const QString verb = text.section(u' ', 0, 0);
    const QString third = beginsWithPast(text) ? verb : thirdPersonOf(verb);
    return third.isEmpty() || !goesWithI(text) ? QString() : u"also "_s + third + text.sliced(verb.size());
}

bool goesWithI(QStringView text)
{
    for (const QStringView start :
         {u"are ", u"were ", u"cannot ", u"can't ", u"never ", u"don't ", u"have no "}) {
        if (text.startsWith(start))
            return false;
    }
    return !text.contains(u"each other") && !text.contains(u"the same") && !text.contains(u"our ") &&
           !text.contains(u"together");
}

QString thingSent(const QString& text)
{
    for (const QStringView word : {u" after ", u" before ", u" when ", u" once ", u" as soon ", u" by ",
                                   u" until ", u" next ", u" tomorrow", u" if ", u" and "}) {
        if (text.contains(word))
            return {};
    }
    for (const QStringView verb : {u"send you ", u"mail you ", u"bring you ", u"lend you ", u"give you "}) {
        if (text.startsWith(verb))
            return text.sliced(verb.size());
    }
    return {};
}

bool endsInClause(QStringView text)
{
    for (const QStringView cue :
         {u" that ", u" who ", u" which ", u" where ", u" when ", u" because ", u" how ", u" why "}) {
        if (text.contains(cue))
            return true;
    }
    return beginsWithClause(text) || text.startsWith(u"whether ");
}

bool isToldAsPast(QStringView clause)
{
    QStringView before;
    for (const QStringView word : clause.tokenize(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView now :
             {u"am", u"is", u"are", u"have", u"has", u"I'm", u"want", u"need", u"needs", u"wants"}) {
            if (word == now)
                return false;
        }
        const bool isParticiple = before == u"a" || before == u"an" || before == u"the" || before == u"my";
        if (!before.isEmpty() && !isParticiple && contacts::isPast(word))
            return true;
        before = word;
    }
    return false;
}

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/facts/material.h"

#include "contacts/names.h"
#include "contacts/wording/fact_words.h"
#include "drafting/english/article.h"
#include "drafting/english/gerund.h"
#include "drafting/english/place_phrase.h"
#include "drafting/english/time_phrase.h"
#include "drafting/english/verbs.h"
#include "drafting/facts/fact_forms.h"
#include "drafting/facts/sender_words.h"
#include "drafting/form_of_address.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Closeness;
using contacts::Contact;
using contacts::MetHow;
using contacts::SenderProfile;

namespace {

constexpr int kRecentDays = 13;
constexpr int kFreshDays = 31;
constexpr int kOldDays = 730;
constexpr qint64 kThoseDays = 3; // between the meeting and what was done at the same event
constexpr int kAncientDays = 5 * 365;

QString& slot(Material& material, Blank blank)
{
    return material.words[static_cast<std::size_t>(blank)];
}

// "your head chef leaves", "you are hiring": somebody who looks for a post may speak of theirs.
bool isOpening(QStringView reason)
{
    constexpr std::array kCues{u"hiring",  u" job",    u" opening", u" position", u" role",      u" post",
                               u"vacancy", u" leaves", u" leaving", u" retires",  u"looking for"};
    return std::ranges::any_of(kCues, [reason](QStringView cue) { return reason.contains(cue); });
}

// "have 20 minutes of your time", "have a call"
bool isForTime(QStringView ask)
{
    constexpr std::array kCues{u" minutes", u"your time", u" a call", u" a chat", u" a coffee"};
    const bool isWhy = ask.contains(u" about ") || ask.contains(u" how ") || ask.contains(u" what ");
    return !isWhy && std::ranges::any_of(kCues, [ask](QStringView cue) { return ask.contains(cue); });
}

// "the cook who bought all your seedlings", for a school cook.
bool namesRole(const QString& memory, const QString& role)
{
    constexpr qsizetype kNoun = 4;
    const QString head = memory.section(u" who "_s, 0, 0).toLower();
    const QStringList said = head.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(role.toLower().split(u' ', Qt::SkipEmptyParts), [&said](const QString& word) {
        return word.size() >= kNoun && said.contains(word);
    });
}

bool isTeacher(const Contact& contact)
{
    const QString words = (contact.role + u' ' + contact.name + u' ' + contact.relation).toLower();
    for (const QStringView word : {u"prof", u"lectur", u"teacher", u"supervis", u"dean", u"instructor",
                                   u"tutor", u"coach", u"advis", u"dr ", u"dr.", u"mentor"}) {
        if (words.contains(word))
            return true;
    }
    return false;
}

bool mayBeNamed(const Contact& contact, const QString& person)
{
    return std::none_of(contact.facts.begin(), contact.facts.end(), [&person](const contacts::Fact& fact) {
        return fact.kind == contacts::FactKind::Mutual && (!fact.mayName || fact.isPrivate) &&
               tidied(fact.text).compare(person, Qt::CaseInsensitive) == 0;
    });
}

bool isPublicPage(const QString& where)
{
    static const QSet<QString> kPages{u"youtube"_s, u"linkedin"_s, u"twitter"_s, u"x"_s,      u"instagram"_s,
                                      u"tiktok"_s,  u"facebook"_s, u"github"_s,  u"reddit"_s, u"substack"_s};
    return kPages.contains(where.simplified().toLower());
}

void addMet(Material& material, const Contact& contact, QDate today)
{
    const contacts::Met& met = contact.met;
    if (met.how == MetHow::Never || isFuture(met.on, today))
        return;
    const QString by = mayBeNamed(contact, tidied(met.by)) ? tidied(met.by) : QString();
    // "Pearl introduced us at Pearl's shop" would say it twice.
    const bool isWithThem = !by.isEmpty() && met.where.contains(by);
    // Who is known from YouTube hasn't been met there.
    const bool isPage = material.closeness == Closeness::Stranger && isPublicPage(met.where);
    if (isPage)
        return;
    const PlacePhrase place = isWithThem ? PlacePhrase{} : placePhrase(met);
    slot(material, Blank::At) = place.at;
    // "Hana, from your workshop" would work there.
    slot(material, Blank::Place) = place.noun.startsWith(u"your ") ? QString() : place.noun;
    material.isPlaceOdd = place.at.isEmpty() && !met.where.trimmed().isEmpty() && !isWithThem;
    slot(material, Blank::By) = by;
    const QString when = timePhrase(met.on, today);
    const QString lastWord = when.sliced(when.lastIndexOf(u' ') + 1);
    // After "the School of Nursing, Duluth" a time would need a comma of its own.
    if (!when.isEmpty() && !place.at.contains(lastWord) && !place.at.contains(u','))
        slot(material, Blank::When) = when;
    const int days = daysSince(met.on, today);
    const bool isKnown = !met.on.isNull();
    if (isKnown && days <= kFreshDays && !place.briefNoun.isEmpty()) {
        material.briefPlace = place.briefNoun;
        material.briefAt = place.at.left(place.at.indexOf(u' ') + 1) + place.briefNoun;
    }
    material.isColleague = (met.how == MetHow::Work || met.how == MetHow::Study) && !place.noun.isEmpty() &&
                           place.noun == material[Blank::Org];
    const auto set = [&material](Flag flag, bool holds) { material.flags |= holds ? bit(flag) : 0; };
    material.placeTellsWork = met.how != MetHow::Event && met.how != MetHow::Online &&
                              shareAWord(material[Blank::About], material[Blank::Place]);
    set(Flag::Recent, isKnown && days <= kRecentDays);
    set(Flag::Old, isKnown && days >= kOldDays);
    set(Flag::Ancient, isKnown && days >= kAncientDays);
    set(Flag::NoPlace, place.at.isEmpty());
    set(Flag::Online, met.how == MetHow::Online);
    set(Flag::Event, met.how == MetHow::Event);
    const bool together = met.how == MetHow::Work || met.how == MetHow::Study;
    set(Flag::Peers, together && material.closeness >= Closeness::Familiar && !isTeacher(contact));
}

// "manager at Acme", met at Acme → "manager".
QString relationWords(const Contact& contact)
{
    const QString words = without(tidied(contact.relation), {u"my ", u"our "});
    const QString at = placePhrase(contact.met).at;
    if (!at.isEmpty() && words.endsWith(u' ' + at))
        return words.chopped(at.size() + 1);
    const bool namesAnother = words.contains(u" at ") || words.contains(u" in ");
    return at.isEmpty() || !namesAnother ? words : QString();
}

void addContact(Material& material, const Contact& contact, const SenderProfile& sender, QDate today)
{
    slot(material, Blank::Name) = spokenName(contact);
    slot(material, Blank::FormalName) = formalAddress(contact);
    slot(material, Blank::Relation) = relationWords(contact);
    const QString theirs = workplaceOf(contact.organization);
    if (!theirs.isEmpty() && theirs.compare(tidied(sender.organization), Qt::CaseInsensitive) == 0)
        slot(material, Blank::TheirOrg) = withDefiniteArticle(theirs);
    material.flags |= isTitled(contact) ? bit(Flag::Titled) : 0;
    addMet(material, contact, today);
    material.goalFits = shareAWord(material[Blank::Goal], contact.role + u' ' + contact.organization);
}

// What a fact has to do with the sender's work and aim.
void holdAgainstSender(Material& material, FactForms& fact)
{
    const QString& goal = material[Blank::Goal];
    const QString& about = material[Blank::About];
    const auto mark = [](bool& holds, bool also) { holds = holds || also; };
    switch (fact.atom) {
    case Atom::Reason:
        if (fact.flags & bit(Flag::Theirs))
            mark(material.goalAnswers,
                 shareAWord(goal, fact.text) || ((material.flags & bit(Flag::Job)) && isOpening(fact.text)));
        break;
    case Atom::Ask:
        mark(material.goalAsks, shareAWord(goal, fact.text));
        mark(material.asksToApply, material.goalFits && fact.text.contains(u" apply"));
        mark(material.workAsks, shareAWord(about, fact.text + fact.question));
        mark(material.asksForTime, isForTime(fact.text));
        break;
    case Atom::Work:
        mark(material.goalMeetsWork, shareAWord(goal, fact.text));
        fact.flags |= shareAWord(about, fact.text) ? bit(Flag::Fits) : 0;
        break;
    case Atom::Memory:
        mark(material.memoryTellsRole, namesRole(fact.text, material[Blank::BareRole]));
        break;
    default:
        break;
    }
}

void addFacts(Material& material, const Contact& contact, QDate today)
{
    for (int i = 0; i < static_cast<int>(contact.facts.size()); ++i) {
        auto forms = factForms(contact, i, material.tone, today);
        // Who introduced us is said once, as the introduction.
        if (!forms || (forms->atom == Atom::Mutual && forms->text == material[Blank::By]))
            continue;
        const PartialDate& on = contact.facts[static_cast<std::size_t>(i)].on;
        const bool isThen = !on.isNull() && !contact.met.on.isNull() &&
                            std::abs(on.first().daysTo(contact.met.on.first())) <= kThoseDays;
        if ((isThen || forms->on == material[Blank::When]) && !material[Blank::At].isEmpty())
            forms->on.clear(); // is said of the meeting
        holdAgainstSender(material, *forms);
        material.can |= bit(forms->atom);
        material.facts.push_back(std::move(*forms));
    }
    std::stable_sort(material.facts.begin(), material.facts.end(),
                     [](const FactForms& a, const FactForms& b) {
                         return std::pair(a.atom, -a.strength) < std::pair(b.atom, -b.strength);
                     });
}

void addHistory(Material& material, const Contact& contact)
{
    const auto& history = contact.history;
    const auto sent = std::find_if(history.rbegin(), history.rend(), [](const auto& entry) {
        return entry.kind == contacts::Interaction::sent();
    });
    if (sent == history.rend() || !sent->outcome)
        return;
    if (*sent->outcome == contacts::Outcome::Accepted)
        material.can |= bit(Atom::Accepted);
    else if (*sent->outcome == contacts::Outcome::Replied)
        material.can |= bit(Atom::Replied);
}

} // namespace

QString sourceOf(Blank blank)
{
    switch (blank) {
    case Blank::Name:
    case Blank::FormalName:
        return u"name"_s;
    case Blank::At:
    case Blank::Place:
    case Blank::When:
    case Blank::By:
        return u"met"_s;
    case Blank::Relation:
        return u"relation"_s;
    case Blank::TheirOrg:
        return u"organization"_s;
    case Blank::First:
    case Blank::Full:
        return u"sender.name"_s;
    case Blank::Role:
    case Blank::BareRole:
        return u"sender.role"_s;
    case Blank::AtOrg:
    case Blank::Org:
        return u"sender.organization"_s;
    case Blank::About:
    case Blank::Doing:
        return u"sender.about"_s;
    case Blank::Goal:
        return u"sender.goal"_s;
    default:
        return {};
    }
}

Material gatherMaterial(const DraftRequest& request)
{
    static const SenderProfile kNobody;
    const SenderProfile& sender = request.sender ? *request.sender : kNobody;
    Material material;
    material.tone = request.tone;
    material.closeness = effectiveCloseness(*request.contact);
    const bool isLetter =
        request.channel == contacts::Channel::Email || request.channel == contacts::Channel::InMail;
    material.flags |= isLetter ? bit(Flag::Letter) : 0;
    material.flags |= contacts::isNote(request.channel) ? bit(Flag::Note) : 0;
    material.flags |= request.channel == contacts::Channel::LinkedIn200 ? bit(Flag::Brief) : 0;
    addSender(material, sender);
    addContact(material, *request.contact, sender, request.today);
    addFacts(material, *request.contact, request.today);
    addHistory(material, *request.contact);
    // "I said I'd send pictures when the wall is finished, and the wall is finished"
    const auto factOf = [&material](Atom atom) {
        return std::ranges::find(material.facts, atom, &FactForms::atom);
    };
    const auto promise = factOf(Atom::Promise);
    const auto reason = factOf(Atom::Reason);
    const qsizetype when = promise == material.facts.end() ? -1 : promise->text.indexOf(u" when ");
    if (when > 0 && reason != material.facts.end() &&
        shareAWord(promise->text.sliced(when + 6), reason->text)) {
        promise->text.truncate(when);
        reason->flags |= bit(Flag::Ready);
    }
    // "I run a railway with eleven other pensioners, and we're twelve pensioners": once is enough.
    const bool isToldAgain = std::ranges::any_of(material.facts, [&material](const FactForms& fact) {
        return fact.atom == Atom::Reason && shareAWord(material[Blank::About], fact.text);
    });
    if (isToldAgain && !material[Blank::Role].isEmpty()) {
        slot(material, Blank::About).clear();
        slot(material, Blank::Doing).clear();
    }
    material.flags |= material.can & bit(Atom::Ask) ? bit(Flag::Asking) : 0;
    const auto add = [&material](Atom atom, bool can) { material.can |= can ? bit(atom) : 0; };
    const bool wasThere = !material[Blank::At].isEmpty() || !material[Blank::When].isEmpty();
    add(Atom::By, !material[Blank::By].isEmpty());
    add(Atom::Met, wasThere);
    add(Atom::Relation, !material[Blank::Relation].isEmpty());
    add(Atom::SameOrg, !material[Blank::TheirOrg].isEmpty());
    add(Atom::Intro, !material[Blank::Role].isEmpty() || !material[Blank::About].isEmpty());
    add(Atom::Goal, !material[Blank::Goal].isEmpty());
    return material;
}

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/advice.h"

#include "contacts/outcome_date.h"
#include "drafting/english/time_phrase.h"

#include <algorithm>

namespace wellmet::drafting {

using namespace Qt::StringLiterals;
using contacts::Closeness;
using contacts::FactKind;
using contacts::Interaction;
using contacts::Outcome;

namespace {

constexpr int kDaysAfterWithdrawal = 21; // the site refuses a new invitation for three weeks
constexpr int kDaysToAnswer = 14;

constexpr AtomSet kMatter = bit(Atom::Ask) | bit(Atom::Offer) | bit(Atom::Reason) | bit(Atom::Promise) |
                            bit(Atom::Wants) | bit(Atom::Thanks) | bit(Atom::Congrats) | bit(Atom::Wish);
constexpr AtomSet kBonds = bit(Atom::Met) | bit(Atom::By) | bit(Atom::Topic) | bit(Atom::Memory) |
                           bit(Atom::Mutual) | bit(Atom::Shared) | bit(Atom::Together) | bit(Atom::Work) |
                           bit(Atom::Relation) | bit(Atom::SameOrg);

Draft notNow(Advice advice, const QString& because)
{
    Draft draft;
    draft.advice = advice;
    draft.because = because;
    return draft;
}

// The notes to someone, newest first.
std::vector<const Interaction*> sentNotes(const contacts::Contact& contact)
{
    std::vector<const Interaction*> notes;
    for (const Interaction& entry : contact.history) {
        if (entry.kind == Interaction::sent())
            notes.push_back(&entry);
    }
    std::ranges::reverse(notes);
    return notes;
}

Outcome outcomeOf(const Interaction& note)
{
    return note.outcome.value_or(Outcome::Pending);
}

// A refusal holds until they have answered since.
bool haveRefused(const std::vector<const Interaction*>& notes)
{
    for (const Interaction* note : notes) {
        const Outcome outcome = outcomeOf(*note);
        if (outcome == Outcome::Declined)
            return true;
        if (outcome == Outcome::Accepted || outcome == Outcome::Replied)
            return false;
    }
    return false;
}

} // namespace

Draft adviceFromHistory(const DraftRequest& request)
{
    const std::vector<const Interaction*> notes = sentNotes(*request.contact);
    if (notes.empty())
        return {};
    const Interaction& last = *notes.front();
    if (haveRefused(notes))
        return notNow(Advice::Wait, outcomeOf(last) == Outcome::Declined
                                        ? u"They declined your last note; let them make the next move."_s
                                        : u"They declined an earlier note; let them make the next move."_s);
    if (outcomeOf(last) == Outcome::Withdrawn &&
        daysSince(contacts::outcomeDate(last), request.today) < kDaysAfterWithdrawal)
        return notNow(Advice::Wait, u"You withdrew a request less than three weeks ago; a new one can go out "
                                    "after that."_s);
    if (outcomeOf(last) == Outcome::Pending && daysSince(last.on, request.today) < kDaysToAnswer)
        return notNow(Advice::Wait, u"Your last note has been out for less than two weeks; give them time to "
                                    "answer."_s);
    return {};
}

Draft adviceWithoutMaterial(const DraftRequest& request)
{
    const auto& facts = request.contact->facts;
    const bool hasMutual = std::any_of(facts.begin(), facts.end(), [](const contacts::Fact& fact) {
        return fact.kind == FactKind::Mutual && !fact.isPrivate;
    });
    if (hasMutual)
        return notNow(Advice::AskForIntroduction,
                      u"You have nothing to say to them yet, but you both know someone "
                      "who could introduce you."_s);
    if (contacts::isNote(request.channel))
        return notNow(Advice::SendBlank,
                      u"Nothing recorded would tell them why you are writing, and an empty "
                      "request is better than an empty note."_s);
    return notNow(Advice::Wait,
                  u"Nothing recorded would tell them why you are writing; first note down how you "
                  "met, what you share, or what of theirs you noticed."_s);
}

QStringList missingFrom(const DraftRequest& request, const Material& material, AtomSet said)
{
    QStringList missing;
    const bool isDistant = material.closeness <= Closeness::MetOnce;
    if (material.closeness != Closeness::Close && !(material.can & kBonds))
        missing << u"met"_s;
    if (!(material.can & kMatter) && !(said & bit(Atom::Goal)))
        missing << u"reason"_s;
    if (isDistant && !(material.can & bit(Atom::Intro)))
        missing << u"sender.role"_s;
    if (!request.sender || request.sender->name.trimmed().isEmpty())
        missing << u"sender.name"_s;
    return missing;
}

} // namespace wellmet::drafting

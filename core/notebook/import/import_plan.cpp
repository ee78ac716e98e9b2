// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/import_plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::notebook {

using contacts::Contact;
using contacts::ContactChange;
using contacts::Fact;
using contacts::FactKind;

namespace {

constexpr IdRow<Keep> kKeeps[] = {{Keep::Mine, u"mine"}, {Keep::Theirs, u"theirs"}, {Keep::Both, u"both"}};

void addLine(QString& notes, const QString& line)
{
    if (line.isEmpty() || notes.contains(line))
        return;
    notes = notes.isEmpty() ? line : notes + u"\n\n"_s + line;
}

void decide(const Conflict& conflict, Contact& contact)
{
    if (conflict.keep == Keep::Theirs)
        takeField(conflict.field, contact, conflict.theirs);
    else if (conflict.keep == Keep::Both && canKeepBoth(conflict.field))
        addLine(contact.notes, u"Also: "_s + wordsOf(conflict.field, conflict.theirs));
}

QString sharedText(const Proposal& proposal)
{
    return (proposal.kind == Proposal::Kind::WorkedAt ? u"worked at "_s : u"studied at "_s) + proposal.place;
}

void accept(const Proposal& proposal, Contact& contact)
{
    if (proposal.kind != Proposal::Kind::MetAt) {
        Fact fact;
        fact.kind = FactKind::Shared;
        fact.text = sharedText(proposal);
        contact.facts.push_back(fact);
    } else if (contact.met.isEmpty()) {
        contact.met.how = contacts::MetHow::Event;
        contact.met.where = proposal.place;
    }
}

} // namespace

std::span<const IdRow<Keep>> keepTable()
{
    return kKeeps;
}

bool canKeepBoth(MergeField field)
{
    return field == MergeField::Name || field == MergeField::Job || field == MergeField::Relation ||
           field == MergeField::Met;
}

QString sentenceOf(const Proposal& proposal)
{
    return proposal.kind == Proposal::Kind::MetAt ? u"We met at %1."_s.arg(proposal.place)
                                                  : u"We both %1."_s.arg(sharedText(proposal));
}

void settle(ImportPlan& plan)
{
    const auto change = [&plan](size_t place, const auto& choice) {
        ContactChange decided = plan.changes.at(place);
        const bool wasNews = plan.changes.isNews(place);
        choice(*decided.after);
        plan.changes.set(place, decided);
        const int gained = (plan.changes.isNews(place) ? 1 : 0) - (wasNews ? 1 : 0);
        plan.merged += gained;
        plan.unchanged -= gained;
    };
    for (const Conflict& conflict : plan.conflicts) {
        if (conflict.keep != Keep::Mine)
            change(conflict.change, [&](Contact& contact) { decide(conflict, contact); });
    }
    for (const Proposal& proposal : plan.proposals) {
        for (const size_t place : proposal.isAccepted ? proposal.changes : std::vector<size_t>())
            change(place, [&](Contact& contact) { accept(proposal, contact); });
    }
    plan.unchanged = std::max(plan.unchanged, 0); // those whom only a proposal is about weren't in the file
    std::vector<bool> isNews(plan.changes.size());
    for (size_t i = 0; i < isNews.size(); ++i)
        isNews[i] = plan.changes.isNews(i);
    plan.changes.keepOnly(isNews);
    plan.conflicts.clear();
    plan.proposals.clear();
}

} // namespace wellmet::notebook

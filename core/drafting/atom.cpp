// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/atom.h"

#include <QStringList>

namespace wellmet::drafting {

namespace {

constexpr IdRow<Atom> kAtoms[] = {
    {Atom::Topic, u"topic"},       {Atom::Memory, u"memory"},
    {Atom::Shared, u"shared"},     {Atom::Together, u"together"},
    {Atom::Mutual, u"mutual"},     {Atom::Work, u"work"},
    {Atom::Congrats, u"congrats"}, {Atom::Thanks, u"thanks"},
    {Atom::Reason, u"reason"},     {Atom::Ask, u"ask"},
    {Atom::Offer, u"offer"},       {Atom::Promise, u"promise"},
    {Atom::Wants, u"wants"},       {Atom::Wish, u"wish"},
    {Atom::Met, u"met"},           {Atom::By, u"by"},
    {Atom::Relation, u"relation"}, {Atom::SameOrg, u"same-org"},
    {Atom::Accepted, u"accepted"}, {Atom::Replied, u"replied"},
    {Atom::Intro, u"intro"},       {Atom::Goal, u"goal"},
    {Atom::Touch, u"touch"},       {Atom::Easy, u"easy"},
    {Atom::Greeting, u"greeting"}, {Atom::SignOff, u"sign-off"},
    {Atom::Subject, u"subject"},
};
static_assert(std::size(kAtoms) == kAtomCount);

} // namespace

std::span<const IdRow<Atom>> atomTable()
{
    return kAtoms;
}

QString toText(AtomSet atoms)
{
    QStringList names;
    for (int i = 0; i < kAtomCount; ++i) {
        const auto atom = static_cast<Atom>(i);
        if (atoms & bit(atom))
            names << idOf(atomTable(), atom).toString();
    }
    return names.join(u' ');
}

AtomSet atomsFromText(QStringView text)
{
    AtomSet atoms = 0;
    for (const QStringView name : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (const auto atom = valueOf(atomTable(), name))
            atoms |= bit(*atom);
    }
    return atoms;
}

} // namespace wellmet::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/fact.h"

namespace wellmet::contacts {

namespace {

constexpr IdRow<FactKind> kKinds[] = {
    {FactKind::Topic, u"topic"},       {FactKind::Memory, u"memory"}, {FactKind::Shared, u"shared"},
    {FactKind::Together, u"together"}, {FactKind::Mutual, u"mutual"}, {FactKind::Work, u"work"},
    {FactKind::Congrats, u"congrats"}, {FactKind::Thanks, u"thanks"}, {FactKind::Reason, u"reason"},
    {FactKind::Ask, u"ask"},           {FactKind::Offer, u"offer"},   {FactKind::Promise, u"promise"},
    {FactKind::Wants, u"wants"},
};

constexpr IdRow<FactKind> kFrames[] = {
    {FactKind::Topic, u"We talked about …"},
    {FactKind::Memory, u"You may remember me as …"},
    {FactKind::Shared, u"We both …"},
    {FactKind::Together, u"We once …"},
    {FactKind::Mutual, u"We both know …"},
    {FactKind::Work, u"I noticed your …"},
    {FactKind::Congrats, u"Congratulations on your …"},
    {FactKind::Thanks, u"Thank you for …"},
    {FactKind::Reason, u"I am reaching out because …"},
    {FactKind::Ask, u"I would like to …"},
    {FactKind::Offer, u"I can …"},
    {FactKind::Promise, u"I said I would …"},
    {FactKind::Wants, u"You would like …"},
};

constexpr IdRow<WorkHow> kHows[] = {
    {WorkHow::Noticed, u"noticed"}, {WorkHow::Read, u"read"}, {WorkHow::Heard, u"heard"},
    {WorkHow::Watched, u"watched"}, {WorkHow::Use, u"use"},
};

} // namespace

std::span<const IdRow<FactKind>> factKindTable()
{
    return kKinds;
}

QString toId(FactKind kind)
{
    return idOf(factKindTable(), kind).toString();
}

std::optional<FactKind> factKindFromId(QStringView id)
{
    return valueOf(factKindTable(), id);
}

std::span<const IdRow<WorkHow>> workHowTable()
{
    return kHows;
}

QString toId(WorkHow how)
{
    return idOf(workHowTable(), how).toString();
}

std::optional<WorkHow> workHowFromId(QStringView id)
{
    return valueOf(workHowTable(), id);
}

QString frameOf(FactKind kind)
{
    return idOf(std::span<const IdRow<FactKind>>(kFrames), kind).toString();
}

} // namespace wellmet::contacts

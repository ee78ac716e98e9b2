// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/finding.h"

namespace wellmet::critique {

namespace {
constexpr IdRow<Severity> kSeverities[] = {
    {Severity::Hint, u"hint"}, {Severity::Warn, u"warn"}, {Severity::Stop, u"stop"}};

constexpr IdRow<Objection> kObjections[] = {
    {Objection::NoUseToMe, u"no-use-to-me"},   {Objection::NotPersonal, u"not-personal"},
    {Objection::NotRelevant, u"not-relevant"}, {Objection::StrangerDanger, u"stranger-danger"},
    {Objection::WillSpamMe, u"will-spam-me"},  {Objection::Competitor, u"competitor"},
    {Objection::Reputation, u"reputation"}};
} // namespace

std::span<const IdRow<Severity>> severityTable()
{
    return kSeverities;
}

QString toId(Severity severity)
{
    return idOf(severityTable(), severity).toString();
}

std::span<const IdRow<Objection>> objectionTable()
{
    return kObjections;
}

QString toId(Objection objection)
{
    return idOf(objectionTable(), objection).toString();
}

} // namespace wellmet::critique

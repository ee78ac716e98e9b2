// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/draft.h"

namespace wellmet::drafting {

namespace {
constexpr IdRow<Advice> kTable[] = {
    {Advice::Write, u"write"},
    {Advice::SendBlank, u"send-blank"},
    {Advice::AskForIntroduction, u"ask-for-introduction"},
    {Advice::Wait, u"wait"},
};
} // namespace

QString toId(Advice advice)
{
    return idOf(std::span<const IdRow<Advice>>(kTable), advice).toString();
}

} // namespace wellmet::drafting

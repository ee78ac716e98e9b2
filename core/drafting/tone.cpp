// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/tone.h"

namespace wellmet::drafting {

namespace {
constexpr IdRow<Tone> kTable[] = {
    {Tone::Warm, u"warm"}, {Tone::Neutral, u"neutral"}, {Tone::Formal, u"formal"}};
} // namespace

std::span<const IdRow<Tone>> toneTable()
{
    return kTable;
}

QString toId(Tone tone)
{
    return idOf(toneTable(), tone).toString();
}

std::optional<Tone> toneFromId(QStringView id)
{
    return valueOf(toneTable(), id);
}

} // namespace wellmet::drafting

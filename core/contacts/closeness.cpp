// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/closeness.h"

namespace wellmet::contacts {

namespace {
constexpr IdRow<Closeness> kTable[] = {
    {Closeness::Stranger, u"stranger"},
    {Closeness::MetOnce, u"met-once"},
    {Closeness::Acquaintance, u"acquaintance"},
    {Closeness::Familiar, u"familiar"},
    {Closeness::Close, u"close"},
};
} // namespace

std::span<const IdRow<Closeness>> closenessTable()
{
    return kTable;
}

QString toId(Closeness closeness)
{
    return idOf(closenessTable(), closeness).toString();
}

std::optional<Closeness> closenessFromId(QStringView id)
{
    return valueOf(closenessTable(), id);
}

} // namespace wellmet::contacts

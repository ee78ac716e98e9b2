// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/met.h"

namespace wellmet::contacts {

namespace {
constexpr IdRow<MetHow> kTable[] = {
    {MetHow::Event, u"event"},           {MetHow::Work, u"work"},     {MetHow::Study, u"study"},
    {MetHow::Introduced, u"introduced"}, {MetHow::Online, u"online"}, {MetHow::Community, u"community"},
    {MetHow::Other, u"other"},           {MetHow::Never, u"never"},
};
} // namespace

std::span<const IdRow<MetHow>> metHowTable()
{
    return kTable;
}

QString toId(MetHow how)
{
    return idOf(metHowTable(), how).toString();
}

std::optional<MetHow> metHowFromId(QStringView id)
{
    return valueOf(metHowTable(), id);
}

bool Met::isEmpty() const
{
    return *this == Met{};
}

} // namespace wellmet::contacts

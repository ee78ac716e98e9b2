// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <utility>

namespace wellmet {

// An id that can't be passed for another table's: explicit in, explicit out.
//
//     using ContactId = StrongId<struct ContactTag, QString>;
template <class Tag, class Rep>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(Rep value) : m_value(std::move(value)) {}

    const Rep& value() const { return m_value; }
    bool isNull() const { return m_value == Rep{}; }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend auto operator<=>(const StrongId& a, const StrongId& b)
    {
        if (a.m_value < b.m_value)
            return std::strong_ordering::less;
        return b.m_value < a.m_value ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    friend size_t qHash(const StrongId& id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    Rep m_value{};
};

} // namespace wellmet

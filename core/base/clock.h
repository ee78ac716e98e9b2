// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace wellmet {

// Where "today" comes from. Everything that depends on the date takes a Clock or a QDate; nothing asks
// the system behind its caller's back.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // local time
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

// Stands still: for `--today`, and for tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    explicit FixedClock(QDate today) : m_now(today.startOfDay()) {}
    QDateTime now() const override;

private:
    QDateTime m_now;
};

} // namespace wellmet

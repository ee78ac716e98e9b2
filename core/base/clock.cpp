// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace wellmet {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

QDateTime FixedClock::now() const
{
    return m_now;
}

} // namespace wellmet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/critique_report.h"

using namespace Qt::StringLiterals;

namespace wellmet::critique {

QString toId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Send:
        return u"send"_s;
    case Verdict::Revise:
        return u"revise"_s;
    case Verdict::Stop:
        return u"stop"_s;
    }
    return {};
}

QString toId(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Answered:
        return u"answered"_s;
    case ObjectionState::Open:
        return u"open"_s;
    case ObjectionState::Raised:
        return u"raised"_s;
    }
    return {};
}

} // namespace wellmet::critique

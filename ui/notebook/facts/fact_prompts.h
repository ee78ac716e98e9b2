// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/fact.h"

#include <QString>

namespace wellmet::ui {

// How a kind of fact is asked for.
struct FactPrompt
{
    QString before;  // the words before the blank: "We talked about"
    QString example; // stands in the empty blank
    bool dated;      // whether the day of the thing itself is worth asking
};
FactPrompt factPrompt(contacts::FactKind kind);

} // namespace wellmet::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/sender_profile.h"
#include "drafting/facts/material.h"

namespace wellmet::drafting {

// What is said of the sender: the words of the profile, as sentences need them. Material's closeness and tone
// stand.
void addSender(Material& material, const contacts::SenderProfile& sender);

// What was typed without stray spaces and without the stops at its end.
QString tidied(const QString& text);
// Without a beginning that repeats the frame it completes.
QString without(QString text, std::initializer_list<QStringView> heads);
// An employer as it was typed; empty for what is no place to be at ("self-employed").
QString workplaceOf(const QString& organization);
// Whether a word of the goal that says something is among these, too.
bool shareAWord(const QString& goal, const QString& words);

} // namespace wellmet::drafting

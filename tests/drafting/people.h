// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"
#include "contacts/sender_profile.h"
#include "drafting/drafter.h"

#include <QStringList>

#include <initializer_list>
#include <utility>
#include <vector>

namespace wellmet::drafting {

inline const QDate kToday(2026, 11, 22);

contacts::Fact fact(contacts::FactKind kind, const QString& text, const char* on = "");
contacts::Met met(contacts::MetHow how, const QString& where, const char* on = "");

contacts::SenderProfile studentSender();
// Tom, met once at PyData Manchester: a topic, something shared, an ask.
contacts::Contact tom();
// Somebody of whom everything is recorded that can be.
contacts::Contact fullyRecorded();

// Contacts that differ in everything a draft depends on; the same ones every time. Each has a private fact
// and notes with kSecret in them.
std::vector<contacts::Contact> manyContacts(int count);
inline constexpr QStringView kSecret = u"Zanzibar";

} // namespace wellmet::drafting

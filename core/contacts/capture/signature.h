// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wellmet::contacts {

// The signature of an e-mail, or a visiting card's text, as a line for readQuickLine:
//
//     Dr. Ana Ruiz
//     Head of Data | Acme Ltd.                 Dr. Ana Ruiz, Head of Data at Acme Ltd., ana@acme.example;
//     note: +44 20 7946 0000 T +44 20 7946 0000 · ana@acme.example
//
// The first line with letters and no address is the name, the next one role and employer; phone numbers and
// whatever else it says become notes. A text of one line comes back as it is.
QString quickLineFromSignature(const QString& text);

} // namespace wellmet::contacts

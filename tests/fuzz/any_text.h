// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wellmet::tests {

// What a file or a fuzzer's input stands for: UTF-16 in the order of this machine behind FF FE, which may
// hold unpaired surrogates; else UTF-8.
QString anyText(const QByteArray& bytes);

// Critiques a text, alone and with a recipient, and applies every fix. Says what is wrong with the answer: a
// range outside the text or inside a surrogate pair, points that don't add up; "" when all is well.
QString problemWith(const QString& text);

} // namespace wellmet::tests

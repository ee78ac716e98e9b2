// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wellmet::exchange {

// The file's bytes without a byte order mark; UTF-16, marked or plain to see, becomes UTF-8. Shares the bytes
// when nothing changes.
QByteArray withoutByteOrderMark(const QByteArray& bytes);

// A file in one of Windows' code pages as UTF-8, and which one it was taken for ("Windows-1252, as in
// Western Europe"); empty when it was UTF-8, or a mixture that each cell must be asked about. The guess goes
// by letters: “ł” is one in Windows-1250 alone, and words in Cyrillic or Greek have no Latin ones.
struct Recoded
{
    QByteArray bytes;
    QString from;
};
Recoded fromCodePage(const QByteArray& bytes);
// The same for alphabets whose letters stand side by side, as those of UTF-8 never do, not even where a line
// is folded in the middle of one.
Recoded fromGreekOrCyrillic(const QByteArray& bytes);

// Text as programs really write it: UTF-8, or Windows-1252 when it isn't valid UTF-8.
QString decoded(QByteArrayView bytes);

// The same in a named character set ("ISO-8859-15"); an unknown name is treated as unnamed.
QString decoded(QByteArrayView bytes, const QByteArray& charset);

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program of Qt Core can cost: a text in, a text out.
#include <QFile>
#include <QString>

#include <cstdio>

int main()
{
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    const QString text = QString::fromUtf8(input.readAll());
    std::puts(text.toUpper().toUtf8().constData());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace wellmet::tests {

// While it lives, the American and the British dictionary are these few words, whatever is installed.
class LittleDictionary
{
public:
    explicit LittleDictionary(const QByteArray& words)
    {
        for (const char* name : {"en_US", "en_GB"}) {
            write(QString::fromLatin1(name) + QStringLiteral(".aff"),
                  "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
            write(QString::fromLatin1(name) + QStringLiteral(".dic"),
                  QByteArray::number(words.count('\n') + 1) + '\n' + words + '\n');
        }
        qputenv("DICPATH", QFile::encodeName(m_folder.path()));
    }
    ~LittleDictionary() { qunsetenv("DICPATH"); }
    LittleDictionary(const LittleDictionary&) = delete;
    LittleDictionary& operator=(const LittleDictionary&) = delete;

private:
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir m_folder;
};

} // namespace wellmet::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace wellmet::exchange {

// One property of a vCard, unfolded but not decoded: `item1.EMAIL;TYPE=work:ana@example.org`.
struct ContentLine
{
    struct Parameter
    {
        QByteArray name; // upper case; TYPE or ENCODING for the bare words of version 2.1
        QByteArray value;
    };

    int line = 0; // 1-based, where it begins
    QByteArray group;
    QByteArray name; // upper case; empty when the line isn't a property
    std::vector<Parameter> parameters;
    QByteArray value;

    QByteArray parameter(QByteArrayView wanted) const; // the first of that name, or empty
    bool isBase64() const;
    bool isQuotedPrintable() const;

    // The value's bytes as text: quoted-printable and base64 undone, character set applied; backslashes still
    // stand.
    QString rawText() const;
    // The whole value with its backslashes undone.
    QString text() const;
    // The value split at `separator`, each part with its backslashes undone.
    QStringList parts(QChar separator) const;
};

// The value's parts with their backslashes still standing.
QStringList splitUnescaped(const QString& raw, QChar separator);
QString unescaped(QStringView text); // \n \, \; \: \\ undone
QString escaped(QStringView text);   // for a value, or a part of one

// Reads vCard bytes property by property: joins folded lines and quoted-printable soft breaks before anything
// is decoded, and passes over the contents of photos without copying them: their value comes empty.
class ContentLineReader
{
public:
    // The bytes may be a piece of a file, behind so many lines of it.
    explicit ContentLineReader(QByteArrayView bytes, int linesBefore = 0)
        : m_bytes(bytes),
          m_line(linesBefore)
    {
    }

    bool next(ContentLine& property); // false at the end
    qsizetype position() const { return m_at; }
    int line() const { return m_line; } // the last one that was read

private:
    QByteArrayView physicalLine();
    qsizetype placeOf(char c, qsizetype first, qsizetype end) const;
    bool isFoldedNext() const;
    bool isCardMarkNext() const; // BEGIN or END: never part of a value
    void joinLines(QByteArray& whole, const ContentLine& property);
    QByteArray bareBase64();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_lineFeed = -1; // the first from m_at on, unless it lies before it
    qsizetype m_textEnd = -1;  // where the CRs before that begin
    int m_line = 0;            // of the last physical line that was read
};

// True for properties whose contents are pictures, sounds or keys, unless they are links to them.
bool isBulky(const ContentLine& property);
bool isLink(QByteArrayView value);

} // namespace wellmet::exchange

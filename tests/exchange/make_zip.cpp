// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/make_zip.h"

#include <array>

namespace wellmet::tests {

namespace {

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = ~0U;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

// Deflated without zlib's header (two bytes behind Qt's four) and its sum (four at the end).
QByteArray deflated(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QByteArray("\x03\x00", 2);
    const QByteArray packed = qCompress(bytes);
    return packed.sliced(6, packed.size() - 10);
}

void put(QByteArray& zip, std::initializer_list<quint32> shorts)
{
    for (const quint32 value : shorts)
        zip.append(static_cast<char>(value & 0xFF)).append(static_cast<char>(value >> 8 & 0xFF));
}

void putLong(QByteArray& zip, qint64 value)
{
    const auto bits = static_cast<quint32>(value);
    put(zip, {bits & 0xFFFF, bits >> 16});
}

// What the member's own header and the directory have in common.
QByteArray headOf(const ZipMember& member, const QByteArray& packed)
{
    QByteArray head;
    put(head, {20, member.isEncrypted ? 0x801U : 0x800U, 8, 0, 0x21}); // version, flags, deflate, time, day
    putLong(head, crcOf(member.bytes));
    putLong(head, packed.size());
    putLong(head, member.bytes.size());
    put(head, {static_cast<quint32>(member.name.size()), 0});
    return head;
}

QByteArray endOf(quint32 members, qsizetype directorySize, qsizetype directoryAt)
{
    QByteArray end("PK\x05\x06");
    put(end, {0, 0, members, members});
    putLong(end, directorySize);
    putLong(end, directoryAt);
    put(end, {0});
    return end;
}

} // namespace

QByteArray makeZip(const std::vector<ZipMember>& members)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipMember& member : members) {
        const QByteArray packed = deflated(member.bytes);
        const QByteArray head = headOf(member, packed);
        directory += "PK\x01\x02";
        put(directory, {20});
        directory += head;
        put(directory, {0, 0, 0, 0, 0}); // comment, disk, attributes
        putLong(directory, zip.size());
        directory += member.name;
        zip += "PK\x03\x04" + head + member.name + packed;
    }
    return zip + directory + endOf(static_cast<quint32>(members.size()), directory.size(), zip.size());
}

QByteArray zipThatClaims(quint16 members)
{
    const QByteArray zip = makeZip({{"Connections.csv", "x"}});
    const qsizetype directory = zip.indexOf("PK\x01\x02");
    const qsizetype end = zip.indexOf("PK\x05\x06");
    return zip.first(end) + endOf(members, end - directory, directory);
}

} // namespace wellmet::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/import/packed_people.h"

#include "notebook/import/packed_contact.h"

#include <cstring>

namespace wellmet::notebook {

using contacts::Contact;

namespace {

constexpr qsizetype kMostInMemory = 1 << 20;

} // namespace

PackedPeople::Place PackedPeople::add(const Contact& person)
{
    const QByteArray bytes = packed(person);
    return append(bytes, bytes.size());
}

PackedPeople::Place PackedPeople::replace(Place place, const Contact& person)
{
    const QByteArray bytes = packed(person);
    Head head;
    read(place, &head, sizeof head);
    if (bytes.size() > head.room)
        return append(bytes, 2 * bytes.size());
    head.size = bytes.size();
    write(place, &head, sizeof head);
    write(place + Place{sizeof head}, bytes.constData(), bytes.size());
    return place;
}

Contact PackedPeople::at(Place place) const
{
    Q_ASSERT(place >= 0);
    Head head;
    read(place, &head, sizeof head);
    QByteArray bytes(head.size, Qt::Uninitialized);
    read(place + Place{sizeof head}, bytes.data(), bytes.size());
    return m_isSound ? unpacked(bytes) : Contact();
}

PackedPeople::Place PackedPeople::append(const QByteArray& bytes, qsizetype room)
{
    const Place place = m_inFile + m_tail.size();
    const Head head{.size = bytes.size(), .room = room};
    m_tail.append(reinterpret_cast<const char*>(&head), sizeof head);
    m_tail.append(bytes);
    m_tail.append(room - bytes.size(), '\0');
    if (m_tail.size() >= kMostInMemory && !m_hasNoFile)
        moveToFile();
    return place;
}

void PackedPeople::moveToFile()
{
    if (!m_file)
        m_file.reset(std::tmpfile());
    const auto size = static_cast<size_t>(m_tail.size());
    m_hasNoFile = !m_file || std::fseek(m_file.get(), m_inFile, SEEK_SET) != 0 ||
                  std::fwrite(m_tail.constData(), 1, size, m_file.get()) != size ||
                  std::fflush(m_file.get()) != 0;
    if (m_hasNoFile)
        return;
    m_inFile += m_tail.size();
    m_tail.resize(0);
}

void PackedPeople::read(Place place, void* bytes, qsizetype size) const
{
    if (place >= m_inFile) {
        std::memcpy(bytes, m_tail.constData() + (place - m_inFile), static_cast<size_t>(size));
        return;
    }
    // Reading on where it stands keeps what is in its buffer.
    const bool isThere = std::ftell(m_file.get()) == place || std::fseek(m_file.get(), place, SEEK_SET) == 0;
    const auto wanted = static_cast<size_t>(size);
    if (isThere && std::fread(bytes, 1, wanted, m_file.get()) == wanted)
        return;
    m_isSound = false;
    std::memset(bytes, 0, wanted);
}

void PackedPeople::write(Place place, const void* bytes, qsizetype size)
{
    if (place >= m_inFile) {
        std::memcpy(m_tail.data() + (place - m_inFile), bytes, static_cast<size_t>(size));
        return;
    }
    const auto wanted = static_cast<size_t>(size);
    const bool isWritten = std::fseek(m_file.get(), place, SEEK_SET) == 0 &&
                           std::fwrite(bytes, 1, wanted, m_file.get()) == wanted &&
                           std::fflush(m_file.get()) == 0;
    m_isSound = m_isSound && isWritten;
}

} // namespace wellmet::notebook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/contact.h"

#include <QByteArray>

#include <cstdio>
#include <memory>

namespace wellmet::notebook {

// Many people, of whom next to nothing is held in memory: beyond a megabyte they lie in a temporary file
// without a name, which nobody else can open and which is gone when this is. Where no such file can be had,
// or the disk is full, they stay in memory. To be used by one thread at a time.
class PackedPeople
{
public:
    // Where somebody lies; negative is nowhere.
    using Place = qint64;
    static constexpr Place kNowhere = -1;

    Place add(const contacts::Contact& person);
    // Somebody as they are now, and where they lie from here on. Whoever is replaced again and again takes no
    // more than some times their size.
    Place replace(Place place, const contacts::Contact& person);
    contacts::Contact at(Place place) const;

    // False once somebody couldn't be written or read back, which the others can't say.
    bool isSound() const { return m_isSound; }

private:
    // What stands before each.
    struct Head
    {
        qsizetype size = 0;
        qsizetype room = 0; // for them to grow
    };

    Place append(const QByteArray& bytes, qsizetype room);
    void moveToFile();
    void read(Place place, void* bytes, qsizetype size) const;
    void write(Place place, const void* bytes, qsizetype size);

    struct Close
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::unique_ptr<std::FILE, Close> m_file;
    Place m_inFile = 0; // so many bytes are in it; the others follow in `m_tail`
    QByteArray m_tail;
    bool m_hasNoFile = false;
    mutable bool m_isSound = true;
};

} // namespace wellmet::notebook

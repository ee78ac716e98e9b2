// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_batch.h"

#include <QHash>

namespace wellmet::exchange {

// How an entry of a timeline came from LinkedIn, kept under "linkedin" beside its own keys: the minute tells
// two short messages of one day apart.
QJsonObject linkedInTrace(const QString& at, QJsonObject more = {});
QString linkedInMinute(const contacts::Interaction& entry); // empty when it isn't from there

// A note that asked to connect with somebody who is a connection now was accepted: on the day of connecting,
// unless that was earlier. True when something changed.
bool acceptConnected(contacts::Contact& contact);

// The people of an export while its files are read one after the other: who stands in two of them, by profile
// or else by a name that only one of them has, is one person.
class LinkedInPeople
{
public:
    // Knows those whom the batch holds by now: the connections. The batch is borrowed.
    explicit LinkedInPeople(ImportBatch& batch);

    // Whoever the user wrote to belongs to the notebook; a stranger who only wrote to the user may not.
    enum class Standing { Person, MaybeStranger };
    // The one with this name or link, made when nobody has it; null when there is neither link nor name.
    contacts::Contact* find(const QString& name, const QString& link, int line, Standing standing);

    // Moves those who aren't connections into the batch, and settles what became of the notes.
    void finish();

private:
    struct Other
    {
        contacts::Contact contact;
        int line = 0;
        Standing standing = Standing::MaybeStranger;
    };
    static constexpr qsizetype kSeveral = -1; // people have this name

    qsizetype placeOf(const QString& slug, const QString& nameKey) const; // -1 when unknown
    const contacts::Contact& at(qsizetype place) const;
    void learn(const contacts::Contact& contact, qsizetype place);

    ImportBatch& m_batch;
    qsizetype m_connections; // places below are the batch's, the others' come behind
    std::vector<Other> m_others;
    QHash<QString, qsizetype> m_bySlug;
    QHash<QString, qsizetype> m_byName;
};

} // namespace wellmet::exchange

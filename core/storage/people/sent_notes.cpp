// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/sent_notes.h"

#include "storage/database.h"
#include "storage/query.h"

namespace wellmet::storage {

using namespace Qt::StringLiterals;

Result<std::optional<SentNotes::Place>> SentNotes::each(Place behind, int most,
                                                        const std::function<void(SentNote&&)>& visit) const
{
    Place last = behind;
    int count = 0;
    const Result<void> done =
        Query(
            m_database,
            u"SELECT i.contact, i.position, c.id, c.name, c.role, c.organization, c.met_where, i.text,"
            " (SELECT group_concat(f.text, char(10)) FROM facts f WHERE f.contact = c.key AND f.private = 0)"
            " FROM interactions i JOIN contacts c ON c.key = i.contact"
            " WHERE (i.contact, i.position) > (?, ?) AND i.kind = 'sent' AND i.text <> ''"
            " ORDER BY i.contact, i.position LIMIT ?"_s)
            .bind(behind.contact)
            .bind(behind.position)
            .bind(most)
            .each([&](const Row& row) {
                SentNote note;
                note.to.id = contacts::ContactId(row.text(2));
                note.to.name = row.text(3);
                note.to.role = row.text(4);
                note.to.organization = row.text(5);
                note.to.met.where = row.text(6);
                for (const QString& fact : row.text(8).split(u'\n', Qt::SkipEmptyParts))
                    note.to.facts.emplace_back().text = fact;
                note.text = row.text(7);
                visit(std::move(note));
                last = {row.integer(0), row.integer(1)};
                ++count;
            });
    if (!done)
        return done.error();
    return count < most ? std::nullopt : std::optional(last);
}

Result<std::vector<SentNote>> SentNotes::newest(const contacts::ContactId& except, int limit) const
{
    std::vector<SentNote> notes;
    const Result<void> done =
        Query(m_database, u"SELECT c.id, c.name, c.organization, c.met_where, i.text FROM interactions i"
                          " JOIN contacts c ON c.key = i.contact"
                          " WHERE i.kind = 'sent' AND i.text <> '' AND c.id <> ?"
                          " ORDER BY i.happened DESC, i.contact DESC LIMIT ?"_s)
            .bind(except.value())
            .bind(limit)
            .each([&](const Row& row) {
                SentNote note;
                note.to.id = contacts::ContactId(row.text(0));
                note.to.name = row.text(1);
                note.to.organization = row.text(2);
                note.to.met.where = row.text(3);
                note.text = row.text(4);
                notes.push_back(std::move(note));
            });
    if (!done)
        return done.error();
    return notes;
}

Result<int> SentNotes::count(contacts::Channel channel, QDate first, QDate end) const
{
    // A month ("2026-11") is less than each of its days and counts as its first.
    const QString from = first.day() == 1 ? first.toString(u"yyyy-MM"_s) : first.toString(Qt::ISODate);
    const QString to = end.day() == 1 ? end.toString(u"yyyy-MM"_s) : end.toString(Qt::ISODate);
    const Result<qint64> number =
        Query(m_database, u"SELECT count(*) FROM interactions WHERE kind = 'sent' AND happened >= ?"
                          " AND happened < ? AND channel = ? AND text <> ''"_s)
            .bind(from)
            .bind(to)
            .bind(contacts::toId(channel))
            .number();
    if (!number)
        return number.error();
    return static_cast<int>(*number);
}

} // namespace wellmet::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "critique/clean_notes.h"

#include "exchange/wellmet_document.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wellmet::tests {

namespace {

contacts::SenderProfile senderFrom(const QJsonObject& object)
{
    contacts::SenderProfile sender;
    sender.name = object["name"_L1].toString();
    sender.role = object["role"_L1].toString();
    sender.organization = object["organization"_L1].toString();
    sender.about = object["about"_L1].toString();
    sender.goal = object["goal"_L1].toString();
    return sender;
}

// What stands between the greeting's first word, if any, and the sign behind the name.
QString greetedIn(const QString& text)
{
    for (const QLatin1StringView opening : {"Hi "_L1, "Hello "_L1, "Dear "_L1, ""_L1}) {
        if (text.startsWith(opening)) {
            const qsizetype comma = text.indexOf(u',');
            const qsizetype mark = text.indexOf(u'!');
            const qsizetype end = mark > 0 && mark < comma ? mark : comma;
            return text.mid(opening.size(), end - opening.size());
        }
    }
    return {};
}

std::vector<QJsonObject> linesOf(const QString& fileName)
{
    std::vector<QJsonObject> lines;
    QFile file(QStringLiteral(WELLMET_TEST_DATA "/critique/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        if (line.isObject())
            lines.push_back(line.object());
    }
    return lines;
}

CleanNote noteFrom(const QJsonObject& object)
{
    CleanNote note;
    note.contact = *exchange::contactFromJson(object["contact"_L1].toObject());
    note.sender = senderFrom(object["sender"_L1].toObject());
    note.note.text = object["note"_L1].toString();
    note.note.subject = object["subject"_L1].toString();
    note.note.channel = contacts::channelFromId(object["channel"_L1].toString());
    note.greeted = greetedIn(note.note.text);
    note.rule = object["rule"_L1].toString();
    note.at = object["at"_L1].toString();
    return note;
}

} // namespace

critique::Circumstances CleanNote::circumstances() const
{
    return {.contact = &contact, .sender = &sender, .today = QDate(2026, 11, 22)};
}

QString CleanNote::with(const QString& sentence) const
{
    qsizetype end = note.text.size();
    for (const QLatin1StringView stop : {". "_L1, "? "_L1, "! "_L1, ".\n"_L1}) {
        const qsizetype found = note.text.indexOf(stop, greeted.size() + 8);
        if (found >= 0)
            end = std::min(end, found + 1);
    }
    return note.text.left(end) + u' ' + sentence + note.text.mid(end);
}

const std::vector<CleanNote>& cleanNotes()
{
    static const std::vector<CleanNote> notes = [] {
        std::vector<CleanNote> read;
        for (const QJsonObject& line : linesOf(u"clean_notes.jsonl"_s))
            read.push_back(noteFrom(line));
        return read;
    }();
    return notes;
}

std::vector<CleanNote> notesToPeople(const QString& fileName)
{
    QHash<QString, QJsonObject> people;
    for (const QJsonObject& line : linesOf(u"people.jsonl"_s))
        people.insert(line["id"_L1].toString(), line);
    std::vector<CleanNote> read;
    for (QJsonObject line : linesOf(fileName)) {
        const QJsonObject person = people.value(line["person"_L1].toString());
        line["contact"_L1] = person["contact"_L1];
        line["sender"_L1] = person["sender"_L1];
        read.push_back(noteFrom(line));
    }
    return read;
}

} // namespace wellmet::tests

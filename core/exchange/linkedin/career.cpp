// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/career.h"

#include "exchange/linkedin/linkedin_day.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::SenderProfile;

namespace {

QString traceKey()
{
    return u"linkedin"_s;
}

void putText(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void append(SenderProfile& sender, const QString& list, const QJsonObject& entry)
{
    QJsonObject trace = sender.extra.value(traceKey()).toObject();
    QJsonArray entries = trace[list].toArray();
    entries.append(entry);
    trace[list] = entries;
    sender.extra[traceKey()] = trace;
}

QStringList eachOnce(const SenderProfile& sender, const QString& list, const QString& key)
{
    QStringList names;
    for (const QJsonValue entry : sender.extra[traceKey()][list].toArray()) {
        const QString name = entry[key].toString().simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

// What a row says of a time: "from" and "until", as far as it is known.
void putTime(QJsonObject& entry, const QString& began, const QString& ended)
{
    putText(entry, u"from"_s, monthOf(began).toIso());
    putText(entry, u"until"_s, monthOf(ended).toIso());
}

} // namespace

bool readProfile(const Table& table, SenderProfile& sender, std::vector<Rejection>& rejected,
                 ProgressReport& report)
{
    const TableHead& head = table.head;
    return eachRow(table, rejected, report, [&](const CsvRow& row) {
        const QString name =
            (head.textIn(row, u"firstname") + u' ' + head.textIn(row, u"lastname")).simplified();
        if (name.isEmpty())
            return u"no name"_s;
        if (sender.name.isEmpty())
            sender.name = name;
        QJsonObject trace = sender.extra.value(traceKey()).toObject();
        putText(trace, u"headline"_s, head.textIn(row, u"headline").simplified());
        if (!trace.isEmpty())
            sender.extra[traceKey()] = trace;
        return QString();
    });
}

bool readPositions(const Table& table, SenderProfile& sender, std::vector<Rejection>& rejected,
                   ProgressReport& report)
{
    const TableHead& head = table.head;
    QDate latest;
    return eachRow(table, rejected, report, [&](const CsvRow& row) {
        const QString company = head.textIn(row, u"companyname").simplified();
        const QString title = head.textIn(row, u"title").simplified();
        const QString began = head.textIn(row, u"startedon").simplified();
        const QString ended = head.textIn(row, u"finishedon").simplified();
        if (company.isEmpty() && title.isEmpty())
            return u"no company and no title"_s;
        QJsonObject entry;
        putText(entry, u"company"_s, company);
        putText(entry, u"title"_s, title);
        putTime(entry, began, ended);
        append(sender, u"positions"_s, entry);
        const PartialDate start = monthOf(began);
        const bool isFirst = sender.role.isEmpty() && sender.organization.isEmpty();
        if (ended.isEmpty() && (isFirst || (!start.isNull() && start.first() > latest))) {
            sender.role = title;
            sender.organization = company;
            latest = start.first();
        }
        return QString();
    });
}

bool readEducation(const Table& table, SenderProfile& sender, std::vector<Rejection>& rejected,
                   ProgressReport& report)
{
    const TableHead& head = table.head;
    return eachRow(table, rejected, report, [&](const CsvRow& row) {
        const QString school = head.textIn(row, u"schoolname").simplified();
        if (school.isEmpty())
            return u"no school"_s;
        QJsonObject entry{{u"school"_s, school}};
        putText(entry, u"degree"_s, head.textIn(row, u"degreename").simplified());
        putTime(entry, head.textIn(row, u"startdate").simplified(),
                head.textIn(row, u"enddate").simplified());
        append(sender, u"education"_s, entry);
        return QString();
    });
}

QStringList employersOf(const SenderProfile& sender)
{
    return eachOnce(sender, u"positions"_s, u"company"_s);
}

QStringList schoolsOf(const SenderProfile& sender)
{
    return eachOnce(sender, u"education"_s, u"school"_s);
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/linkedin.h"

#include "base/partial_date.h"
#include "exchange/csv/table_rows.h"
#include "exchange/encoding.h"
#include "exchange/profile_link.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;

namespace {

constexpr std::array<QStringView, 2> kTellTale = {u"firstname", u"connectedon"};
constexpr QStringView kMonths = u"janfebmaraprmayjunjulaugsepoctnovdec";

int monthNumber(QStringView name)
{
    const qsizetype at = name.size() < 3 ? -1 : kMonths.indexOf(name.first(3), 0, Qt::CaseInsensitive);
    return at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

// The three parts that `separator` cuts the text into; nothing when there are more or fewer.
std::optional<std::array<QStringView, 3>> threeParts(QStringView text, QChar separator)
{
    const qsizetype first = text.indexOf(separator);
    const qsizetype second = first < 0 ? -1 : text.indexOf(separator, first + 1);
    if (second < 0 || text.indexOf(separator, second + 1) >= 0)
        return std::nullopt;
    return {{text.first(first), text.sliced(first + 1, second - first - 1), text.sliced(second + 1)}};
}

// "14 Nov 2019", "2019-11-14" or "11/14/2019" as an ISO date; anything else as it is written.
QString isoDay(const QString& text)
{
    QDate day;
    if (const auto words = threeParts(text, u' '))
        day = QDate((*words)[2].toInt(), monthNumber((*words)[1]), (*words)[0].toInt());
    else if (const auto numbers = threeParts(text, u'/'))
        day = QDate((*numbers)[2].toInt(), (*numbers)[0].toInt(), (*numbers)[1].toInt());
    return day.isValid() ? PartialDate(day).toIso() : text;
}

// The columns that a contact has a place for; any other one is kept under its own name.
struct Columns
{
    explicit Columns(const TableHead& head)
        : first(head.indexOf(u"firstname")),
          last(head.indexOf(u"lastname")),
          url(head.indexOf(u"url")),
          email(head.indexOf(u"emailaddress")),
          company(head.indexOf(u"company")),
          position(head.indexOf(u"position")),
          connected(head.indexOf(u"connectedon"))
    {
        for (int i = 0; i < static_cast<int>(head.columns.size()); ++i) {
            const bool isKnown = i == first || i == last || i == url || i == email || i == company ||
                                 i == position || i == connected;
            if (!isKnown)
                others.push_back(i);
        }
    }

    int first, last, url, email, company, position, connected;
    std::vector<int> others;
};

QString cell(const CsvRow& row, int column)
{
    return column < 0 ? QString() : decoded(row.cells[static_cast<size_t>(column)]).simplified();
}

Contact contactOf(const CsvRow& row, const Columns& columns, const TableHead& head)
{
    Contact contact;
    contact.givenName = cell(row, columns.first);
    contact.familyName = cell(row, columns.last);
    contact.name = (contact.givenName + u' ' + contact.familyName).trimmed();
    contact.organization = cell(row, columns.company);
    contact.role = cell(row, columns.position);

    QJsonObject rest;
    const QString url = cell(row, columns.url);
    if (isWebLink(url))
        contact.links << url;
    else if (!url.isEmpty())
        rest[u"url"_s] = url;
    if (const QString email = cell(row, columns.email); !email.isEmpty())
        contact.emails << email;
    if (const QString day = cell(row, columns.connected); !day.isEmpty())
        rest.insert(u"connected_on"_s, isoDay(day));
    for (const int column : columns.others) {
        if (const QString text = cell(row, column); !text.isEmpty())
            rest[head.names[static_cast<size_t>(column)]] = text;
    }
    if (!rest.isEmpty())
        contact.extra.insert(u"linkedin"_s, rest);
    return contact;
}

} // namespace

std::optional<TableHead> findConnectionsHead(QByteArrayView bytes)
{
    return findTableHead(bytes, kTellTale);
}

Result<ImportBatch> readConnections(QByteArrayView bytes, const TableHead& head, const ReadProgress& progress)
{
    const Columns columns(head);
    return readRows(bytes, head, Format::LinkedIn, progress, [&](const CsvRow& row) -> Result<Contact> {
        Contact contact = contactOf(row, columns, head);
        if (contact.name.isEmpty() && contact.links.isEmpty())
            return Error{Error::Code::BadInput, u"no name and no profile link"_s};
        return contact;
    });
}

} // namespace wellmet::exchange

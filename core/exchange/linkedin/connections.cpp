// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/connections.h"

#include "exchange/encoding.h"
#include "exchange/linkedin/linkedin_day.h"
#include "exchange/profile_link.h"

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Contact;

namespace {

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

bool readConnections(const Table& table, ImportBatch& batch, ProgressReport& report, const TakeContact& take)
{
    const Columns columns(table.head);
    const auto personIn = [&](const CsvRow& row) -> Result<Contact> {
        Contact contact = contactOf(row, columns, table.head);
        if (contact.name.isEmpty() && contact.links.isEmpty())
            return Error{Error::Code::BadInput, u"no name and no profile link"_s};
        return contact;
    };
    return eachContact(table, batch, report, personIn, take);
}

} // namespace wellmet::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/messages.h"

#include "contacts/names.h"
#include "exchange/linkedin/linkedin_day.h"
#include "exchange/profile_link.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

using contacts::Channel;
using contacts::Contact;
using contacts::Interaction;
using Standing = LinkedInPeople::Standing;

namespace {

constexpr QStringView kNobody = u"LinkedIn Member"; // what LinkedIn calls those who left

struct Party
{
    QString name;
    QString link;

    // The slug, or the name where there is none.
    QString key() const
    {
        QString slug = profileSlug(QStringView(link));
        return slug.isEmpty() ? contacts::foldedForSearch(name.simplified()) : slug;
    }
    bool isNobody() const
    {
        return profileSlug(QStringView(link)).isEmpty() && (name.isEmpty() || name == kNobody);
    }
};

QStringList trimmedParts(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

// Several recipients stand in one cell, and a name may hold a comma of its own: the links tell how many there
// are.
std::vector<Party> recipientsOf(const CsvRow& row, const TableHead& head)
{
    const QString to = head.textIn(row, u"to").simplified();
    const QStringList links = trimmedParts(head.textIn(row, u"recipientprofileurls"));
    if (links.size() == 1)
        return {{to, links.first()}};
    const QStringList names = trimmedParts(to);
    std::vector<Party> parties;
    if (links.isEmpty()) {
        for (const QString& name : names)
            parties.push_back({name, {}});
        return parties;
    }
    for (qsizetype i = 0; i < links.size(); ++i)
        parties.push_back({names.size() == links.size() ? names[i] : QString(), links[i]});
    return parties;
}

Party senderOf(const CsvRow& row, const TableHead& head)
{
    return {head.textIn(row, u"from").simplified(), head.textIn(row, u"senderprofileurl").trimmed()};
}

bool isYes(const QString& text)
{
    return text.trimmed().compare(u"yes", Qt::CaseInsensitive) == 0 ||
           text.trimmed().compare(u"true", Qt::CaseInsensitive) == 0;
}

// Counts in how many messages everybody takes part.
class OwnerSearch
{
public:
    void look(const CsvRow& row, const TableHead& head)
    {
        std::vector<Party> parties = recipientsOf(row, head);
        parties.push_back(senderOf(row, head));
        QStringList seen;
        for (const Party& party : parties) {
            const QString key = party.key();
            if (party.isNobody() || key.isEmpty() || seen.contains(key))
                continue;
            seen << key;
            ++m_messages[key];
        }
        ++m_rows;
    }

    bool hasRows() const { return m_rows > 0; }

    // Empty when it can't be told.
    QString owner() const
    {
        QString found;
        for (auto count = m_messages.constBegin(); count != m_messages.constEnd(); ++count) {
            if (*count != m_rows)
                continue;
            if (!found.isEmpty())
                return {};
            found = count.key();
        }
        return found;
    }

private:
    QHash<QString, int> m_messages;
    int m_rows = 0;
};

Interaction entryOf(const CsvRow& row, const TableHead& head, bool isOwn)
{
    const QString date = head.textIn(row, u"date").simplified();
    const std::optional<Moment> moment = momentOf(date);
    QJsonObject more;
    for (const QStringView column : {u"subject", u"attachments"}) {
        if (const QString text = head.textIn(row, column).trimmed(); !text.isEmpty())
            more[column.toString()] = text;
    }
    Interaction entry;
    entry.kind = isOwn ? Interaction::sent() : Interaction::received();
    entry.on = moment ? moment->on : PartialDate();
    entry.channel = Channel::LinkedInMessage;
    entry.text = head.textIn(row, u"content").trimmed();
    entry.extra = linkedInTrace(moment ? moment->at : date, more);
    return entry;
}

// Whether the row is one that isn't kept, which is counted.
bool isLeft(const CsvRow& row, const TableHead& head, LeftMessages& left)
{
    if (isYes(head.textIn(row, u"ismessagedraft")) || isYes(head.textIn(row, u"isconversationdraft")))
        return ++left.drafts > 0;
    if (head.textIn(row, u"folder").trimmed().compare(u"SPAM", Qt::CaseInsensitive) == 0)
        return ++left.spam > 0;
    return false;
}

class MessageTaker
{
public:
    MessageTaker(const TableHead& head, LinkedInPeople& people, QString ownSlug, QString ownName,
                 LeftMessages& left)
        : m_head(head),
          m_people(people),
          m_ownSlug(std::move(ownSlug)),
          m_ownName(contacts::foldedForSearch(ownName.simplified())),
          m_left(left)
    {
    }

    QString take(const CsvRow& row)
    {
        if (isLeft(row, m_head, m_left))
            return {};
        const Party sender = senderOf(row, m_head);
        const bool isOwn = isOwner(sender);
        const std::vector<Party> others = isOwn ? recipientsOf(row, m_head) : std::vector{sender};
        const Interaction entry = entryOf(row, m_head, isOwn);
        bool hasSomebody = false;
        for (const Party& party : others) {
            if (isOwner(party))
                continue;
            Contact* person = party.isNobody()
                                  ? nullptr
                                  : m_people.find(party.name, party.link, row.line,
                                                  isOwn ? Standing::Person : Standing::MaybeStranger);
            if (person)
                person->history.push_back(entry);
            hasSomebody |= person != nullptr;
        }
        m_left.nameless += hasSomebody ? 0 : 1;
        return {};
    }

private:
    bool isOwner(const Party& party) const
    {
        const QString slug = profileSlug(QStringView(party.link));
        if (!slug.isEmpty() && !m_ownSlug.isEmpty())
            return slug == m_ownSlug;
        return !m_ownName.isEmpty() && contacts::foldedForSearch(party.name.simplified()) == m_ownName;
    }

    const TableHead& m_head;
    LinkedInPeople& m_people;
    QString m_ownSlug;
    QString m_ownName;
    LeftMessages& m_left;
};

} // namespace

bool readMessages(const Table& table, LinkedInPeople& people, const LinkedInOwner& owner,
                  std::vector<Rejection>& rejected, LeftMessages& left, ProgressReport& report)
{
    QString slug = owner.slug;
    QString name = owner.name;
    if (slug.isEmpty() && name.isEmpty()) {
        OwnerSearch search;
        std::vector<Rejection> seenAgainLater;
        const auto look = [&](const CsvRow& row) {
            search.look(row, table.head);
            return QString();
        };
        if (!eachRow(table, seenAgainLater, report, look))
            return false;
        // A key is a slug or, in files without links, a name; as the wrong one of the two it finds nobody.
        slug = name = search.owner();
        if (!search.hasRows())
            return true;
        if (slug.isEmpty()) {
            rejected.push_back({.line = table.head.line,
                                .reason =
                                    u"nothing tells which of the people writing is you; read the messages "
                                    "together with the rest of LinkedIn's export"_s,
                                .file = table.file});
            return true;
        }
    }
    MessageTaker taker(table.head, people, slug, name, left);
    return eachRow(table, rejected, report, [&](const CsvRow& row) { return taker.take(row); });
}

} // namespace wellmet::exchange

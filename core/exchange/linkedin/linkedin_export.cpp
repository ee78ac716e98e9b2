// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedin/linkedin_export.h"

#include "exchange/encoding.h"
#include "exchange/linkedin/career.h"
#include "exchange/linkedin/connections.h"
#include "exchange/linkedin/invitations.h"
#include "exchange/linkedin/messages.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {

struct TableKind
{
    LinkedInTable kind;
    QStringView file;
    std::array<QStringView, 4> tellTale; // columns, as foldedColumn() writes them
};
// Those with columns that nobody else has come first.
constexpr TableKind kKinds[] = {
    {LinkedInTable::Connections, u"connections.csv", {u"firstname", u"connectedon"}},
    {LinkedInTable::Invitations, u"invitations.csv", {u"from", u"to", u"sentat", u"direction"}},
    {LinkedInTable::Messages, u"messages.csv", {u"from", u"to", u"date", u"content"}},
    {LinkedInTable::Positions, u"positions.csv", {u"companyname", u"title", u"startedon"}},
    {LinkedInTable::Education, u"education.csv", {u"schoolname", u"startdate", u"enddate"}},
    {LinkedInTable::Profile, u"profile.csv", {u"firstname", u"lastname", u"headline"}},
};

struct Part
{
    LinkedInTable kind = LinkedInTable::Connections;
    Table table;
};

// Everything that is under way while an export is read.
class Reading
{
public:
    Reading(ImportBatch& batch, const ReadProgress& progress, qint64 total)
        : m_batch(batch),
          m_report(progress, total)
    {
    }

    // In the order of LinkedInTable, so that the connections are all known before anything is said about
    // them. Where nothing is, they needn't be held.
    bool read(const std::vector<Part>& parts, const TakeContact& take)
    {
        m_take = parts.back().kind == LinkedInTable::Connections ? take : TakeContact();
        std::optional<LinkedInPeople> people;
        qint64 done = 0;
        for (const Part& part : parts) {
            m_report.startFile(done);
            if (part.kind != LinkedInTable::Connections && !people)
                people.emplace(m_batch);
            if (!read(part, people))
                return false;
            done += part.table.bytes.size();
        }
        if (people)
            people->finish();
        handOver(m_batch, take);
        settle();
        return true;
    }

private:
    bool read(const Part& part, std::optional<LinkedInPeople>& people)
    {
        std::vector<Rejection>& rejected = m_batch.rejected;
        switch (part.kind) {
        case LinkedInTable::Connections:
            return readConnections(part.table, m_batch, m_report, m_take);
        case LinkedInTable::Profile:
            return readProfile(part.table, m_sender, rejected, m_report);
        case LinkedInTable::Positions:
            return readPositions(part.table, m_sender, rejected, m_report);
        case LinkedInTable::Education:
            return readEducation(part.table, m_sender, rejected, m_report);
        case LinkedInTable::Invitations:
            return readInvitations(part.table, *people, rejected, m_ownSlug, m_report);
        case LinkedInTable::Messages:
            return readMessages(part.table, *people, {.slug = m_ownSlug, .name = m_sender.name}, rejected,
                                m_left, m_report);
        }
        return true;
    }

    void settle()
    {
        if (!m_sender.isEmpty())
            m_batch.sender = m_sender;
        const auto remark = [this](int count, const QString& one, const QString& many) {
            if (count > 0)
                m_batch.remarks << (count == 1 ? one : many.arg(count));
        };
        remark(m_left.drafts, u"A message that was never sent was left out."_s,
               u"%1 messages that were never sent were left out."_s);
        remark(m_left.spam, u"A message that LinkedIn took for spam was left out."_s,
               u"%1 messages that LinkedIn took for spam were left out."_s);
        remark(m_left.nameless, u"A message to or from somebody who left LinkedIn was left out."_s,
               u"%1 messages to or from people who left LinkedIn were left out."_s);
    }

    ImportBatch& m_batch;
    ProgressReport m_report;
    TakeContact m_take; // for connections alone
    contacts::SenderProfile m_sender;
    QString m_ownSlug;
    LeftMessages m_left;
};

QString baseName(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

std::optional<LinkedInHead> findLinkedInHead(QByteArrayView bytes)
{
    for (const TableKind& kind : kKinds) {
        const auto* const end = std::ranges::find(kind.tellTale, QStringView());
        if (auto table = findTableHead(bytes, std::span(kind.tellTale.begin(), end)))
            return LinkedInHead{kind.kind, *std::move(table)};
    }
    return std::nullopt;
}

bool isLinkedInFile(const QString& path)
{
    const QString name = baseName(path);
    return std::ranges::any_of(
        kKinds, [&](const TableKind& kind) { return name.compare(kind.file, Qt::CaseInsensitive) == 0; });
}

Result<ImportBatch> readLinkedInFiles(const std::vector<NamedFile>& files, const ReadProgress& progress,
                                      const TakeContact& take)
{
    ImportBatch batch;
    batch.format = Format::LinkedIn;
    std::vector<QByteArray> contents; // what the tables look into
    contents.reserve(files.size());
    std::vector<Part> parts;
    qint64 total = 0;
    for (const NamedFile& file : files) {
        const QByteArray& bytes = contents.emplace_back(withoutByteOrderMark(file.bytes));
        const QString name = files.size() == 1 && file.name.isEmpty() ? QString() : baseName(file.name);
        if (auto head = findLinkedInHead(bytes)) {
            parts.push_back({head->kind, {.bytes = bytes, .head = std::move(head->table), .file = name}});
            total += bytes.size();
        } else if (!QByteArrayView(bytes).trimmed().isEmpty()) {
            batch.rejected.push_back(
                {.line = 1, .reason = u"has none of the columns that LinkedIn writes"_s, .file = name});
        }
    }
    if (parts.empty())
        return Error{Error::Code::BadInput,
                     u"there is none of LinkedIn's lists (Connections.csv, Invitations.csv, "
                     "messages.csv, Positions.csv, Education.csv, Profile.csv) in it"_s};
    std::ranges::stable_sort(parts, {}, &Part::kind);
    if (!Reading(batch, progress, total).read(parts, take))
        return cancelled();
    return batch;
}

} // namespace wellmet::exchange

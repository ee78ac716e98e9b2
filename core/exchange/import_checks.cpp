// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_checks.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wellmet::exchange {

namespace {
constexpr qsizetype kLongestName = 500;
constexpr qsizetype kMostReserved = 200'000;
constexpr qint64 kProgressStep = 1 << 20;
} // namespace

QString problemWith(const contacts::Contact& contact)
{
    const QString visible = QString(contact.name).remove(QChar(u'\0'));
    if (visible.trimmed().isEmpty())
        return u"no name"_s;
    if (contact.name.size() > kLongestName)
        return u"the name is %1 characters long"_s.arg(contact.name.size());
    return {};
}

void reserve(ImportBatch& batch, qsizetype contacts)
{
    const auto count = static_cast<size_t>(std::min(contacts, kMostReserved));
    batch.contacts.reserve(count);
    batch.lines.reserve(count);
}

void addTo(ImportBatch& batch, contacts::Contact contact, int line)
{
    batch.contacts.push_back(std::move(contact));
    batch.lines.push_back(line);
}

void handOver(contacts::Contact contact, int line, ImportBatch& batch, const TakeContact& take)
{
    if (take)
        take(std::move(contact));
    else
        addTo(batch, std::move(contact), line);
}

void handOver(ImportBatch& batch, const TakeContact& take)
{
    if (!take)
        return;
    for (contacts::Contact& contact : batch.contacts)
        take(std::exchange(contact, {}));
    batch.contacts = {};
    batch.lines = {};
}

Error cancelled()
{
    return {Error::Code::Cancelled, u"The import was stopped; nothing was changed."_s};
}

bool ProgressReport::reached(qint64 done)
{
    const qint64 all = m_before + done;
    if (!m_progress || all < m_next)
        return true;
    m_next = all + kProgressStep;
    return m_progress(all, m_total);
}

} // namespace wellmet::exchange
